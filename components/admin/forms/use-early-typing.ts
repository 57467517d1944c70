// React does not hear what was typed before it listened: it keeps the letters in an input, where the next change takes
// them away, and puts a textarea back to what it was sent with.
'use client'
import { useEffect } from 'react'
import type { EarlyWindow } from './early-typing-script.tsx'

type TextField = HTMLInputElement | HTMLTextAreaElement

/** Types it again. Once, in what all screens stand in. */
export function useEarlyTyping(): void {
  useEffect(() => void typeAllAgain(window), [])
}

/** One field after another: a form has to be drawn with the first before it hears of the second. */
async function typeAllAgain(scope: EarlyWindow): Promise<void> {
  for (const [field, text] of scope.earlyTyping ?? []) {
    if (isTextField(field) && field.isConnected) typeAgain(field, text)
    await new Promise((resolve) => setTimeout(resolve))
  }
  scope.earlyTyping = undefined
}

function isTextField(field: EventTarget): field is TextField {
  if (field instanceof HTMLTextAreaElement) return true
  return field instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(field.type)
}

/**
 * React takes an input event for no news while the value is the one that it last saw or set. It sees what is assigned
 * to the element, and not what is assigned behind its back.
 */
function typeAgain(field: TextField, typed: string): void {
  const { selectionStart, selectionEnd } = field
  field.value = field.defaultValue
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, typed)
  if (document.activeElement === field && selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
