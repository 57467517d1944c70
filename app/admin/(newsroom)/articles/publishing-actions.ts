'use server'
// What the publishing panel asks for: one command each, and then the edition as it stands.
import type { Actor } from '#accounts/actor.ts'
import type { EditionRef, PublishingActions } from '#admin/publishing/publishing-actions.ts'
import { embargoEdition } from '#newsroom/commands/embargo-edition.ts'
import { markReady } from '#newsroom/commands/mark-ready.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { returnToDraft } from '#newsroom/commands/return-to-draft.ts'
import { saveCorrectionNote } from '#newsroom/commands/save-correction-note.ts'
import { scheduleEdition } from '#newsroom/commands/schedule-edition.ts'
import { unscheduleEdition } from '#newsroom/commands/unschedule-edition.ts'
import { withdrawEdition } from '#newsroom/commands/withdraw-edition.ts'
import { getPublishing } from '#newsroom/queries/find-publishing.ts'
import { answerAction } from '../../answer-action.ts'

type Input<Name extends keyof PublishingActions> = Parameters<PublishingActions[Name]>[0]

/** The edition as it stands after the work. */
function answerWithEdition<Wanted extends EditionRef>(
  input: Wanted,
  work: (actor: Actor, input: Wanted) => Promise<unknown>,
) {
  return answerAction(async (actor) => {
    await work(actor, input)
    return getPublishing(actor, input)
  })
}

export async function lookAction(input: Input<'look'>) {
  return answerAction((actor) => getPublishing(actor, input))
}

export async function markReadyAction(input: Input<'markReady'>) {
  return answerWithEdition(input, markReady)
}

export async function returnToDraftAction(input: Input<'returnToDraft'>) {
  return answerWithEdition(input, returnToDraft)
}

export async function publishAction(input: Input<'publish'>) {
  return answerWithEdition(input, publishEdition)
}

export async function scheduleAction(input: Input<'schedule'>) {
  return answerWithEdition(input, scheduleEdition)
}

export async function unscheduleAction(input: Input<'unschedule'>) {
  return answerWithEdition(input, unscheduleEdition)
}

export async function embargoAction(input: Input<'embargo'>) {
  return answerWithEdition(input, embargoEdition)
}

export async function noteCorrectionAction(input: Input<'noteCorrection'>) {
  return answerWithEdition(input, saveCorrectionNote)
}

export async function withdrawAction(input: Input<'withdraw'>) {
  return answerAction(async (actor) => {
    const { leftWithoutDefault } = await withdrawEdition(actor, input)
    return { view: await getPublishing(actor, input), leftWithoutDefault }
  })
}
