// The picks on the screen: arranged here, saved all at once, and the last save can be taken back.
'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import type { FoundArticle } from '#admin/editor/link-dialog.tsx'
import { useUnsavedGuard } from '#admin/forms/use-unsaved-guard.ts'
import { useAction } from '#admin/use-action.ts'
import type { FrontPageOrder, FrontPickView, FrontView } from '#newsroom/view/front-view.ts'

export type PickOnScreen = FrontPickView & {
  /** A time that was typed here, on the clocks of Kyiv; empty: no end. Absent: what is stored stays. */
  readonly wall?: string
  readonly turn?: 'first' | 'second'
}

export function useFrontPicks(front: FrontView, action: Action<[FrontPageOrder], true>) {
  const texts = useTranslations('admin')
  const [picks, setPicks] = useState<readonly PickOnScreen[]>(front.picks)
  const [stored, setStored] = useState<readonly PickOnScreen[]>(front.picks)
  const [former, setFormer] = useState<readonly PickOnScreen[]>()
  const saving = useAction(action, { done: texts('front.saved') })
  const undoing = useAction(action, { done: texts('front.undone') })
  const isDirty = JSON.stringify(picks) !== JSON.stringify(stored)
  useUnsavedGuard(isDirty)

  async function save() {
    const sent = picks
    if (!(await saving.run(orderOf(sent, stored)))) return
    setFormer(stored)
    setStored(sent)
  }

  async function undo() {
    if (!former || !(await undoing.run(orderOf(former, stored)))) return
    setPicks(former)
    setStored(former)
    setFormer(undefined)
  }

  function move(from: number, to: number) {
    setPicks((current) => {
      const next = [...current]
      const [pick] = next.splice(from, 1)
      if (pick) next.splice(to, 0, pick)
      return next
    })
  }

  return {
    ...{ picks, isDirty, save, undo, move },
    canUndo: former !== undefined,
    isBusy: saving.isBusy || undoing.isBusy,
    /** A time that was typed comes twice that night, and whoever typed it has to say which is meant. */
    asksTurn: saving.refusal?.key === 'time-comes-twice',
    add: ({ number, headline, isLive }: FoundArticle) =>
      setPicks((current) => [
        ...current,
        { articleNumber: number, headline, pinnedUntil: null, isOver: false, ...(!isLive && { liveIn: [] }) },
      ]),
    change: (place: number, part: Partial<PickOnScreen>) =>
      setPicks((current) => current.map((pick, index) => (index === place ? { ...pick, ...part } : pick))),
    remove: (place: number) => setPicks((current) => current.filter((_, index) => index !== place)),
  }
}

function orderOf(picks: readonly PickOnScreen[], stored: readonly PickOnScreen[]): FrontPageOrder {
  return {
    expected: stored.map((pick) => pick.articleNumber),
    picks: picks.map(({ articleNumber, pinnedUntil, wall, turn }) => {
      if (wall === undefined) return { articleNumber, pinnedUntil: pinnedUntil === null ? null : new Date(pinnedUntil) }
      return { articleNumber, pinnedUntil: wall === '' ? null : { wall, ...(turn && { turn }) } }
    }),
  }
}
