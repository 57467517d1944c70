'use server'

import { saveStaticPage } from '#newsroom/commands/save-static-page.ts'
import type { StaticPageInput } from '#newsroom/view/static-pages-view.ts'
import { answerAction } from '../../answer-action.ts'
import { refreshScreens } from '../../refresh-screens.ts'

export async function saveStaticPageAction({ expected, ...page }: StaticPageInput) {
  return refreshScreens(
    await answerAction(async (actor) => {
      const known = expected === null ? null : new Date(expected)
      const { updatedAt } = await saveStaticPage(actor, { ...page, expected: known })
      return updatedAt.toISOString()
    }),
  )
}
