// The original has been typed on since its newest revision, which is what stands beside the translation: said, so that
// nobody takes the screen for all there is.
'use client'
import { Alert, Button, Group } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { formatDeskMoment } from '#domain/format-desk-time.ts'
import { asLocale, type Locale, locales } from '#i18n/locales.ts'
import type { TranslationScreen } from '#newsroom/view/translation-view.ts'

type NewerSourceProps = Pick<TranslationScreen, 'sources'> & {
  readonly isReadOnly: boolean
  readonly isBusy: boolean
  readonly onTakeIn: (source: Locale) => void
}

export function NewerSource({ sources, isReadOnly, isBusy, onTakeIn }: NewerSourceProps) {
  const texts = useTranslations('admin.translate')
  const screenLocale = asLocale(useLocale())
  return locales.map((source) => {
    const newerAt = sources[source]?.newerAt
    if (newerAt === undefined) return null
    const time = formatDeskMoment(new Date(newerAt), new Date(), screenLocale)
    return (
      <Alert key={source} color="orange" variant="light" mb="xs">
        <Group gap="xs">
          <span suppressHydrationWarning>
            {texts('newerSource', { source, time })} {isReadOnly && texts('newerLater')}
          </span>
          {!isReadOnly && (
            <Button size="compact-sm" variant="default" loading={isBusy} onClick={() => onTakeIn(source)}>
              {texts('takeNewer')}
            </Button>
          )}
        </Group>
      </Alert>
    )
  })
}
