// Saving a translation that a command changed, as any draft is saved.
import type { WriteTransaction } from '#data/connection/in-write-transaction.ts'
import type { EditionKey } from '#data/editions.ts'
import type { EditionTexts } from '#domain/article.ts'
import type { Actor } from '#domain/roles.ts'
import { storeDraft } from '#newsroom/commands/save-draft.ts'
import { editionTexts } from '#newsroom/forms/edition-form.ts'

export type TranslationDraft = EditionKey & {
  /** 0: begins the edition. */
  readonly expectedVersion: number
  readonly texts: EditionTexts
}

/** Answers the version it has now. It makes no revision: pressing a button is no pause in writing. */
export async function storeTranslation(
  tx: WriteTransaction,
  actor: Actor,
  { articleNumber, locale, expectedVersion, texts }: TranslationDraft,
  at: Date,
): Promise<number> {
  // An address is made from the headline, once there is one in the language.
  const slug = texts.slug === '' ? undefined : texts.slug
  const draft = { articleNumber, locale, expectedVersion, revision: undefined, at }
  const { version } = await storeDraft(tx, actor, { ...draft, texts: editionTexts({ ...texts, slug }, locale) })
  return version
}
