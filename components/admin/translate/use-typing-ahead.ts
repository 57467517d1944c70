// Letters that are typed between leaving one field and having the next: a field that is drawn for the first time takes
// a moment. They wait for it instead of landing in the field that was left.
'use client'
import { type FocusEvent, useRef } from 'react'

export type TypingAhead = {
  /** The focus is about to be in this element, and nowhere until then. */
  readonly awaitFocus: (place: HTMLElement | null) => void
  readonly isAwaiting: () => boolean
  /** Whether the key was kept for the field that is awaited. */
  readonly keep: (event: KeyboardEvent) => boolean
  /** Something got the focus. */
  readonly arrive: (event: FocusEvent) => void
}

type Waiting = { readonly place: HTMLElement; readonly since: number; typed: string }

/** Milliseconds after which nobody believes any more that the field will come. */
const patience = 2000

export function useTypingAhead(): TypingAhead {
  const waiting = useRef<Waiting>(undefined)

  /** Whoever has put the focus elsewhere waits no longer. */
  function find(): Waiting | undefined {
    const { current } = waiting
    const isOver = current && performance.now() - current.since > patience
    if (isOver || document.activeElement !== document.body) waiting.current = undefined
    return waiting.current
  }

  return {
    awaitFocus(place) {
      if (!place || place.contains(document.activeElement)) return
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      waiting.current = { place, since: performance.now(), typed: '' }
    },
    isAwaiting: () => find() !== undefined,
    keep(event) {
      const found = find()
      if (!found || event.isComposing) return false
      if (event.key === 'Backspace') found.typed = found.typed.slice(0, -1)
      else if (isLetter(event)) found.typed += event.key
      else return false
      return true
    },
    arrive({ target }) {
      const { current } = waiting
      if (!current) return
      waiting.current = undefined
      if (current.typed === '' || !current.place.contains(target)) return
      // As if they were typed now: the one way that fields, editors and what can be undone all agree on.
      queueMicrotask(() => document.execCommand('insertText', false, current.typed))
    },
  }
}

/** Third-level keys (AltGr, Option) write letters too: «ґ» is one in Ukrainian. */
function isLetter(event: KeyboardEvent): boolean {
  if (event.key.length !== 1 || event.metaKey) return false
  return !event.ctrlKey || event.getModifierState('AltGraph')
}
