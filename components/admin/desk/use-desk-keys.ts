// The desk by keyboard: from article to article, from language to language, to the search, to a new article. Opening is
// Enter on the link that has the focus, as everywhere.
'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

export function useDeskKeys() {
  const router = useRouter()
  const [isHelpOpen, setHelpOpen] = useState(false)

  useEffect(() => {
    function act(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('[role="dialog"]')) return
      const isDone = perform(event.key)
      if (isDone) event.preventDefault()
    }

    function perform(key: string): boolean {
      switch (key) {
        case 'j':
        case 'ArrowDown':
          return moveRow(1, key === 'j')
        case 'k':
        case 'ArrowUp':
          return moveRow(-1, key === 'k')
        case 'ArrowRight':
          return moveCell(1)
        case 'ArrowLeft':
          return moveCell(-1)
        case '/':
          document.getElementById('desk-search')?.focus()
          return true
        case 'n':
          router.push('/admin/articles/new')
          return true
        case '?':
          setHelpOpen(true)
          return true
        default:
          return false
      }
    }

    document.addEventListener('keydown', act)
    return () => document.removeEventListener('keydown', act)
  }, [router])

  return { isHelpOpen, openHelp: () => setHelpOpen(true), closeHelp: () => setHelpOpen(false) }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable="true"]')
}

function rowsOnScreen(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-desk-row]')]
}

function linksIn(row: HTMLElement | undefined): HTMLElement[] {
  return row ? [...row.querySelectorAll<HTMLElement>('a')] : []
}

function currentPlace(): { row: number; link: number } {
  const row = rowsOnScreen().findIndex((one) => one.contains(document.activeElement))
  const link = linksIn(rowsOnScreen()[row]).indexOf(document.activeElement as HTMLElement)
  return { row, link: Math.max(0, link) }
}

/** An arrow scrolls the page until the first article has been chosen with a letter. */
function moveRow(step: 1 | -1, mayBegin: boolean): boolean {
  const { row, link } = currentPlace()
  if (row === -1 && !mayBegin) return false
  const links = linksIn(rowsOnScreen()[row === -1 ? 0 : row + step])
  links[Math.min(link, links.length - 1)]?.focus()
  return links.length > 0
}

function moveCell(step: 1 | -1): boolean {
  const { row, link } = currentPlace()
  const next = linksIn(rowsOnScreen()[row])[link + step]
  next?.focus()
  return next !== undefined
}
