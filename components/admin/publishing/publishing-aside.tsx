// The publishing panel beside the text that is being written: what is typed is saved before anything is done with it, and
// every problem leads to its field.
'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useDraftOnScreen } from '#admin/article/article-draft-context.ts'
import { useSaveState } from '#admin/saving/use-save-state.ts'
import type { Problem } from '#domain/readiness.ts'
import type { PublishingView, WaitingEdition } from '#newsroom/view/publishing-view.ts'
import type { ProblemPlace } from './problem-place.ts'
import { PublishPanel } from './publish-panel.tsx'
import type { PublishingActions } from './publishing-actions.ts'

type PublishingAsideProps = {
  /** Absent: this edition has not been begun, and there is nothing to publish. */
  readonly view: PublishingView | undefined
  readonly waiting: readonly WaitingEdition[]
  /** ISO 8601. */
  readonly now: string
  readonly actions: PublishingActions
}

export function PublishingAside({ view, waiting, now, actions }: PublishingAsideProps) {
  const { adopt, saver, filingSaves, nextStepSlot } = useDraftOnScreen()
  const saveState = useSaveState(saver)
  const router = useRouter()
  const savedAt = saveState.kind === 'saved' ? saveState.at.getTime() : undefined
  const isBegun = view !== undefined
  useEffect(() => {
    if (!isBegun && savedAt !== undefined) router.refresh()
  }, [isBegun, savedAt, router])
  if (!view) return null
  // Every save and every filing is a reason to look again.
  const saved = savedAt === undefined && filingSaves === 0 ? undefined : `${savedAt} ${filingSaves}`
  const draft = {
    ...{ version: () => saver.version, texts: () => saver.texts, flush: () => saver.flush() },
    ...{ adopt, saved },
  }
  return <PublishPanel {...{ view, waiting, now, actions, nextStepSlot, draft }} show={showField} />
}

/** Opens what is folded away, and puts the focus where the problem is solved. */
function showField(place: ProblemPlace, problem: Problem): void {
  const field = findField(place, problem)
  const fold = field?.closest('[data-field="filing"]') ?? field
  fold?.querySelector<HTMLElement>('button[aria-expanded="false"]')?.click()
  field?.scrollIntoView({ block: 'center' })
  const first = field?.matches('input, textarea') ? field : field?.querySelector<HTMLElement>(focusable)
  first?.focus({ preventScroll: true })
}

/** Of a photo, the place where that one stands: its field, its card in the text. */
function findField(place: ProblemPlace, { facts: { photo } }: Problem): HTMLElement | null {
  const ofPhoto = `[data-photo="${CSS.escape(String(photo))}"]`
  const places = [`${ofPhoto} [data-field="${place}"]`, ofPhoto, `[data-field="${place}"]`]
  const found = (photo === undefined ? places.slice(2) : places).map((one) => document.querySelector<HTMLElement>(one))
  return found.find((one) => one !== null) ?? null
}

const focusable = '[contenteditable="true"], input:not([type="hidden"]), textarea, select'
