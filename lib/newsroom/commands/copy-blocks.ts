// Puts blocks of the source into a translation as they are, to be written over or, for a photo or a name, to stay.
import { z } from 'zod'
import { copyUnit } from '#domain/place-unit.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { translateForm } from '#newsroom/forms/translate-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { storeTranslation } from '#newsroom/translating/store-translation.ts'
import { linkToCopy, translateBlocks } from '#newsroom/translating/translate-blocks.ts'
import type { TranslatedView } from '#newsroom/view/translation-view.ts'

const copyForm = translateForm.extend({
  /** What is written there already goes: said by somebody who sees it. */
  overwrite: z.boolean().default(false),
})

/**
 * A copied block is unconfirmed. Without `overwrite` one that has words stays as it is. Throws NotPermitted,
 * NotWellFormed, EditionChanged, IllegalMove, RecordMissing, RootMissing.
 */
export async function copyBlocks(actor: Actor, input: z.input<typeof copyForm>): Promise<TranslatedView> {
  authorise(actor, 'translate-edition')
  const { overwrite, ...form } = wellFormed(copyForm, input)
  return translateBlocks(actor, form, 'copy', async (desk) => {
    const { edition, source, own, given, tx, at } = desk
    const units = form.blockIds.flatMap((id) => given.get(id) ?? [])
    const copied = units.filter(({ id }) => overwrite || (own.get(id)?.text ?? '') === '')
    if (copied.length === 0) return { links: [] }
    const texts = copied.reduce((before, { id }) => copyUnit(before, source.texts, id), edition.texts)
    const version = await storeTranslation(tx, actor, { ...form, texts }, at)
    return { links: copied.map((unit) => linkToCopy(desk, unit, actor)), version, texts }
  })
}
