// Confirming, acknowledging, copying and asking a machine, from the screen: first what is typed is saved, then the deed
// is done against the revision that is on the screen, and the row shows what came of it.
'use client'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
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
  const router = useRouter()
  const confirm = useAction(props.confirm)
  const acknowledge = useAction(props.acknowledge)
  const copy = useAction(props.copy)
  const machine = useAction(props.machine)
  const takingIn = useAction(props.takeIn, { done: texts('newerTaken') })
  const [states, setStates] = useState<Record<string, UnitState>>({})
  const [isOutdated, setOutdated] = useState(false)

  // What the server drew anew it compared anew.
  const [drawn, setDrawn] = useState(screen)
  if (drawn !== screen) {
    setDrawn(screen)
    setStates({})
  }

  async function takeIn(locale: Locale): Promise<void> {
    if (!(await draft.saver.flush())) return
    if ((await takingIn.run({ articleNumber: screen.number, locale })) !== undefined) router.refresh()
  }

  async function perform(deed: RowDeed, row: TranslationRow, isWritten: boolean): Promise<boolean> {
    if (!(await draft.saver.flush())) return false
    const done = await runDeed(deed, requestOf(row, deed, isWritten))
    if (!done) return false
    if (deed === 'copy' || deed === 'machine') draft.adopt(done.texts, done.version)
    else draft.saver.adopt(done.version)
    setStates((before) => ({ ...before, ...done.states }))
    if (deed === 'confirm' && done.states[row.id] === 'stale') {
      // Confirmed as it was loaded; the source says something else by now.
      setOutdated(true)
      setStates({})
      router.refresh()
      return false
    }
    return true
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
        if (failure) notifications.show({ message: texts(`machineFailed.${failure.reason}`), color: 'red' })
        return proposed
      }
    }
  }

  function requestOf(row: TranslationRow, deed: RowDeed, isWritten: boolean): TranslateRequest {
    const expectedVersion = draft.saver.version
    const replacesWords = isWritten && (deed === 'copy' || deed === 'machine')
    const { number: articleNumber, locale, sources } = screen
    const sourceRevision = sources[row.sourceLocale]?.revision ?? 0
    const loaded = { articleNumber, locale, expectedVersion, sourceLocale: row.sourceLocale, sourceRevision }
    return { ...loaded, blockIds: [row.id], ...(replacesWords && { overwrite: true }) }
  }

  const isBusy = [confirm, acknowledge, copy, machine, takingIn].some((one) => one.isBusy)
  return { perform, takeIn, states, isBusy, isOutdated }
}
