// Where an edition stands between its writers and its readers, what keeps it from them, and what can be done about it.
'use client'
import { Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { Problem } from '#domain/readiness.ts'
import { wallTimeAt } from '#domain/zoned-time.ts'
import { siteTimeZone } from '#i18n/locales.ts'
import type { PublishingView, WaitingEdition } from '#newsroom/view/publishing-view.ts'
import { CorrectionList } from './correction-list.tsx'
import { EmbargoForm } from './embargo-form.tsx'
import { FirstPublishForm } from './first-publish-form.tsx'
import { NextStep } from './next-step.tsx'
import type { ProblemPlace } from './problem-place.ts'
import { findMainAction, isRefused, PublishButtons } from './publish-buttons.tsx'
import classes from './publish-panel.module.css'
import type { PublishingActions } from './publishing-actions.ts'
import { ReadinessList } from './readiness-list.tsx'
import { RepublishForm } from './republish-form.tsx'
import { StateLines } from './state-lines.tsx'
import { TimeForm } from './time-form.tsx'
import { type DraftBeside, usePublishing } from './use-publishing.ts'
import { WaitingEditions } from './waiting-editions.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'

export type PublishPanelProps = {
  readonly view: PublishingView
  readonly waiting: readonly WaitingEdition[]
  /** ISO 8601: the server's, so that both sides write the same times. */
  readonly now: string
  readonly actions: PublishingActions
  readonly draft: DraftBeside
  /** Where the next step stands within reach while the panel is out of sight. */
  readonly nextStepSlot: HTMLElement | null
  readonly show: (place: ProblemPlace, problem: Problem) => void
}

type OpenForm = 'publish' | 'republish' | 'schedule' | 'embargo' | 'withdraw'

export function PublishPanel(props: PublishPanelProps) {
  const texts = useTranslations('admin.publish')
  const publishing = usePublishing(props.view, props.actions, props.draft)
  const [open, setOpen] = useState<OpenForm>()
  const { view, isBusy } = publishing
  const panel = useRef<HTMLElement>(null)
  /** How often the next step was asked for from afar. */
  const [calls, setCalls] = useState(0)
  const main = findMainAction(view)
  /** Whether a form stood here that may have taken the focus with it. */
  const hadForm = useRef(false)
  const close = () => setOpen(undefined)
  const closeWhenDone = (isDone: boolean) => isDone && close()
  const nextHour = wallTimeAt(new Date(Math.ceil(Date.parse(props.now) / 3_600_000) * 3_600_000), siteTimeZone)

  // The buttons are back by then. A dialog gives the focus back by itself.
  useEffect(() => {
    if (open !== undefined) hadForm.current = true
    if (open !== undefined || isBusy || !hadForm.current) return
    hadForm.current = false
    if (document.activeElement !== document.body) return
    panel.current?.querySelector<HTMLElement>('[data-next], button')?.focus({ preventScroll: true })
  }, [open, isBusy])

  // After the form that it opens is there.
  useEffect(() => {
    if (calls > 0 && panel.current) goToPanel(panel.current)
  }, [calls])

  /** What asks no question is not done from afar: first one sees what stands in its way. */
  function goToNextStep(): void {
    if (main === 'republish') setOpen('republish')
    if (main === 'publish' && !isRefused(view)) askBeforePublishing()
    setCalls((count) => count + 1)
  }

  /** What was refused when the panel looked last may be ready by now; nothing goes out unasked. */
  async function pressPublish(): Promise<void> {
    if (!isRefused(view) || (await publishing.isReady())) askBeforePublishing()
  }

  /** Readers who knew it have to be told what has changed. */
  function askBeforePublishing(): void {
    setOpen(view.firstPublishedAt === undefined ? 'publish' : 'republish')
  }

  return (
    <section ref={panel} className={classes['panel']} aria-label={texts('title')} data-field="publishing">
      <NextStep slot={props.nextStepSlot} action={main} state={view.state} onGo={goToNextStep} />
      <Title order={2} size="h5">
        {texts('title')}
      </Title>
      <StateLines view={view} now={props.now} />
      {open === undefined || open === 'withdraw' ? (
        <PublishButtons
          view={view}
          isBusy={isBusy}
          run={{
            'mark-ready': () => void publishing.markReady(),
            'return-to-draft': () => void publishing.returnToDraft(),
            publish: () => void pressPublish(),
            republish: () => setOpen('republish'),
            schedule: () => setOpen('schedule'),
            unschedule: () => void publishing.unschedule(),
            embargo: () => setOpen('embargo'),
            withdraw: () => setOpen('withdraw'),
          }}
        />
      ) : null}
      {open === 'publish' ? (
        <FirstPublishForm
          articleNumber={view.articleNumber}
          locale={view.locale}
          draft={props.draft.texts()}
          isBusy={isBusy}
          onSubmit={() => void publishing.publish().then(closeWhenDone)}
          onCancel={close}
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
        <EmbargoForm
          until={view.embargoUntil}
          nextHour={nextHour}
          isBusy={isBusy}
          refusal={publishing.embargoing.refusal}
          error={publishing.embargoing.fieldError('until')}
          onSubmit={(time) => void publishing.embargo(time).then(closeWhenDone)}
          onCancel={close}
        />
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
      <WaitingEditions articleNumber={view.articleNumber} editions={props.waiting} publish={props.actions.publish} />
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

/** The panel in sight, the focus on its form or on its first button. */
function goToPanel(panel: HTMLElement): void {
  panel.scrollIntoView({ block: 'start' })
  const chosen = panel.querySelector<HTMLElement>('form input:checked')
  const first = chosen ?? panel.querySelector<HTMLElement>('form input, form [type="submit"], [data-next]')
  first?.focus({ preventScroll: true })
}
