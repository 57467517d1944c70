// The name of a record in a list, which opens it; with what is worth knowing beside it.
'use client'
import { Anchor, Badge, Group } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { ScreenLink } from '#admin/screen-link.tsx'
import { type Locale, languageOf } from '#i18n/locales.ts'

type RecordNameProps = {
  readonly name: string
  readonly href: string
  readonly missing: readonly Locale[]
  readonly isDemo: boolean
}

export function RecordName({ name, href, missing, isDemo }: RecordNameProps) {
  const texts = useTranslations('admin.forms')
  return (
    <Group gap={6}>
      <Anchor component={ScreenLink} href={href} fw={600} size="sm">
        {name}
      </Anchor>
      {isDemo && (
        <Badge size="sm" variant="default">
          {texts('demo')}
        </Badge>
      )}
      {missing.length > 0 && (
        <Badge size="sm" variant="light" color="yellow" tt="none">
          {texts('noName', { languages: missing.map((locale) => languageOf(locale).switchLabel).join(', ') })}
        </Badge>
      )}
    </Group>
  )
}
