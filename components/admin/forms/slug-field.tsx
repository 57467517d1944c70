// The last part of an address. Left empty, it is made from the name.
'use client'
import { Button, Group, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { slugify } from '#domain/slug.ts'
import { type Locale, languageOf } from '#i18n/locales.ts'

type SlugFieldProps = {
  readonly value: string
  /** What the address is made from. */
  readonly name: string
  readonly locale: Locale
  /** What comes before it in the address. */
  readonly before: string
  /** What comes after it, such as a number. */
  readonly after?: string
  readonly error?: string | undefined
  /** Addresses that lead here from former names. */
  readonly former?: readonly string[]
  readonly onChange: (slug: string) => void
}

export function SlugField({ value, name, locale, before, after = '', error, former = [], onChange }: SlugFieldProps) {
  const texts = useTranslations('admin.forms')
  const { slugTable } = languageOf(locale)
  const suggestion = slugify(name, slugTable)
  const hint = former.length === 0 ? '' : ` · ${texts('formerSlugs', { slugs: former.join(', ') })}`
  return (
    <Group align="flex-end" gap="xs">
      <TextInput
        flex="1 1 16rem"
        label={texts('slug')}
        description={`${before}${value || suggestion}${after}${hint}`}
        value={value}
        maxLength={80}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        error={error}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onBlur={() => onChange(slugify(value, slugTable))}
      />
      {suggestion !== '' && value !== '' && suggestion !== value && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(suggestion)}>
          {texts('suggestSlug')}
        </Button>
      )}
    </Group>
  )
}
