'use server'

import { deletePerson } from '#newsroom/commands/delete-person.ts'
import { mergePeople } from '#newsroom/commands/merge-people.ts'
import { savePerson } from '#newsroom/commands/save-person.ts'
import type { PersonInput } from '#newsroom/view/person-view.ts'
import { answerAction } from '../../answer-action.ts'
import { done } from '../../done.ts'
import { refreshScreens } from '../../refresh-screens.ts'

export async function savePersonAction(person: PersonInput) {
  return refreshScreens(await answerAction((actor) => savePerson(actor, person)))
}

export async function mergePeopleAction(fromId: string, intoId: string) {
  return refreshScreens(await answerAction((actor) => done(mergePeople(actor, { fromId, intoId }))))
}

export async function deletePersonAction(id: string) {
  return refreshScreens(await answerAction((actor) => done(deletePerson(actor, { id }))))
}
