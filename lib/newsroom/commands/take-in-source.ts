// Makes a revision of what has been typed in the source of a translation, so that the translation is compared with it:
// whoever translates asks for it, and nobody is followed while they are still typing.
import type { z } from 'zod'
import { getArticleOwner } from '#data/articles.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getEdition } from '#data/editions.ts'
import { findNewestRevision } from '#data/revisions.ts'
import { editionSubject } from '#domain/article.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise, authoriseWriting } from '#newsroom/authorise.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { editionKeyForm } from '#newsroom/move-edition.ts'
import { record } from '#newsroom/record.ts'
import { refreshTranslations } from '#newsroom/translating/refresh-translations.ts'
import { isNewerThan, keepAsRevision, sourceOf } from '#newsroom/translating/source-text.ts'
import { now } from '#platform/clock.ts'

/**
 * `locale` is the source's. Does nothing when its newest revision says the same. Throws NotPermitted, NotYourArticle,
 * NotWellFormed, RecordMissing, RootMissing.
 */
export async function takeInSource(actor: Actor, input: z.input<typeof editionKeyForm>): Promise<void> {
  authorise(actor, 'translate-edition')
  const key = wellFormed(editionKeyForm, input)
  const at = now()
  await inWriteTransaction({ noun: 'article', number: key.articleNumber }, async (tx) => {
    authoriseWriting(actor, await getArticleOwner(tx, key.articleNumber))
    const edition = await getEdition(tx, key)
    const newest = await findNewestRevision(tx, key)
    if (newest && !isNewerThan(edition, sourceOf(newest))) return
    await keepAsRevision(tx, edition)
    await refreshTranslations(tx, key.articleNumber)
    const subject = editionSubject(key.articleNumber, key.locale)
    await record(tx, actor, { command: 'translate-edition', subject, after: { deed: 'take-in' }, at })
  })
}
