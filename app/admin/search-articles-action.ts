'use server'

import { searchArticles } from '#newsroom/queries/search-articles.ts'
import { answerAction } from './answer-action.ts'
import { findScreenLanguage } from './current-viewer.ts'

/** Articles by words of their headline or by number, for every screen that refers to one. */
export async function searchArticlesAction(text: string) {
  const locale = await findScreenLanguage()
  return answerAction((actor) => searchArticles(actor, { text, locale }))
}
