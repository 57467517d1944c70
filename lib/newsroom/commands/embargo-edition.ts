// Sets, moves or lifts an embargo: the earliest time at which anybody may publish the edition.
import type { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { changeEdition, getEdition } from '#data/editions.ts'
import { editionSubject } from '#domain/article.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { instantOf, kyivTimeField } from '#newsroom/forms/kyiv-time.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { editionKeyForm } from '#newsroom/move-edition.ts'
import { record } from '#newsroom/record.ts'
import { EditionChanged, IllegalMove } from '#newsroom/refusals.ts'
import { now } from '#platform/clock.ts'

const embargoForm = editionKeyForm.extend({ until: kyivTimeField.nullable() })

/**
 * A scheduled edition stays scheduled; if it falls due before the embargo ends, it goes out when the embargo ends.
 * Throws NotPermitted, IllegalMove (it is public already), RecordMissing, RootMissing.
 */
export async function embargoEdition(actor: Actor, input: z.input<typeof embargoForm>): Promise<void> {
  authorise(actor, 'embargo-edition')
  const { until: time, ...key } = wellFormed(embargoForm, input)
  const until = time === null ? null : instantOf(time)
  const at = now()
  await inWriteTransaction({ noun: 'article', number: key.articleNumber }, async (tx) => {
    const edition = await getEdition(tx, key)
    if (edition.state === 'live') throw new IllegalMove('embargo', edition.state)
    if (!(await changeEdition(tx, edition, { embargoUntil: until, updatedAt: at }))) throw new EditionChanged()
    await record(tx, actor, {
      command: 'embargo-edition',
      subject: editionSubject(key.articleNumber, key.locale),
      before: { embargoUntil: edition.embargoUntil },
      after: { embargoUntil: until },
      at,
    })
  })
}
