// Saves the filing with each choice: one request at a time, the newest choice last. What is refused goes back.
'use client'
import { useRef, useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { useAction } from '#admin/use-action.ts'
import type { ArticleScreen, FilingView } from '#newsroom/view/article-screen-view.ts'

type FilingOnScreen = {
  readonly filing: FilingView
  readonly change: (filing: FilingView) => void
  /** How often it has been saved on this screen. */
  readonly saves: number
  /** Whether it differs from what the server drew the screen with. */
  readonly isRefiled: boolean
}

export function useFiling(screen: ArticleScreen, refile: Action<[FilingView], undefined>): FilingOnScreen {
  const [filing, setFiling] = useState(screen.filing)
  const stored = useRef(screen.filing)
  const wanted = useRef<FilingView>(undefined)
  const isBusy = useRef(false)
  const [saves, setSaves] = useState(0)
  const action = useAction(async (next: FilingView) => {
    const answer = await refile(next)
    return answer.kind === 'done' ? ({ kind: 'done', value: true } as const) : answer
  })

  async function save(): Promise<void> {
    if (isBusy.current) return
    isBusy.current = true
    for (let next = wanted.current; next !== undefined; next = wanted.current) {
      wanted.current = undefined
      const isSaved = await action.run(next)
      if (isSaved) {
        stored.current = next
        setSaves((count) => count + 1)
      }
      if (!isSaved && wanted.current === undefined) setFiling(stored.current)
    }
    isBusy.current = false
  }

  function change(next: FilingView): void {
    setFiling(next)
    wanted.current = next
    void save()
  }

  const isRefiled = saves > 0 && JSON.stringify(filing) !== JSON.stringify(screen.filing)
  return { filing, change, saves, isRefiled }
}
