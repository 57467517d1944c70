// Running an action from a component: one at a time, what was typed stays, every refusal is said in words.
'use client'
import { notifications } from '@mantine/notifications'
import { unstable_isUnrecognizedActionError } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useCallback, useRef, useState } from 'react'
import type { RefusalView } from '#newsroom/view/refusal-view.ts'
import type { Action, ActionAnswer } from './action-answer.ts'
import { complain, takeBack } from './complaints.ts'
import { useRefusalWords } from './use-refusal-words.ts'

export type RunningAction<Input extends readonly unknown[], Value> = {
  /** Answers the value when it was done; otherwise the reason has been said, and is in `refusal`. */
  readonly run: (...input: Input) => Promise<Value | undefined>
  readonly isBusy: boolean
  /** Of the last run. Forms show its issues beside their fields (`fieldError`). */
  readonly refusal: RefusalView | undefined
  /** Words for the field with this path, if the last run refused it. */
  readonly fieldError: (path: string) => string | undefined
  readonly clear: () => void
}

type Options = {
  /** What is said when it was done. */
  readonly done?: string
}

type NoAnswer = 'offline' | 'upgraded'

/** A screen that is older than the server's build may ask for something that is called otherwise by now. */
function noAnswer(error: unknown): NoAnswer {
  return unstable_isUnrecognizedActionError(error) ? 'upgraded' : 'offline'
}

/** A lost connection, an ended session and a failure are notifications; the form stays as it is. */
export function useAction<Input extends readonly unknown[], Value>(
  action: Action<Input, Value>,
  { done }: Options = {},
): RunningAction<Input, Value> {
  const failures = useTranslations('admin.failures')
  const { refusalWords, issueWords } = useRefusalWords()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<RefusalView>()
  const running = useRef(false)
  const complaint = useRef<string>(undefined)

  async function run(...input: Input): Promise<Value | undefined> {
    if (running.current) return undefined
    running.current = true
    // What was wrong with the last try is no news any more.
    if (complaint.current !== undefined) takeBack(complaint.current)
    setBusy(true)
    const answer = await action(...input).catch(noAnswer)
    running.current = false
    setBusy(false)
    return take(answer)
  }

  function take(answer: ActionAnswer<Value> | NoAnswer): Value | undefined {
    if (answer === 'offline' || answer === 'upgraded') return refuse(failures(answer))
    setRefusal(answer.kind === 'refused' ? answer.refusal : undefined)
    switch (answer.kind) {
      case 'done':
        if (done !== undefined) notifications.show({ message: done, color: 'teal' })
        return answer.value
      case 'refused':
        return refuse(refusalWords(answer.refusal))
      case 'signed-out':
        return refuse(failures('signed-out'))
      case 'failed':
        return refuse(failures('failed', { id: answer.id }))
    }
  }

  function refuse(message: string): undefined {
    complaint.current = complain(message)
  }

  const fieldError = (path: string) => {
    const issue = refusal?.issues.find((one) => one.path === path)
    return issue && issueWords(issue)
  }
  const clear = useCallback(() => setRefusal(undefined), [])
  return { run, isBusy, refusal, fieldError, clear }
}
