// A machine's text that a person wrote over is no longer the machine's, and a copy that was written over is theirs.
// Neither is confirmed by that.
import { listBlockTranslations, putBlockTranslations } from '#data/block-translations.ts'
import type { WriteTransaction } from '#data/connection/in-write-transaction.ts'
import type { Edition } from '#data/editions.ts'
import type { EditionTexts } from '#domain/article.ts'
import { hashEdition } from '#domain/block-hashes.ts'
import type { TranslationOrigin } from '#domain/translation-state.ts'

/** Of an unconfirmed block whose words changed. A confirmed one was a person's decision already. */
const afterEdit: Readonly<Partial<Record<TranslationOrigin, TranslationOrigin>>> = {
  machine: 'machine_edited',
  copied: 'human',
}

/** Call with the edition as it was before and the texts that it was saved with. */
export async function noteHandEdits(tx: WriteTransaction, before: Edition, after: EditionTexts): Promise<void> {
  const known = await listBlockTranslations(tx, before.articleNumber)
  const unconfirmed = known.filter((one) => one.locale === before.locale && one.confirmedBy === null)
  if (unconfirmed.length === 0) return
  const [old, now] = [hashEdition(before.texts), hashEdition(after)]
  const edited = unconfirmed.flatMap((one) => {
    const origin = afterEdit[one.origin]
    const words = now[one.blockId]?.text
    const isEdited = words !== undefined && words !== old[one.blockId]?.text
    return isEdited && origin ? [{ ...one, origin }] : []
  })
  await putBlockTranslations(tx, before.articleNumber, edited)
}
