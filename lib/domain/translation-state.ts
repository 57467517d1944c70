// How a unit of a translation stands to its source. One pure function for the desk, the publish gate, the translator's
// screen and the readers' notice: they differ only in which two texts they compare.
import { joinHashes, type UnitHashes } from './unit-hashes.ts'

/** From "nothing to do" to "nothing there". */
export const unitStates = ['local', 'current', 'check', 'unconfirmed', 'stale', 'orphan', 'missing'] as const

/**
 * `missing`: nothing there. `current`: its source is as it was confirmed or acknowledged. `check`: the words are,
 * but a link, a photo or the kind of block is not. `unconfirmed`: nobody has said that it renders its source.
 * `stale`: the source says something else by now. `orphan`: its source is gone. `local`: exists only here, on purpose.
 */
export type UnitState = (typeof unitStates)[number]

/** human | machine | machine_edited | copied | local (the unit has no source, on purpose). */
export const translationOrigins = ['human', 'machine', 'machine_edited', 'copied', 'local'] as const
export type TranslationOrigin = (typeof translationOrigins)[number]

/** What is known of how a unit was made. */
export type UnitLink = {
  readonly origin: TranslationOrigin
  /** The source as it was translated. */
  readonly source: UnitHashes
  readonly isConfirmed: boolean
  /** `joinHashes` of the source that somebody saw and found to need no change here. */
  readonly acknowledged: string | null
}

export type UnitComparison = {
  /** The unit in the source as it is now; absent: not there. */
  readonly source: UnitHashes | undefined
  /** Whether the translation has it, with words in it if the source has any. */
  readonly isThere: boolean
  /** Absent: nobody has told. */
  readonly link: UnitLink | undefined
}

/** Absent: the unit is in neither text. */
export function findUnitState({ source, isThere, link }: UnitComparison): UnitState | undefined {
  if (source === undefined) return isThere ? stateWithoutSource(link) : undefined
  const isAcknowledged = link?.acknowledged === joinHashes(source)
  // Left out on purpose.
  if (!isThere) return isAcknowledged ? 'current' : 'missing'
  if (link === undefined || link.origin === 'local') return 'unconfirmed'
  if (!link.isConfirmed) return 'unconfirmed'
  return isAcknowledged ? 'current' : compareHashes(link, source)
}

/** A unit that nobody has made from anything was written here. */
function stateWithoutSource(link: UnitLink | undefined): UnitState {
  return link === undefined || link.origin === 'local' ? 'local' : 'orphan'
}

function compareHashes({ source: confirmed, acknowledged }: UnitLink, now: UnitHashes): UnitState {
  const isSameText = confirmed.text === now.text || acknowledged?.split('.')[0] === now.text
  if (!isSameText) return 'stale'
  return confirmed.text === now.text && confirmed.structure === now.structure ? 'current' : 'check'
}
