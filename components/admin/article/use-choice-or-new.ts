// Which one is chosen, or what the new one is called; and its making, once, when the form is sent.
'use client'
import { useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { useAction } from '#admin/use-action.ts'
import type { Choice } from '#newsroom/view/article-screen-view.ts'

/** Makes one by its name. Absent: whoever looks makes none. */
export type MakeNew = Action<[name: string], { readonly id: string }>

export function useChoiceOrNew(known: readonly Choice[], initial: string | null, make: MakeNew | undefined) {
  const [made, setMade] = useState<readonly Choice[]>([])
  const [id, setId] = useState(initial)
  // With none to choose from, the first thing to say is what the first one is called.
  const [newName, setNewName] = useState(known.length === 0 && make ? '' : undefined)
  const action = useAction(async (name: string) => (make ? make(name) : { kind: 'signed-out' as const }))

  /** The id of the chosen one, or of the one made now; undefined: it was refused, and that has been said. */
  async function settle(): Promise<string | null | undefined> {
    const name = newName?.trim() ?? ''
    if (name === '') return id
    const saved = await action.run(name)
    if (!saved) return undefined
    setMade((before) => [...before, { id: saved.id, name }])
    setId(saved.id)
    setNewName(undefined)
    return saved.id
  }

  return {
    choices: [...known, ...made.filter((one) => known.every((other) => other.id !== one.id))],
    ...{ id, newName, settle, refusal: action.refusal, isBusy: action.isBusy },
    choose: setId,
    name: make && setNewName,
  }
}
