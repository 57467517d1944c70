// Says that a draft is finished and waits for an editor.
import type { z } from 'zod'
import { getArticle, getArticleOwner } from '#data/articles.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getEdition } from '#data/editions.ts'
import { findProblems, type Problem } from '#domain/readiness.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise, authoriseWriting } from '#newsroom/authorise.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { editionKeyForm, moveEdition } from '#newsroom/move-edition.ts'
import { gatherFacts } from '#newsroom/publishing/edition-facts.ts'
import { now } from '#platform/clock.ts'

/**
 * Answers what would keep it from readers as things stand: calling a draft finished is the writer's to decide.
 * Throws NotPermitted, NotYourArticle, IllegalMove, RecordMissing, RootMissing.
 */
export async function markReady(actor: Actor, input: z.input<typeof editionKeyForm>): Promise<readonly Problem[]> {
  authorise(actor, 'mark-ready')
  const key = wellFormed(editionKeyForm, input)
  const at = now()
  return inWriteTransaction({ noun: 'article', number: key.articleNumber }, async (tx) => {
    authoriseWriting(actor, await getArticleOwner(tx, key.articleNumber))
    const edition = await getEdition(tx, key)
    await moveEdition(tx, actor, edition, { move: 'markReady', publishAt: null, at })
    return findProblems(await gatherFacts(tx, await getArticle(tx, key.articleNumber), edition, { at, now: at }))
  })
}
