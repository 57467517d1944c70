// Confirming, acknowledging, copying and asking a machine, from the screen: first what is typed is saved, then the deed
// is done against the revision that is on the screen, and the row shows what came of it.
'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { complain } from '#admin/complaints.ts'
import { useAction } from '#admin/use-action.ts'
import type { UnitState } from '#domain/translation-state.ts'
import type { Locale } from '#i18n/locales.ts'
import type { TranslatedView, TranslateRequest, TranslationRow } from '#newsroom/view/translation-view.ts'
import type { RowDeed } from './translation-row.tsx'
import type { TranslationScreenProps } from './translation-screen.tsx'
import type { TranslationDraft } from './use-translation-draft.ts'

export type TranslationDeeds = {
  /** Answers whether it was done. */
  readonly perform: (deed: RowDeed, row: TranslationRow, isWritten: boolean) => Promise<boolean>
  /** Confirms all of these; answers whether it was done. */
  readonly confirmAll: (rows: readonly TranslationRow[]) => Promise<boolean>
  /** Of the rows that something was done with since the screen was drawn. */
  readonly states: Readonly<Record<string, UnitState>>
  readonly isBusy: boolean
  /** Has what was typed in a source since its newest revision compared, too. */
  readonly takeIn: (source: Locale) => Promise<void>
  /** The source was saved while the screen was open: what is on it is not the newest. */
  readonly isOutdated: boolean
}

export function useTranslationDeeds(props: TranslationScreenProps, draft: TranslationDraft): TranslationDeeds {
  const { screen } = props
  const texts = useTranslations('admin.translate')
  const publishing = useTranslations('admin.publish')
  const router = useRouter()
  const confirm = useAction(props.confirm)
  const acknowledge = useAction(props.acknowledge)
  const copy = useAction(props.copy)
  const machine = useAction(props.machine)
  const takingIn = useAction(props.takeIn, { done: texts('newerTaken') })
  const [states, setStates] = useState<Record<string, UnitState>>({})
  const [isOutdated, setOutdated] = useState(false)
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  // What the server drew anew it compared anew.
  const [drawn, setDrawn] = useState(screen)
  if (drawn !== screen) {
    setDrawn(screen)
    setStates({})
  }

  async function takeIn(locale: Locale): Promise<void> {
    if (await inTurn(() => takingIn.run({ articleNumber: screen.number, locale }))) router.refresh()
  }

  /**
   * One after another, however fast they are asked for, and each when the server has what was typed before it. Absent:
   * it was not done, and the reason has been said.
   */
  function inTurn<Value>(work: () => Promise<Value | undefined>): Promise<Value | undefined> {
    const turn = queue.current.then(async () => {
      const { saver } = draft
      const answer = await saver.holding(async () => ({ done: await work() }))
      if (!answer && saver.state.kind !== 'conflict') complain(publishing('notSaved'))
      return answer?.done
    })
    queue.current = turn.catch(() => undefined)
    return turn
  }

  async function perform(deed: RowDeed, row: TranslationRow, isWritten: boolean): Promise<boolean> {
    const done = await inTurn(async () => {
      const view = await runDeed(deed, requestOf([row], deed, isWritten))
      if (!view) return undefined
      if (deed === 'copy' || deed === 'machine') draft.adopt([row.id], view.texts, view.version)
      else draft.saver.adopt(view.version)
      return view
    })
    return done !== undefined && show(done, deed === 'confirm')
  }

  /** One request for every language that they were translated from: nearly always one. */
  async function confirmAll(rows: readonly TranslationRow[]): Promise<boolean> {
    for (const source of new Set(rows.map((row) => row.sourceLocale))) {
      const ofSource = rows.filter((row) => row.sourceLocale === source)
      const done = await inTurn(async () => {
        const view = await confirm.run(requestOf(ofSource, 'confirm', true))
        if (view) draft.saver.adopt(view.version)
        return view
      })
      if (!done || !show(done, true)) return false
    }
    return true
  }

  /** False: confirmed as it was loaded, but the source says something else by now. */
  function show({ states: next }: TranslatedView, isConfirmed: boolean): boolean {
    setStates((before) => ({ ...before, ...next }))
    if (!isConfirmed || !Object.values(next).includes('stale')) return true
    setOutdated(true)
    setStates({})
    router.refresh()
    return false
  }

  async function runDeed(deed: RowDeed, request: TranslateRequest): Promise<TranslatedView | undefined> {
    switch (deed) {
      case 'confirm':
        return confirm.run(request)
      case 'acknowledge':
        return acknowledge.run(request)
      case 'copy':
        return copy.run(request)
      case 'machine': {
        const proposed = await machine.run(request)
        const [failure] = proposed?.failed ?? []
        if (failure) complain(texts(`machineFailed.${failure.reason}`))
        return proposed
      }
    }
  }

  /** The rows are translated from one language. */
  function requestOf(rows: readonly TranslationRow[], deed: RowDeed, isWritten: boolean): TranslateRequest {
    const expectedVersion = draft.saver.version
    const replacesWords = isWritten && (deed === 'copy' || deed === 'machine')
    const { number: articleNumber, locale, sources } = screen
    const sourceLocale = rows[0]?.sourceLocale ?? screen.mainSource
    const sourceRevision = sources[sourceLocale]?.revision ?? 0
    const loaded = { articleNumber, locale, expectedVersion, sourceLocale, sourceRevision }
    return { ...loaded, blockIds: rows.map((row) => row.id), ...(replacesWords && { overwrite: true }) }
  }

  const isBusy = [confirm, acknowledge, copy, machine, takingIn].some((one) => one.isBusy)
  return { perform, confirmAll, takeIn, states, isBusy, isOutdated }
}
