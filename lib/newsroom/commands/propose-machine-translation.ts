// Has a machine propose blocks of a translation. They arrive unconfirmed; nothing is published by this, and nothing that
// a person wrote is replaced without their saying so.
import { z } from 'zod'
import { reading } from '#data/connection/connections.ts'
import { findRevision } from '#data/revisions.ts'
import { copyUnit } from '#domain/place-unit.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { translateForm } from '#newsroom/forms/translate-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { findMtProvider } from '#newsroom/machine-translation/find-mt-provider.ts'
import type { MtProvider } from '#newsroom/machine-translation/mt-provider.ts'
import { translateUnits } from '#newsroom/machine-translation/translate-units.ts'
import { EditionChanged, NoMachineTranslation } from '#newsroom/refusals.ts'
import { storeTranslation } from '#newsroom/translating/store-translation.ts'
import { type Desk, linkTo, translateBlocks } from '#newsroom/translating/translate-blocks.ts'
import type { MachineProposalsView } from '#newsroom/view/translation-view.ts'

const machineForm = translateForm.extend({
  /** What a person wrote or confirmed there goes: said by somebody who sees it. */
  overwrite: z.boolean().default(false),
})

/**
 * The machine is asked before anything is locked; if the translation was saved meanwhile, nothing is stored. Throws
 * NotPermitted, NotWellFormed, NoMachineTranslation (none is switched on, or it does not know the languages),
 * EditionChanged, IllegalMove, RecordMissing, RootMissing.
 */
export async function proposeMachineTranslation(
  actor: Actor,
  input: z.input<typeof machineForm>,
  provider: MtProvider | undefined = findMtProvider(),
): Promise<MachineProposalsView> {
  authorise(actor, 'translate-edition')
  const { overwrite, ...form } = wellFormed(machineForm, input)
  const { articleNumber, locale, sourceLocale, sourceRevision } = form
  if (!provider?.supports(sourceLocale, locale)) throw new NoMachineTranslation(sourceLocale, locale)
  const source = await findRevision(reading(), { articleNumber, locale: sourceLocale }, sourceRevision)
  if (!source) throw new EditionChanged()
  const machine = await translateUnits(provider, source.texts, form.blockIds, { from: sourceLocale, to: locale })
  let kept: readonly string[] = []
  const translated = await translateBlocks(actor, form, 'machine', async (desk) => {
    const proposed = machine.translated.filter((id) => overwrite || isFree(desk, id))
    kept = machine.translated.filter((id) => !proposed.includes(id))
    const units = proposed.flatMap((id) => desk.given.get(id) ?? []).filter((unit) => unit.text !== '')
    if (units.length === 0) return { links: [] }
    const texts = units.reduce((before, { id }) => copyUnit(before, machine.texts, id), desk.edition.texts)
    const version = await storeTranslation(desk.tx, actor, { ...form, texts }, desk.at)
    return { links: units.map((unit) => linkTo(desk, unit, 'machine')), version, texts }
  })
  return { ...translated, failed: machine.failed, kept }
}

/** Nothing is there, or nothing but what a machine or a copy put there and nobody touched. */
function isFree({ own, known }: Desk, id: string): boolean {
  if ((own.get(id)?.text ?? '') === '') return true
  const link = known.get(id)
  return link !== undefined && link.confirmedBy === null && (link.origin === 'machine' || link.origin === 'copied')
}
