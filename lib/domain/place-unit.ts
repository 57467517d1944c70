// Puts a unit of the source into a translation, at the place it has in the source.
import type { EditionTexts } from './article.ts'
import type { Block, Body } from './blocks.ts'
import { reservedIds } from './translation-units.ts'

const fields = {
  [reservedIds.headline]: 'headline',
  [reservedIds.standfirst]: 'standfirst',
  [reservedIds.caption]: 'photoCaption',
  [reservedIds.alt]: 'photoAlt',
} as const

export type UnitField = (typeof fields)[keyof typeof fields]

/** The text that a reserved id names; absent for the id of a block. */
export function findUnitField(id: string): UnitField | undefined {
  return Object.hasOwn(fields, id) ? fields[id as keyof typeof fields] : undefined
}

/** The translation with the source's unit in it as it is, over what stood there. Unknown ids change nothing. */
export function copyUnit(texts: EditionTexts, source: EditionTexts, id: string): EditionTexts {
  const field = findUnitField(id)
  if (field !== undefined) return { ...texts, [field]: source[field] }
  const block = source.body.find((one) => one.id === id)
  return block ? { ...texts, body: placeBlock(texts.body, block, source.body) } : texts
}

/**
 * A block over the one of its id, or else behind the nearest block that precedes it in the source and is here too. What
 * stands only here stays behind what it stands behind.
 */
export function placeBlock(body: Body, block: Block, order: Body): Body {
  const at = body.findIndex((one) => one.id === block.id)
  if (at !== -1) return body.with(at, block)
  const preceding = order
    .slice(
      0,
      order.findIndex((one) => one.id === block.id),
    )
    .map((one) => one.id)
  const before = body.findLastIndex((one) => preceding.includes(one.id))
  return body.toSpliced(before + 1, 0, block)
}
