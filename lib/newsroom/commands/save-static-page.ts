// Saves a static page in one language. Readers see it at once.
import { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { putStaticPage } from '#data/static-pages.ts'
import type { Actor } from '#domain/roles.ts'
import { staticPageKeys } from '#i18n/addresses.ts'
import { authorise } from '#newsroom/authorise.ts'
import { bodyField, localeField, requiredLine } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { now } from '#platform/clock.ts'

const staticPageForm = z.strictObject({
  key: z.enum(staticPageKeys),
  locale: localeField,
  title: requiredLine(200),
  body: bodyField,
  /** Of a new page; what is stored stays what it is. */
  isDemo: z.boolean().default(false),
})

/** Throws NotPermitted, NotWellFormed. */
export async function saveStaticPage(actor: Actor, input: z.input<typeof staticPageForm>): Promise<void> {
  authorise(actor, 'save-static-page')
  const page = wellFormed(staticPageForm, input)
  const at = now()
  await inWriteTransaction({ noun: 'site' }, async (tx) => {
    await putStaticPage(tx, { ...page, updatedAt: at })
    await record(tx, actor, {
      command: 'save-static-page',
      subject: `page:${page.key}/${page.locale}`,
      after: page,
      at,
    })
  })
}
