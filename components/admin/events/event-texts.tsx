// What happened, who says so, and a note on the date, in every language.
'use client'
import { Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { EveryLanguage } from '#admin/forms/filled-languages.ts'
import { PerLanguageFields } from '#admin/forms/per-language-fields.tsx'
import { maxEventText } from '#domain/event.ts'
import type { Locale } from '#i18n/locales.ts'
import type { EventTextsView } from '#newsroom/view/event-view.ts'

type EventTextsProps = {
  readonly texts: EveryLanguage<EventTextsView>
  readonly originLocale: Locale
  readonly fieldError: (path: string) => string | undefined
  readonly onChange: (locale: Locale, part: Partial<EventTextsView>) => void
}

export function EventTexts({ texts: typed, originLocale, fieldError, onChange }: EventTextsProps) {
  const texts = useTranslations('admin.events')

  return (
    <PerLanguageFields>
      {(locale, lang) => {
        const text = typed[locale]
        return (
          <>
            <Textarea
              label={texts('text')}
              description={texts('left', { count: maxEventText - text.text.length })}
              lang={lang}
              value={text.text}
              maxLength={maxEventText}
              required={locale === originLocale}
              autosize
              minRows={3}
              error={fieldError(`texts.${locale}.text`)}
              onChange={({ currentTarget }) => onChange(locale, { text: currentTarget.value })}
            />
            <TextInput
              label={texts('attributedTo')}
              lang={lang}
              value={text.attributedTo}
              maxLength={200}
              error={fieldError(`texts.${locale}.attributedTo`)}
              onChange={({ currentTarget }) => onChange(locale, { attributedTo: currentTarget.value })}
            />
            <TextInput
              label={texts('dateNote')}
              description={texts('dateNoteHint')}
              lang={lang}
              value={text.dateNote}
              maxLength={200}
              error={fieldError(`texts.${locale}.dateNote`)}
              onChange={({ currentTarget }) => onChange(locale, { dateNote: currentTarget.value })}
            />
          </>
        )
      }}
    </PerLanguageFields>
  )
}
