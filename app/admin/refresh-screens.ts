// After something was done: what the screens show is asked for anew.
import { revalidatePath } from 'next/cache'
import type { ActionAnswer } from '#admin/action-answer.ts'

/** Every screen of the newsroom; what was refused or failed has changed nothing. */
export function refreshScreens<Value>(answer: ActionAnswer<Value>): ActionAnswer<Value> {
  if (answer.kind === 'done') revalidatePath('/admin', 'layout')
  return answer
}
