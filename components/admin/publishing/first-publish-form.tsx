// Before an edition goes out for the first time: what its readers will have, and where. Afterwards it can be taken down,
// but not unseen.
'use client'
import { Stack, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useRef } from 'react'
import type { EditionTexts } from '#domain/article.ts'
import { pathOf } from '#i18n/addresses.ts'
import { type Locale, languageOf } from '#i18n/locales.ts'
import { PanelFormButtons } from './panel-form-buttons.tsx'
import classes from './publish-panel.module.css'

type FirstPublishFormProps = {
  readonly articleNumber: number
  readonly locale: Locale
  /** As they are on the screen, saved or not: they are saved before they go out. */
  readonly draft: Pick<EditionTexts, 'headline' | 'slug'>
  readonly isBusy: boolean
  readonly onSubmit: () => void
  readonly onCancel: () => void
}

export function FirstPublishForm({ articleNumber, locale, draft, isBusy, onSubmit, onCancel }: FirstPublishFormProps) {
  const texts = useTranslations('admin.publish')
  const form = useRef<HTMLFormElement>(null)
  // It takes the place of the button that was pressed: a second press of the same key publishes.
  useEffect(() => form.current?.querySelector<HTMLElement>('[type="submit"]')?.focus({ preventScroll: true }), [])

  function submit(event: FormEvent): void {
    event.preventDefault()
    onSubmit()
  }

  return (
    <form
      ref={form}
      onSubmit={submit}
      // A key that is held down is not pressed twice.
      onKeyDown={(event) => event.key === 'Enter' && event.repeat && event.preventDefault()}
      noValidate
    >
      <Stack gap="xs">
        <Text fw={600} size="sm">
          {texts('first.title', { locale })}
        </Text>
        <div className={classes['goingOut']}>
          <p lang={languageOf(locale).htmlLang}>{draft.headline}</p>
          <p>{pathOf({ kind: 'article', locale, slug: draft.slug, number: articleNumber })}</p>
        </div>
        <Text size="xs">{texts('first.hint')}</Text>
        <PanelFormButtons confirm={texts('confirm')} isBusy={isBusy} onCancel={onCancel} />
      </Stack>
    </form>
  )
}
