'use server'

import { saveFrontPage } from '#newsroom/commands/save-front-page.ts'
import type { FrontPageOrder } from '#newsroom/view/front-view.ts'
import { answerAction } from '../../answer-action.ts'
import { done } from '../../done.ts'
import { refreshScreens } from '../../refresh-screens.ts'

export async function saveFrontPageAction(order: FrontPageOrder) {
  return refreshScreens(await answerAction((actor) => done(saveFrontPage(actor, order))))
}
