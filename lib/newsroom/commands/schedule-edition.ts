// Schedules an edition: the server's clock publishes it when its time has come.
import type { z } from 'zod'
import { getArticle } from '#data/articles.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getEdition } from '#data/editions.ts'
import { findProblems, type Problem, refusalsAmong } from '#domain/readiness.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { instantOf, kyivTimeField } from '#newsroom/forms/kyiv-time.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { editionKeyForm, moveEdition } from '#newsroom/move-edition.ts'
import { gatherFacts } from '#newsroom/publishing/edition-facts.ts'
import { ImpossibleTime, NotReady } from '#newsroom/refusals.ts'
import { now } from '#platform/clock.ts'

const scheduleForm = editionKeyForm.extend({ publishAt: kyivTimeField })

/**
 * Refused for the reasons that publishing would be refused for at that time; they are checked again then. Answers the
 * warnings. Throws NotPermitted, NotReady, IllegalMove, ImpossibleTime, RecordMissing, RootMissing.
 */
export async function scheduleEdition(actor: Actor, input: z.input<typeof scheduleForm>): Promise<readonly Problem[]> {
  authorise(actor, 'schedule-edition')
  const { publishAt: time, ...key } = wellFormed(scheduleForm, input)
  const publishAt = instantOf(time)
  const at = now()
  if (publishAt <= at) throw new ImpossibleTime('time-is-past', publishAt)
  return inWriteTransaction({ noun: 'article', number: key.articleNumber }, async (tx) => {
    const edition = await getEdition(tx, key)
    const problems = findProblems(
      await gatherFacts(tx, await getArticle(tx, key.articleNumber), edition, { at: publishAt, now: at }),
    )
    const reasons = refusalsAmong(problems)
    if (reasons.length > 0) throw new NotReady(reasons)
    await moveEdition(tx, actor, edition, { move: 'schedule', publishAt, at })
    return problems
  })
}
