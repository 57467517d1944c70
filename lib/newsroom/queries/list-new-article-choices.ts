// What has to be chosen before an article is begun.
import { reading } from '#data/connection/connections.ts'
import { listFilingChoices } from '#data/filing-choices.ts'
import type { Actor } from '#domain/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'
import type { FilingChoices } from '#newsroom/view/article-screen-view.ts'

/** Names in the language of the screen. Throws NotPermitted. */
export async function listNewArticleChoices(
  actor: Actor,
  locale: Locale,
): Promise<Pick<FilingChoices, 'sections' | 'people'>> {
  authorise(actor, 'create-article')
  return listFilingChoices(reading(), locale)
}
