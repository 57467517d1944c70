// The language a record was written in first: its name stands in for languages that have none.
'use client'
import { NativeSelect } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'

type OriginFieldProps = {
  readonly value: Locale
  /** What the choice does, where it is more than the name; absent: the usual. */
  readonly hint?: string
  readonly onChange: (locale: Locale) => void
}

export function OriginField({ value, hint, onChange }: OriginFieldProps) {
  const texts = useTranslations('admin.forms')
  return (
    <NativeSelect
      label={texts('origin')}
      description={hint ?? texts('originHint')}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = locales.find((one) => one === currentTarget.value)
        if (chosen) onChange(chosen)
      }}
      data={locales.map((locale) => ({ value: locale, label: languageOf(locale).autonym }))}
    />
  )
}
