// What the commands share that move an edition from state to state without changing a word of it.
import { z } from 'zod'
import type { WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { changeEdition, type Edition } from '#data/editions.ts'
import { editionSubject } from '#domain/article.ts'
import { isLegalMove, type MoveName, moves } from '#domain/publishing.ts'
import type { Action, Actor } from '#domain/roles.ts'
import { localeField, numberField } from '#newsroom/forms/fields.ts'
import { record } from '#newsroom/record.ts'
import { EditionChanged, IllegalMove } from '#newsroom/refusals.ts'

/** The form of a command that needs to know only which edition. */
export const editionKeyForm = z.strictObject({ articleNumber: numberField, locale: localeField })

export type Moving = {
  readonly move: MoveName
  readonly publishAt: Date | null
  readonly at: Date
  /** What the audit log keeps besides the states. */
  readonly facts?: Readonly<Record<string, unknown>>
}

/** Throws IllegalMove, or EditionChanged. The article has to be locked by `tx`. */
export async function moveEdition(tx: WriteTransaction, actor: Actor, edition: Edition, moving: Moving): Promise<void> {
  const { move, publishAt, at } = moving
  if (!isLegalMove(move, edition.state)) throw new IllegalMove(move, edition.state)
  const { to: state, action }: { to: Edition['state']; action: Action } = moves[move]
  const isOurs = await changeEdition(tx, edition, { state, publishAt, updatedAt: at })
  if (!isOurs) throw new EditionChanged()
  await record(tx, actor, {
    command: action,
    subject: editionSubject(edition.articleNumber, edition.locale),
    before: { state: edition.state, publishAt: edition.publishAt, version: edition.version },
    after: { state, publishAt, ...moving.facts },
    at,
  })
}
