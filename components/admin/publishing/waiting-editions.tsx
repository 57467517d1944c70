// What else of the article waits to be brought out: the other languages, each published from here as it stands.
'use client'
import { Button, Title } from '@mantine/core'
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
  const { run, isBusy } = useAction(publish, { done: texts('publish.done.publish') })
  if (editions.length === 0) return null

  async function bringOut({ locale, version }: WaitingEdition): Promise<void> {
    await run({ articleNumber, locale, expectedVersion: version })
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
                  {edition.next === 'keep' && `, ${texts('publish.others.kept')}`}
                  {edition.next === 'open' && `, ${texts('article.aheadShort')}`}
                </small>
              </p>
              {edition.next === 'publish' && (
                <Button
                  size="compact-xs"
                  variant="default"
                  loading={isBusy}
                  aria-label={texts('publish.others.publish', { language: autonym })}
                  onClick={() => void bringOut(edition)}
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
