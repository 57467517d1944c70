// Where an edition stands between its writers and its readers, what keeps it from them, and what can be done about it.
'use client'
import { Alert, Anchor, Button, Group, Stack, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useDeskTime } from '#admin/use-desk-time.ts'
import type { Problem } from '#domain/readiness.ts'
import { wallTimeAt } from '#domain/zoned-time.ts'
import { siteTimeZone } from '#i18n/locales.ts'
import type { PublishingAction, PublishingView } from '#newsroom/view/publishing-view.ts'
import { CorrectionList } from './correction-list.tsx'
import type { ProblemPlace } from './problem-place.ts'
import classes from './publish-panel.module.css'
import type { PublishingActions } from './publishing-actions.ts'
import { ReadinessList } from './readiness-list.tsx'
import { RepublishForm } from './republish-form.tsx'
import { TimeForm } from './time-form.tsx'
import { type DraftBeside, usePublishing } from './use-publishing.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

export type PublishPanelProps = {
  readonly view: PublishingView
  /** ISO 8601: the server's, so that both sides write the same times. */
  readonly now: string
  readonly actions: PublishingActions
  readonly draft: DraftBeside
  readonly show: (place: ProblemPlace, problem: Problem) => void
}

type OpenForm = 'republish' | 'schedule' | 'embargo' | 'withdraw'

export function PublishPanel(props: PublishPanelProps) {
  const texts = useTranslations('admin.publish')
  const publishing = usePublishing(props.view, props.actions, props.draft)
  const [open, setOpen] = useState<OpenForm>()
  const { view, isBusy } = publishing
  const close = () => setOpen(undefined)
  const closeWhenDone = (isDone: boolean) => isDone && close()
  const nextHour = wallTimeAt(new Date(Math.ceil(Date.parse(props.now) / 3_600_000) * 3_600_000), siteTimeZone)

  return (
    <section className={classes['panel']} aria-label={texts('title')} data-field="publishing">
      <Title order={2} size="h5">
        {texts('title')}
      </Title>
      <StateLines view={view} now={props.now} />
      {open === undefined || open === 'withdraw' ? (
        <Buttons
          view={view}
          isBusy={isBusy}
          run={{
            'mark-ready': () => void publishing.markReady(),
            'return-to-draft': () => void publishing.returnToDraft(),
            publish: () => (wasPublished(view) ? setOpen('republish') : void publishing.publish()),
            republish: () => setOpen('republish'),
            schedule: () => setOpen('schedule'),
            unschedule: () => void publishing.unschedule(),
            embargo: () => setOpen('embargo'),
            withdraw: () => setOpen('withdraw'),
          }}
        />
      ) : null}
      {open === 'republish' ? (
        <RepublishForm
          view={view}
          isBusy={isBusy}
          refusal={publishing.publishRefusal}
          fieldError={publishing.publishError}
          onSubmit={(chosen) => void publishing.publish(chosen).then(closeWhenDone)}
          onCancel={close}
        />
      ) : null}
      {open === 'schedule' ? (
        <TimeForm
          title={texts('schedule.title')}
          confirm={texts('schedule.confirm')}
          initial={view.publishAt ? wallTimeAt(new Date(view.publishAt), siteTimeZone) : nextHour}
          isBusy={isBusy}
          refusal={publishing.scheduling.refusal}
          error={publishing.scheduling.fieldError('publishAt')}
          onSubmit={(time) => void publishing.schedule(time).then(closeWhenDone)}
          onCancel={close}
        />
      ) : null}
      {open === 'embargo' ? (
        <Stack gap="xs">
          <TimeForm
            title={texts('embargo-form.title')}
            hint={texts('embargo-form.hint')}
            confirm={texts('embargo-form.confirm')}
            initial={view.embargoUntil ? wallTimeAt(new Date(view.embargoUntil), siteTimeZone) : nextHour}
            isBusy={isBusy}
            refusal={publishing.embargoing.refusal}
            error={publishing.embargoing.fieldError('until')}
            onSubmit={(time) => void publishing.embargo(time).then(closeWhenDone)}
            onCancel={close}
          />
          {view.embargoUntil ? (
            <Button
              size="compact-xs"
              variant="default"
              loading={isBusy}
              onClick={() => void publishing.embargo(null).then(closeWhenDone)}
            >
              {texts('embargo-form.lift')}
            </Button>
          ) : null}
        </Stack>
      ) : null}
      {open === 'withdraw' ? (
        <WithdrawDialog
          locale={view.locale}
          live={view.live}
          isBusy={isBusy}
          error={publishing.withdrawError('notice')}
          onConfirm={(notice) => void publishing.withdraw(notice).then(closeWhenDone)}
          onClose={close}
        />
      ) : null}
      {view.state === 'live' && !view.isAhead && view.problems.length === 0 ? null : (
        <section aria-label={texts('problems.title')}>
          <ReadinessList problems={view.problems} show={props.show} />
        </section>
      )}
      <CorrectionList
        corrections={view.corrections}
        locale={view.locale}
        mayNote={view.mayNoteCorrections}
        now={props.now}
        isBusy={isBusy}
        error={publishing.noteError('note')}
        onSave={publishing.noteCorrection}
      />
    </section>
  )
}

/** It comes back, and readers who knew it have to be told what has changed. */
function wasPublished({ firstPublishedAt }: PublishingView): boolean {
  return firstPublishedAt !== undefined
}

function StateLines({ view, now }: { view: PublishingView; now: string }) {
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

type ButtonsProps = {
  readonly view: PublishingView
  readonly isBusy: boolean
  readonly run: Readonly<Record<PublishingAction, () => void>>
}

/** What is most likely wanted stands first and is filled. */
function Buttons({ view, isBusy, run }: ButtonsProps) {
  const { actions, problems } = view
  const isRefused = problems.some((problem) => problem.severity === 'refuses')
  const main = findMainAction(view)
  const shown = actions.filter((action) => action !== 'republish' || view.isAhead)
  return (
    <Group gap="xs">
      {shown
        .toSorted((one, other) => Number(other === main) - Number(one === main))
        .map((action) => (
          <ActionButton
            key={action}
            action={action}
            view={view}
            isMain={action === main && !(isRefused && refusable.includes(action))}
            isDisabled={isBusy}
            onClick={run[action]}
          />
        ))}
    </Group>
  )
}

type ActionButtonProps = {
  readonly action: PublishingAction
  readonly view: PublishingView
  readonly isMain: boolean
  readonly isDisabled: boolean
  readonly onClick: () => void
}

/** What takes something back stands behind what brings it out. */
const looks = {
  withdraw: { variant: 'subtle', color: 'red' },
  unschedule: { variant: 'subtle' },
  other: { variant: 'default' },
} as const

function ActionButton({ action, view: { state }, isMain, isDisabled, onClick }: ActionButtonProps) {
  const texts = useTranslations('admin.publish.actions')
  const isAgain = action === 'publish' && state === 'withdrawn'
  const isEarly = action === 'publish' && state === 'scheduled'
  const isMoved = action === 'schedule' && state === 'scheduled'
  const look = looks[action === 'withdraw' || action === 'unschedule' ? action : 'other']
  return (
    <Button size={isMain ? 'sm' : 'xs'} {...(isMain ? {} : look)} disabled={isDisabled} onClick={onClick}>
      {isAgain ? texts('publishAgain') : isEarly ? texts('publishNow') : isMoved ? texts('reschedule') : texts(action)}
    </Button>
  )
}

/** What readiness would refuse now: it can be asked for, and the server says why not; nothing invites to it. */
const refusable: readonly PublishingAction[] = ['publish', 'republish']

function findMainAction({ actions, isAhead }: PublishingView): PublishingAction | undefined {
  if (actions.includes('publish')) return 'publish'
  if (actions.includes('republish')) return isAhead ? 'republish' : undefined
  return actions.find((action) => action === 'mark-ready')
}
