// Creates an article with the draft of its first edition.

import type { z } from 'zod'
import { findArticleByImportHash, insertArticle } from '#data/articles.ts'
import { inWriteTransaction, type WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { changeEdition, insertEdition } from '#data/editions.ts'
import { editionSubject } from '#domain/article.ts'
import { type Actor, actorName } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { type ArticleInput, articleForm } from '#newsroom/forms/article-form.ts'
import { editionTexts } from '#newsroom/forms/edition-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { now } from '#platform/clock.ts'

/** `existing`: the same file was imported before; nothing was stored. */
export type Created = { readonly kind: 'created' | 'existing'; readonly articleNumber: number }

export async function createArticle(actor: Actor, input: ArticleInput): Promise<Created> {
  authorise(actor, 'create-article')
  const form = wellFormed(articleForm, input)
  const at = now()
  return inWriteTransaction({ noun: 'site' }, (tx) => storeArticle(tx, actor, form, at))
}

/** The part inside the transaction, which the import of an article shares. */
export async function storeArticle(
  tx: WriteTransaction,
  actor: Actor,
  form: z.output<typeof articleForm>,
  at: Date,
): Promise<Created> {
  const known = form.importHash === null ? undefined : await findArticleByImportHash(tx, form.importHash)
  if (known !== undefined) return { kind: 'existing', articleNumber: known }

  const { locale, texts, embargoUntil, ...filing } = form
  const savedBy = actorName(actor)
  const articleNumber = await insertArticle(tx, { ...filing, originLocale: locale, createdAt: at, createdBy: savedBy })
  const edition = await insertEdition(tx, {
    ...{ articleNumber, locale, texts: editionTexts(texts, locale) },
    updatedAt: at,
    savedBy,
  })
  if (embargoUntil !== null) await changeEdition(tx, edition, { embargoUntil, updatedAt: at })
  await record(tx, actor, {
    command: 'create-article',
    subject: editionSubject(articleNumber, locale),
    after: { headline: edition.texts.headline, sectionId: filing.sectionId, storyNumber: filing.storyNumber },
    at,
  })
  return { kind: 'created', articleNumber }
}
