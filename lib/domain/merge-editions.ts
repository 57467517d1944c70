// Two people saved the same text: what each of them changed since the version both began with, and the text that comes
// out when for every piece one of the two is chosen. Nothing that either of them wrote is dropped without being asked.
import type { EditionTexts } from './article.ts'
import type { Block, Body } from './blocks.ts'
import { type ComparedField, comparedFields, type Piece } from './compare-editions.ts'
import { isSameValue } from './same-value.ts'

export type Side = 'yours' | 'theirs'

export type Dispute = {
  /** `field:headline` or `block:id`. */
  readonly key: string
  readonly piece: Piece
  readonly yours: Block | string | undefined
  readonly theirs: Block | string | undefined
  /** Whoever changed it, where only one of the two did. */
  readonly changedBy: Side | 'both'
}

/** The pieces in which the two differ, in the order of the page. `base` is what both began with. */
export function findDisputes(base: EditionTexts, yours: EditionTexts, theirs: EditionTexts): Dispute[] {
  const fields = comparedFields.flatMap((field) => disputeField(field, base, yours, theirs))
  const blocks = orderOfBoth(yours.body, theirs.body).flatMap((id) =>
    disputeBlock(id, base.body, yours.body, theirs.body),
  )
  return [...fields, ...blocks]
}

function disputeField(field: ComparedField, base: EditionTexts, yours: EditionTexts, theirs: EditionTexts): Dispute[] {
  const values = { yours: yours[field] ?? '', theirs: theirs[field] ?? '' }
  if (values.yours === values.theirs) return []
  const changedBy = whoChanged(base[field] ?? '', values.yours, values.theirs)
  return [{ key: `field:${field}`, piece: { kind: 'field', field }, ...values, changedBy }]
}

function disputeBlock(id: string, base: Body, yours: Body, theirs: Body): Dispute[] {
  const [mine, other] = [findBlock(yours, id), findBlock(theirs, id)]
  const block = mine ?? other
  if (!block || isSameValue(mine, other)) return []
  const changedBy = whoChanged(findBlock(base, id), mine, other)
  return [
    { key: `block:${id}`, piece: { kind: 'block', id, block: block.kind }, yours: mine, theirs: other, changedBy },
  ]
}

function whoChanged<Value>(base: Value, yours: Value, theirs: Value): Side | 'both' {
  if (isSameValue(base, theirs)) return 'yours'
  return isSameValue(base, yours) ? 'theirs' : 'both'
}

function findBlock(body: Body, id: string): Block | undefined {
  return body.find((block) => block.id === id)
}

/** Ids of both bodies: their order, and what only you have behind what it follows in yours. */
function orderOfBoth(yours: Body, theirs: Body): string[] {
  const order = theirs.map((block) => block.id)
  for (const [index, { id }] of yours.entries()) {
    if (order.includes(id)) continue
    const previous = yours[index - 1]
    order.splice(previous ? order.indexOf(previous.id) + 1 : 0, 0, id)
  }
  return order
}

/** The text with every dispute settled; `choices` by key, absent: yours. */
export function mergeEditions(
  yours: EditionTexts,
  theirs: EditionTexts,
  choices: Readonly<Record<string, Side>>,
): EditionTexts {
  const sideOf = (key: string) => (choices[key] === 'theirs' ? theirs : yours)
  const fields = Object.fromEntries(comparedFields.map((field) => [field, sideOf(`field:${field}`)[field]]))
  const body = orderOfBoth(yours.body, theirs.body).flatMap((id) => findBlock(sideOf(`block:${id}`).body, id) ?? [])
  return { ...yours, ...fields, body }
}
