// "Seen, no change needed": the source changed and the translation is right as it is.
import type { BlockTranslation } from '#data/block-translations.ts'
import { hashUnit } from '#domain/block-hashes.ts'
import type { Actor } from '#domain/roles.ts'
import { joinHashes } from '#domain/unit-hashes.ts'
import { authorise } from '#newsroom/authorise.ts'
import { type TranslateInput, translateForm } from '#newsroom/forms/translate-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { type Desk, linkTo, translateBlocks } from '#newsroom/translating/translate-blocks.ts'
import type { TranslatedView } from '#newsroom/view/translation-view.ts'

/**
 * It holds for exactly the source that was loaded. A block that is not there is left out on purpose from then on, one
 * whose source is gone stays on purpose. What nobody has confirmed yet is left alone: that takes confirming. Throws
 * NotPermitted, NotWellFormed, EditionChanged, RecordMissing, RootMissing.
 */
export async function acknowledgeBlocks(actor: Actor, input: TranslateInput): Promise<TranslatedView> {
  authorise(actor, 'translate-edition')
  const form = wellFormed(translateForm, input)
  return translateBlocks(actor, form, 'acknowledge', async (desk) => ({
    links: form.blockIds.flatMap((id) => acknowledge(desk, id)),
  }))
}

function acknowledge(desk: Desk, id: string): BlockTranslation[] {
  const unit = desk.given.get(id)
  const known = desk.known.get(id)
  const isThere = desk.own.has(id)
  if (!unit) return known && isThere ? [{ ...known, origin: 'local', acknowledged: null }] : []
  const acknowledged = joinHashes(hashUnit(unit))
  if (isThere) return known?.confirmedBy ? [{ ...known, acknowledged }] : []
  return [{ ...(known ?? linkTo(desk, unit, 'human')), acknowledged }]
}
