// Asks before something unsaved is left behind: closing the window, and following a link within the newsroom.
'use client'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'

export function useUnsavedGuard(isDirty: boolean): void {
  const texts = useTranslations('admin.forms')
  const question = texts('leaveUnsaved')
  useEffect(() => {
    if (!isDirty) return
    const beforeUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    // Before Next's own handler of the link, which would go on at once.
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      if (!link || leavesNothing(link, event) || window.confirm(question)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('beforeunload', beforeUnload)
    document.addEventListener('click', click, true)
    return () => {
      window.removeEventListener('beforeunload', beforeUnload)
      document.removeEventListener('click', click, true)
    }
  }, [isDirty, question])
}

/** It opens elsewhere, or only moves within this page. */
function leavesNothing(link: Element, { ctrlKey, metaKey, shiftKey, button }: MouseEvent): boolean {
  const isElsewhere = link.getAttribute('target') === '_blank' || ctrlKey || metaKey || shiftKey || button !== 0
  return isElsewhere || link.getAttribute('href')?.startsWith('#') === true
}
