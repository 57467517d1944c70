// Saves a static page in one language. Readers see it at once.
import { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { findStaticPage, putStaticPage } from '#data/static-pages.ts'
import type { Actor } from '#domain/roles.ts'
import { staticPageKeys } from '#i18n/addresses.ts'
import { authorise } from '#newsroom/authorise.ts'
import { bodyField, localeField, requiredLine } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { RecordChanged } from '#newsroom/refusals.ts'
import { now } from '#platform/clock.ts'

export const staticPageForm = z.strictObject({
  key: z.enum(staticPageKeys),
  locale: localeField,
  title: requiredLine(200),
  body: bodyField,
  /** When it was last changed, as whoever saves it knows; null: it was not there. Absent: whatever there is. */
  expected: z.date().nullish(),
  /** Of a new page; what is stored stays what it is. */
  isDemo: z.boolean().default(false),
})

export type SavedPage = { readonly updatedAt: Date }

/** Throws NotPermitted, NotWellFormed, RecordChanged. */
export async function saveStaticPage(actor: Actor, input: z.input<typeof staticPageForm>): Promise<SavedPage> {
  authorise(actor, 'save-static-page')
  const { expected, ...page } = wellFormed(staticPageForm, input)
  const at = now()
  await inWriteTransaction({ noun: 'site' }, async (tx) => {
    const before = await findStaticPage(tx, page.key, page.locale)
    if (expected !== undefined && before?.updatedAt.getTime() !== expected?.getTime()) throw new RecordChanged()
    await putStaticPage(tx, { ...page, updatedAt: at })
    await record(tx, actor, {
      command: 'save-static-page',
      subject: `page:${page.key}/${page.locale}`,
      after: page,
      at,
    })
  })
  return { updatedAt: at }
}
