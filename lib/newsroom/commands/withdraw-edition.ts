// Takes an edition down. Its address answers 410 with the notice, if there is one; nothing of the text stays public.
import type { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getEdition, listEditions } from '#data/editions.ts'
import { putTombstone } from '#data/publications.ts'
import { textLimits } from '#domain/article.ts'
import type { Actor } from '#domain/roles.ts'
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'
import { optionalLines } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { editionKeyForm, moveEdition } from '#newsroom/move-edition.ts'
import { now } from '#platform/clock.ts'

export const withdrawForm = editionKeyForm.extend({
  /** What readers are told, in the language of the edition. */
  notice: optionalLines(textLimits.notice),
})

/** Languages that are live without the default one now. Taking down is never refused for their sake. */
export type Withdrawn = { readonly leftWithoutDefault: readonly Locale[] }

/** Throws NotPermitted, IllegalMove, RecordMissing, RootMissing. */
export async function withdrawEdition(actor: Actor, input: z.input<typeof withdrawForm>): Promise<Withdrawn> {
  authorise(actor, 'withdraw-edition')
  const { notice, ...key } = wellFormed(withdrawForm, input)
  const at = now()
  return inWriteTransaction({ noun: 'article', number: key.articleNumber }, async (tx) => {
    const edition = await getEdition(tx, key)
    await moveEdition(tx, actor, edition, { move: 'withdraw', publishAt: null, at, facts: { notice } })
    await putTombstone(tx, key, { withdrawnAt: at, notice })
    if (key.locale !== defaultLocale) return { leftWithoutDefault: [] }
    const editions = await listEditions(tx, key.articleNumber)
    return { leftWithoutDefault: editions.filter((one) => one.state === 'live').map((one) => one.locale) }
  })
}
