// Where an edition stands, in a few lines: its state, what readers see instead of the draft, and where.
'use client'
import { Alert, Anchor } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useDeskTime } from '#admin/use-desk-time.ts'
import type { PublishingView } from '#newsroom/view/publishing-view.ts'
import classes from './publish-panel.module.css'

/** `now`: ISO 8601. */
export function StateLines({ view, now }: { view: PublishingView; now: string }) {
  const texts = useTranslations('admin.publish')
  const { long } = useDeskTime(now)
  const time = (iso: string | undefined) => (iso === undefined ? '' : long(iso))
  const { state, publishAt, blockedSince, publicPath } = view
  return (
    <div className={classes['lines']} aria-live="polite">
      {blockedSince !== undefined ? (
        <Alert color="red" variant="light" p="xs">
          {texts('blocked', { time: time(publishAt) })}
        </Alert>
      ) : (
        <p className={classes['state']} data-state={state}>
          {texts(`states.${state}`, { time: time(state === 'scheduled' ? publishAt : view.firstPublishedAt) })}
        </p>
      )}
      {view.isAhead ? <p className={classes['ahead']}>{texts('ahead')}</p> : null}
      {state === 'live' && view.publishedAt !== view.firstPublishedAt ? (
        <p>{texts('updated', { time: time(view.publishedAt) })}</p>
      ) : null}
      {state === 'withdrawn' ? (
        <p>{view.notice === undefined ? texts('noNotice') : texts('notice', { notice: view.notice })}</p>
      ) : null}
      {view.embargoUntil !== undefined ? <p>{texts('embargo', { time: time(view.embargoUntil) })}</p> : null}
      {state === 'scheduled' && isLater(view.embargoUntil, publishAt) ? <p>{texts('embargoLater')}</p> : null}
      {publicPath !== undefined ? (
        <p>
          <Anchor href={publicPath} target="_blank" size="sm">
            {texts(state === 'live' ? 'open' : 'openWithdrawn')}
          </Anchor>
        </p>
      ) : null}
    </div>
  )
}

/** Both ISO 8601 in UTC, or absent. */
function isLater(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one > other
}
