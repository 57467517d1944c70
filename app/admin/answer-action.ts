// The frame of every Server Action: who → do (one command) → answer. An action file reads
//   export async function publishAction(input: PublishInput) {
//     return answerAction((actor) => publishEdition(actor, input))
//   }
// What the command refuses becomes an answer with a key; what fails is logged and answered by its request's number.
import { headers } from 'next/headers'
import type { Actor } from '#accounts/actor.ts'
import type { ActionAnswer } from '#admin/action-answer.ts'
import { describeRefusal } from '#newsroom/describe-refusal.ts'
import { log } from '#platform/log.ts'
import { findCurrentViewer } from './current-viewer.ts'

/** Runs `work` as whoever is signed in. Never throws: a form keeps what was typed in it. */
export async function answerAction<Value>(work: (actor: Actor) => Promise<Value>): Promise<ActionAnswer<Value>> {
  const viewer = await findCurrentViewer()
  if (!viewer) return { kind: 'signed-out' }
  try {
    return { kind: 'done', value: await work(viewer.actor) }
  } catch (error) {
    const refusal = describeRefusal(error)
    if (refusal) return { kind: 'refused', refusal }
    const id = (await headers()).get('x-request-id') ?? ''
    log().error({ err: error, id }, 'An action of the newsroom failed')
    return { kind: 'failed', id }
  }
}
