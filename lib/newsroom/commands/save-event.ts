// Creates an event, or saves it for all the articles and languages that share it.
import type { z } from 'zod'
import { inWriteTransaction, type WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getEventVersion, insertEvent, type StoredEvent, updateEvent } from '#data/events.ts'
import { parseEventDate } from '#domain/event-date.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { eventForm } from '#newsroom/forms/event-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { RecordChanged } from '#newsroom/refusals.ts'
import { now } from '#platform/clock.ts'

export type SavedEvent = { readonly id: string }

/** Throws NotPermitted, NotWellFormed (a date that is none, too), RecordMissing, RecordChanged. */
export async function saveEvent(actor: Actor, input: z.input<typeof eventForm>): Promise<SavedEvent> {
  authorise(actor, 'save-event')
  const { id, expectedVersion, ...form } = wellFormed(eventForm, input)
  const at = now()
  return inWriteTransaction({ noun: 'site' }, async (tx) => {
    const before = id === undefined ? undefined : await getEventVersion(tx, id)
    if (before && expectedVersion !== undefined && before.version !== expectedVersion) throw new RecordChanged()
    const event = { ...form, ...sortingOf(form), isDemo: before?.isDemo ?? form.isDemo }
    const saved = { id: await storeEvent(tx, event, id, at) }
    await record(tx, actor, { command: 'save-event', subject: `event:${saved.id}`, before, after: event, at })
    return saved
  })
}

/** Where the event stands in time: computed from the date as written, never typed. */
function sortingOf({ edtf, timeZone }: { readonly edtf: string; readonly timeZone: string | null }) {
  const { sortFrom, sortTo, dayKey } = parseEventDate(edtf, timeZone ?? undefined)
  return { sortFrom, sortTo, dayKey }
}

async function storeEvent(tx: WriteTransaction, event: StoredEvent, id: string | undefined, at: Date) {
  if (id === undefined) return insertEvent(tx, event, at)
  await updateEvent(tx, id, event)
  return id
}
