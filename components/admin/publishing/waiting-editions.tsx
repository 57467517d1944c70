// What else of the article waits for its readers: a language that is new and complete goes out from here, any other
// leads to its own screen.
'use client'
import { Button, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { ScreenLink } from '#admin/screen-link.tsx'
import { useAction } from '#admin/use-action.ts'
import { languageOf } from '#i18n/locales.ts'
import type { WaitingEdition } from '#newsroom/view/publishing-view.ts'
import classes from './publish-panel.module.css'
import type { PublishingActions } from './publishing-actions.ts'

type WaitingEditionsProps = {
  readonly articleNumber: number
  readonly editions: readonly WaitingEdition[]
  readonly publish: PublishingActions['publish']
}

export function WaitingEditions({ articleNumber, editions, publish }: WaitingEditionsProps) {
  const texts = useTranslations('admin')
  const router = useRouter()
  const { run, isBusy } = useAction(publish)
  if (editions.length === 0) return null

  async function bringOut({ locale, version }: WaitingEdition, button: HTMLElement): Promise<void> {
    const published = await run({ articleNumber, locale, expectedVersion: version })
    if (published) {
      const message = texts('publish.others.done', { language: languageOf(locale).autonym })
      notifications.show({ message, color: 'teal' })
      // The button goes with its row.
      button.closest('[data-field="publishing"]')?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
    }
    // Refused, too: somebody else may have been faster.
    router.refresh()
  }

  return (
    <section aria-label={texts('publish.others.title')}>
      <Title order={3} size="h6">
        {texts('publish.others.title')}
      </Title>
      <ul className={classes['waiting']}>
        {editions.map((edition) => {
          const { autonym, htmlLang } = languageOf(edition.locale)
          return (
            <li key={edition.locale}>
              <p>
                <ScreenLink href={`/admin/articles/${articleNumber}/${edition.locale}`} lang={htmlLang}>
                  {autonym}
                </ScreenLink>
                <small>
                  {texts(`states.${edition.state}`)}
                  {edition.next === 'kept' && `, ${texts('publish.others.kept')}`}
                  {edition.state === 'live' && `, ${texts('article.aheadShort')}`}
                </small>
              </p>
              {edition.next === 'publish' && (
                <Button
                  size="compact-xs"
                  variant="default"
                  loading={isBusy}
                  aria-label={texts('publish.others.publish', { language: autonym })}
                  onClick={({ currentTarget }) => void bringOut(edition, currentTarget)}
                >
                  {texts('publish.actions.publish')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
