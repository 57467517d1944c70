// What the server's clock does: publishes every scheduled edition whose time has come and whose embargo is over.

import { putBlockage } from '#data/blockages.ts'
import { reading } from '#data/connection/connections.ts'
import { inWriteTransaction, type WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { type Edition, type EditionKey, findEdition, listDueEditions } from '#data/editions.ts'
import { editionSubject } from '#domain/article.ts'
import type { Problem } from '#domain/readiness.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { type Published, putLive } from '#newsroom/publishing/put-live.ts'
import { record } from '#newsroom/record.ts'
import { isRefusal } from '#newsroom/refusals.ts'
import { now } from '#platform/clock.ts'

export type ClockRun = {
  readonly published: readonly Published[]
  /** They stay scheduled, are tried again at the next run, and head the desk with their reasons. */
  readonly refused: readonly (EditionKey & { readonly problems: readonly Problem[] })[]
  /** What went wrong with one edition stops no other. */
  readonly failed: readonly (EditionKey & { readonly error: unknown })[]
}

type Outcome =
  | { readonly kind: 'published'; readonly published: Published }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Another clock was faster, or an editor took it out of the schedule. */
  | { readonly kind: 'not-due' }

/** Safe to run in several processes at once: each edition goes out exactly once. Throws NotPermitted. */
export async function publishDueEditions(actor: Actor): Promise<ClockRun> {
  authorise(actor, 'publish-due-editions')
  const run = {
    published: [] as Published[],
    refused: [] as ClockRun['refused'][number][],
    failed: [] as ClockRun['failed'][number][],
  }
  for (const key of await listDueEditions(reading(), now())) {
    const outcome = await publishIfDue(actor, key)
    if (outcome.kind === 'published') run.published.push(outcome.published)
    if (outcome.kind === 'refused') run.refused.push({ ...key, problems: outcome.problems })
    if (outcome.kind === 'failed') run.failed.push({ ...key, error: outcome.error })
  }
  return run
}

async function publishIfDue(actor: Actor, key: EditionKey): Promise<Outcome> {
  try {
    return await inWriteTransaction({ noun: 'article', number: key.articleNumber }, async (tx) => {
      const at = now()
      const edition = await findEdition(tx, key)
      if (edition?.state !== 'scheduled' || edition.publishAt === null || edition.publishAt > at) {
        return { kind: 'not-due' }
      }
      return await publishOrSayWhyNot(tx, actor, edition, at)
    })
  } catch (error) {
    return { kind: 'failed', error }
  }
}

async function publishOrSayWhyNot(tx: WriteTransaction, actor: Actor, edition: Edition, at: Date): Promise<Outcome> {
  try {
    return { kind: 'published', published: await publishScheduled(tx, actor, edition, at) }
  } catch (error) {
    // Refused before anything was written: the transaction goes on as it was.
    if (!isRefusal(error) || error.name !== 'NotReady') throw error
    await putBlockage(tx, edition, error.problems, at)
    return { kind: 'refused', problems: error.problems }
  }
}

async function publishScheduled(tx: WriteTransaction, actor: Actor, edition: Edition, at: Date): Promise<Published> {
  const published = await putLive(tx, edition, {
    ...{ move: 'publishDue', actor, change: 'normal', note: null },
    publishedAt: at,
    now: at,
  })
  await record(tx, actor, {
    command: 'publish-due-editions',
    subject: editionSubject(edition.articleNumber, edition.locale),
    before: { state: edition.state, publishAt: edition.publishAt, version: edition.version },
    after: { state: 'live', revisionId: published.revisionId },
    at,
  })
  return published
}
