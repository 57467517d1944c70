// What is typed into a form, whether it differs from what is stored, and what the server thought of it. Nothing is
// reset before it was stored; leaving with something unsaved is asked about first.
'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { type RunningAction, useAction } from '#admin/use-action.ts'
import { useUnsavedGuard } from './use-unsaved-guard.ts'

export type Form<Values, Saved> = {
  readonly values: Values
  /** A part that is made from the values is made from the newest: several fields may change before anything is drawn. */
  readonly change: (part: Partial<Values> | ((values: Values) => Partial<Values>)) => void
  readonly isDirty: boolean
  readonly isBusy: boolean
  readonly fieldError: RunningAction<never, Saved>['fieldError']
  readonly refusal: RunningAction<never, Saved>['refusal']
  /** Stores what `toInput` makes of the values; answers what was stored, or undefined when it was refused. */
  readonly save: () => Promise<Saved | undefined>
  /** As `save`, with other values than those on the screen. */
  readonly saveAs: (values: Values) => Promise<Saved | undefined>
}

export function useForm<Values extends object, Input, Saved>(
  stored: Values,
  action: Action<[Input], Saved>,
  toInput: (values: Values) => Input,
): Form<Values, Saved> {
  const texts = useTranslations('admin.forms')
  const [values, setValues] = useState(stored)
  const [clean, setClean] = useState(stored)
  const running = useAction(action, { done: texts('saved') })
  const isDirty = JSON.stringify(values) !== JSON.stringify(clean)
  useUnsavedGuard(isDirty)

  async function saveAs(sent: Values): Promise<Saved | undefined> {
    const saved = await running.run(toInput(sent))
    if (saved === undefined) return undefined
    setValues((current) => (current === values ? sent : current))
    setClean(sent)
    return saved
  }

  return {
    values,
    change: (part) => setValues((current) => ({ ...current, ...(typeof part === 'function' ? part(current) : part) })),
    isDirty,
    isBusy: running.isBusy,
    fieldError: running.fieldError,
    refusal: running.refusal,
    save: () => saveAs(values),
    saveAs,
  }
}
