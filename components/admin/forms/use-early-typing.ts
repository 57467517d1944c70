// A page is there before its script is, and people begin to type. React keeps those letters in the field but does not
// hear of them, and the next change would take them away again.
'use client'
import { useEffect } from 'react'

type TextField = HTMLInputElement | HTMLTextAreaElement

/** Types again, for the script, what stands in a field otherwise than it was sent. Once, in what all screens stand in. */
export function useEarlyTyping(): void {
  useEffect(() => {
    for (const field of document.querySelectorAll<TextField>(textFields)) {
      if (field.value !== field.defaultValue) typeAgain(field)
    }
  }, [])
}

const textFields = 'textarea, input:not([type="hidden"], [type="checkbox"], [type="radio"], [type="file"])'

/**
 * React takes an input event for no news while the value is the one that it last saw or set. It sees what is assigned
 * to the element, and not what is assigned behind its back.
 */
function typeAgain(field: TextField): void {
  const typed = field.value
  field.value = field.defaultValue
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, typed)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
