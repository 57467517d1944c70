// Confirms blocks of a translation: they render the source as the translator had it before them.
import { type Actor, actorName } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { type TranslateInput, translateForm } from '#newsroom/forms/translate-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { type Desk, linkTo, translateBlocks } from '#newsroom/translating/translate-blocks.ts'
import type { TranslatedView } from '#newsroom/view/translation-view.ts'

/**
 * Whatever the source says since that revision makes the blocks stale, never falsely current. A block that only one of
 * the two texts has is left alone: there is nothing to confirm. Throws NotPermitted, NotWellFormed, EditionChanged,
 * RecordMissing, RootMissing.
 */
export async function confirmBlocks(actor: Actor, input: TranslateInput): Promise<TranslatedView> {
  authorise(actor, 'translate-edition')
  const form = wellFormed(translateForm, input)
  return translateBlocks(actor, form, 'confirm', async (desk) => ({ links: confirm(desk, actor, form.blockIds) }))
}

function confirm(desk: Desk, actor: Actor, ids: readonly string[]) {
  return ids.flatMap((id) => {
    const unit = desk.given.get(id)
    if (!unit || !desk.own.has(id)) return []
    const before = desk.known.get(id)?.origin
    const origin = before === undefined || before === 'local' ? 'human' : before
    return [{ ...linkTo(desk, unit, origin), confirmedBy: actorName(actor), confirmedAt: desk.at }]
  })
}
