// Publishes an edition: readers get a copy of the draft as it is now.
import { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getEdition } from '#data/editions.ts'
import { editionSubject } from '#domain/article.ts'
import { changeKinds } from '#domain/publishing.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { localeField, numberField, optionalLine } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { correctionField, storeCorrection } from '#newsroom/publishing/publish-correction.ts'
import { type Published, putLive } from '#newsroom/publishing/put-live.ts'
import { record } from '#newsroom/record.ts'
import { EditionChanged, ImpossibleTime } from '#newsroom/refusals.ts'
import { now } from '#platform/clock.ts'

const publishForm = z.strictObject({
  articleNumber: numberField,
  locale: localeField,
  /** The version that was looked at; absent: whatever is there. Of two who look at the same, one publishes. */
  expectedVersion: z.int().positive().optional(),
  /** What publishing again changes: `minor` leaves "updated" as it was. */
  change: z.enum(changeKinds).default('normal'),
  /** For importing: when it was first published, in the past. */
  publishedAt: z.date().optional(),
  note: optionalLine(500),
  /** What readers are told of a `correction`. */
  correction: correctionField.optional(),
})

/** Throws NotPermitted, NotReady with every reason, IllegalMove, EditionChanged, ImpossibleTime, RecordMissing, RootMissing. */
export async function publishEdition(actor: Actor, input: z.input<typeof publishForm>): Promise<Published> {
  authorise(actor, 'publish-edition')
  const { articleNumber, locale, expectedVersion, change, publishedAt, note, correction } = wellFormed(
    publishForm,
    input,
  )
  if (publishedAt) authorise(actor, 'backdate-edition')
  const at = now()
  if (publishedAt && publishedAt > at) throw new ImpossibleTime('time-is-ahead', publishedAt)

  return inWriteTransaction({ noun: 'article', number: articleNumber }, async (tx) => {
    const edition = await getEdition(tx, { articleNumber, locale })
    if (expectedVersion !== undefined && edition.version !== expectedVersion) throw new EditionChanged()
    const correctionId =
      change === 'correction'
        ? await storeCorrection(tx, edition, correction ?? { notes: {}, useStandardSentence: false }, publishedAt ?? at)
        : undefined
    const published = await putLive(tx, edition, {
      ...{ move: 'publish', actor, change, note },
      publishedAt: publishedAt ?? at,
      now: at,
    })
    await record(tx, actor, {
      command: 'publish-edition',
      subject: editionSubject(articleNumber, locale),
      before: { state: edition.state, version: edition.version },
      after: {
        state: 'live',
        revisionId: published.revisionId,
        change,
        publishedAt: published.firstPublishedAt,
        correctionId,
        note,
      },
      at,
    })
    return published
  })
}
