'use server'

import { deleteSection } from '#newsroom/commands/delete-section.ts'
import { orderSections } from '#newsroom/commands/order-sections.ts'
import { saveSection } from '#newsroom/commands/save-section.ts'
import type { LabelInput } from '#newsroom/view/label-view.ts'
import { answerAction } from '../../answer-action.ts'
import { done } from '../../done.ts'
import { refreshScreens } from '../../refresh-screens.ts'

export async function saveSectionAction(section: LabelInput) {
  return refreshScreens(await answerAction((actor) => saveSection(actor, section)))
}

export async function orderSectionsAction(ids: readonly string[]) {
  return refreshScreens(await answerAction((actor) => done(orderSections(actor, { ids: [...ids] }))))
}

export async function deleteSectionAction(id: string) {
  return refreshScreens(await answerAction((actor) => done(deleteSection(actor, { id }))))
}
