// Makes a link to a draft: for the desk's own frames, good for minutes, or to send to somebody, good for days.
import { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getEdition } from '#data/editions.ts'
import { insertPreviewToken } from '#data/preview-tokens.ts'
import { editionSubject } from '#domain/article.ts'
import { previewExpiry, previewPath } from '#domain/preview-token.ts'
import { type Actor, actorName } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { localeField, numberField } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { now } from '#platform/clock.ts'

const previewForm = z.strictObject({
  articleNumber: numberField,
  locale: localeField,
  purpose: z.enum(['desk', 'link']),
})

export type OpenedPreview = { readonly path: string; readonly expiresAt: Date }

/** A link that leaves the house is in the audit log. Throws NotPermitted, NotWellFormed, RootMissing, RecordMissing. */
export async function openPreview(actor: Actor, input: z.input<typeof previewForm>): Promise<OpenedPreview> {
  authorise(actor, 'open-preview')
  const { articleNumber, locale, purpose } = wellFormed(previewForm, input)
  const at = now()
  const expiresAt = previewExpiry(purpose, at)
  return inWriteTransaction({ noun: 'article', number: articleNumber }, async (tx) => {
    await getEdition(tx, { articleNumber, locale })
    const createdBy = actorName(actor)
    const token = await insertPreviewToken(tx, { articleNumber, locale, createdBy, createdAt: at, expiresAt })
    if (purpose === 'link') {
      const subject = editionSubject(articleNumber, locale)
      await record(tx, actor, { command: 'open-preview', subject, after: { expiresAt }, at })
    }
    return { path: previewPath(token), expiresAt }
  })
}
