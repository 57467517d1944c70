// The publishing panel's dealings with the server: what is typed is saved first, the answer is the edition as it stands
// then, and the text beside it goes on from the version that the answer brings.
'use client'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { complain } from '#admin/complaints.ts'
import { useAction } from '#admin/use-action.ts'
import { useRefusalWords } from '#admin/use-refusal-words.ts'
import type { EditionTexts } from '#domain/article.ts'
import { asLocale, type Locale, languageOf } from '#i18n/locales.ts'
import type { CorrectionLine, PublishingView } from '#newsroom/view/publishing-view.ts'
import type { ChosenTime, EditionRef, PublishInput, PublishingActions } from './publishing-actions.ts'

/** The text beside the panel. */
export type DraftBeside = {
  readonly version: () => number
  /** As they are on the screen. */
  readonly texts: () => EditionTexts
  /** Saves what is typed; false: the server does not have it, and the screen says why. */
  readonly flush: () => Promise<boolean>
  /** The next save goes on from this version. */
  readonly adopt: (version: number) => void
  /** Another value after every save: then the panel looks again. */
  readonly saved: unknown
}

/** Milliseconds after a save: the panel follows the typing, it does not chase it. */
const lookAfterMs = 800

export function usePublishing(initial: PublishingView, actions: PublishingActions, draft: DraftBeside) {
  const texts = useTranslations('admin.publish')
  const locale = asLocale(useLocale())
  const router = useRouter()
  const [view, setView] = useState(initial)
  const edition: EditionRef = { articleNumber: view.articleNumber, locale: view.locale }

  // What the server drew anew – after a refresh, or in another language – is newer than what was answered before.
  const [drawn, setDrawn] = useState(initial)
  if (drawn !== initial) {
    setDrawn(initial)
    setView(initial)
  }

  const publish = useAction(actions.publish, { done: texts('done.publish') })
  const looking = useAction(actions.look)
  const { refusalWords } = useRefusalWords()
  const markReady = useAction(actions.markReady, { done: texts('done.mark-ready') })
  const returnToDraft = useAction(actions.returnToDraft, { done: texts('done.return-to-draft') })
  const schedule = useAction(actions.schedule)
  const unschedule = useAction(actions.unschedule, { done: texts('done.unschedule') })
  const embargo = useAction(actions.embargo)
  const noteCorrection = useAction(actions.noteCorrection, { done: texts('corrections.done') })
  const withdraw = useAction(actions.withdraw, { done: texts('done.withdraw') })

  const { saved } = draft
  const { look } = actions
  const { articleNumber } = edition
  const editionLocale = edition.locale
  useEffect(() => {
    if (saved === undefined) return
    const timer = setTimeout(async () => {
      const answer = await look({ articleNumber, locale: editionLocale }).catch(() => undefined)
      if (answer?.kind === 'done') setView(answer.value)
    }, lookAfterMs)
    return () => clearTimeout(timer)
  }, [saved, look, articleNumber, editionLocale])

  /** Answers whether it was done. */
  async function act(work: () => Promise<PublishingView | undefined>): Promise<boolean> {
    if (!(await draft.flush())) {
      complain(texts('notSaved'))
      return false
    }
    const next = await work()
    if (!next) return false
    setView(next)
    draft.adopt(next.version)
    router.refresh()
    return true
  }

  /** Looks again, after what is typed is saved. Says why it would be refused. */
  async function isReady(): Promise<boolean> {
    let newest: PublishingView | undefined
    const isSaved = await act(async () => {
      newest = await looking.run(edition)
      return newest
    })
    if (!isSaved || !newest) return false
    const problems = newest.problems.filter((problem) => problem.severity === 'refuses')
    if (problems.length > 0) complain(refusalWords({ key: 'not-ready', issues: [], problems, facts: {} }))
    return problems.length === 0
  }

  return {
    view,
    isReady,
    isBusy: [looking, publish, markReady, returnToDraft, schedule, unschedule, embargo, noteCorrection, withdraw].some(
      (one) => one.isBusy,
    ),
    publish: (chosen: Pick<PublishInput, 'change' | 'note' | 'correction'> = {}) =>
      act(() => publish.run({ ...edition, expectedVersion: draft.version(), ...chosen })),
    publishError: publish.fieldError,
    publishRefusal: publish.refusal,
    markReady: () => act(() => markReady.run(edition)),
    returnToDraft: () => act(() => returnToDraft.run(edition)),
    schedule: (publishAt: ChosenTime) => act(() => schedule.run({ ...edition, publishAt })),
    scheduling: schedule,
    unschedule: () => act(() => unschedule.run(edition)),
    embargo: (until: ChosenTime | null) => act(() => embargo.run({ ...edition, until })),
    embargoing: embargo,
    noteCorrection: ({ id: correctionId, notes }: CorrectionLine, note: string) =>
      act(() => noteCorrection.run({ ...edition, correctionId, note, seenNote: notes[edition.locale] ?? null })),
    noteError: noteCorrection.fieldError,
    withdraw: (notice: string) =>
      act(async () => {
        const withdrawn = await withdraw.run({ ...edition, notice })
        if (withdrawn && withdrawn.leftWithoutDefault.length > 0) sayWhatIsLeft(withdrawn.leftWithoutDefault)
        return withdrawn?.view
      }),
    withdrawError: withdraw.fieldError,
  }

  function sayWhatIsLeft(left: readonly Locale[]): void {
    const names = left.map((one) => languageOf(one).autonym)
    const languages = new Intl.ListFormat(languageOf(locale).htmlLang).format(names)
    notifications.show({ message: texts('withdraw.left', { languages }), color: 'orange', autoClose: 12_000 })
  }
}
