// What the desk can be asked for: one filter at a time, an order, and on top of both a section and words to look for.

/** In the order they are shown. */
export const deskFilters = [
  'all',
  'mine',
  'drafts',
  'ready',
  'scheduled',
  'embargoed',
  'blocked',
  'ahead',
  'stale',
  'correction',
  'machine',
  'parity',
] as const

/**
 * `mine`: I began it, or was the last to save one of its editions. `ready`: waits for an editor. `blocked`: its time has
 * come, and something keeps it from readers. `ahead`: public, and changed since.
 * `stale`: readers see a translation whose original has moved on.
 * `correction`: the original was corrected, and readers of a translation still see the mistake. `machine`: holds words
 * of a machine that nobody has confirmed. `parity`: public in some language, and not in the default one.
 */
export type DeskFilter = (typeof deskFilters)[number]

export const deskSorts = ['touched', 'published', 'section'] as const
export type DeskSort = (typeof deskSorts)[number]

/** Articles on a page of the desk. */
export const deskPageSize = 50
