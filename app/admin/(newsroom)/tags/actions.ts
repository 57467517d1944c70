'use server'

import { deleteTag } from '#newsroom/commands/delete-tag.ts'
import { mergeTags } from '#newsroom/commands/merge-tags.ts'
import { saveTag } from '#newsroom/commands/save-tag.ts'
import type { LabelInput } from '#newsroom/view/label-view.ts'
import { answerAction } from '../../answer-action.ts'
import { done } from '../../done.ts'
import { refreshScreens } from '../../refresh-screens.ts'

export async function saveTagAction(tag: LabelInput) {
  return refreshScreens(await answerAction((actor) => saveTag(actor, tag)))
}

export async function mergeTagsAction(fromId: string, intoId: string) {
  return refreshScreens(await answerAction((actor) => done(mergeTags(actor, { fromId, intoId }))))
}

export async function deleteTagAction(id: string) {
  return refreshScreens(await answerAction((actor) => done(deleteTag(actor, { id }))))
}
