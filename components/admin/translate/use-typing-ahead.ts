// Letters that are typed between leaving one field and having the next: a field that is drawn for the first time takes
// a moment. They wait for it instead of landing in the field that was left.
'use client'
import { type FocusEvent, useRef } from 'react'

export type TypingAhead = {
  /** The focus is about to be in this element, and nowhere until then. */
  readonly awaitFocus: (place: HTMLElement | null) => void
  /** Whether the key was kept for the field that is awaited. */
  readonly keep: (event: KeyboardEvent) => boolean
  /** Something got the focus. */
  readonly arrive: (event: FocusEvent) => void
}

export function useTypingAhead(): TypingAhead {
  const waiting = useRef<{ readonly place: HTMLElement; typed: string }>(undefined)
  return {
    awaitFocus(place) {
      if (!place || place.contains(document.activeElement)) return
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      waiting.current = { place, typed: '' }
    },
    keep(event) {
      const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey
      const isNobodys = document.activeElement === document.body
      if (!waiting.current || !isNobodys || !isLetter || event.isComposing) return false
      waiting.current.typed += event.key
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
