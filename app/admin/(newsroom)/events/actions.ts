'use server'

import { saveEvent } from '#newsroom/commands/save-event.ts'
import type { EventInput } from '#newsroom/view/event-view.ts'
import { answerAction } from '../../answer-action.ts'
import { refreshScreens } from '../../refresh-screens.ts'

export async function saveEventAction(event: EventInput) {
  return refreshScreens(await answerAction((actor) => saveEvent(actor, event)))
}
