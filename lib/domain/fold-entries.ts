// Folding a log: what one person did to one thing, over and over within minutes, is one line. Everything stays in it.

export type FoldableEntry = {
  readonly actor: string
  readonly command: string
  readonly subject: string
  readonly at: Date
  /** It says something of its own that has to be seen without opening anything: never folded. */
  readonly standsAlone: boolean
}

/** Milliseconds between two entries of one line, at most. */
const longestPause = 10 * 60_000

/**
 * Takes entries newest first and answers lines of them, each newest first, in the order of their newest. What others
 * do elsewhere in between does not matter; what stands alone and was done to the same thing does: nothing is moved past
 * it.
 */
export function foldEntries<Entry extends FoldableEntry>(entries: readonly Entry[]): Entry[][] {
  const lines: Entry[][] = []
  const open = new Map<string, Map<string, Entry[]>>()
  for (const entry of entries) {
    const { actor, command, subject, at, standsAlone } = entry
    const ofSubject = open.get(subject) ?? new Map<string, Entry[]>()
    open.set(subject, ofSubject)
    if (standsAlone) ofSubject.clear()
    const key = `${actor} ${command}`
    const line = standsAlone ? undefined : ofSubject.get(key)
    const last = line?.at(-1)
    if (line && last && last.at.getTime() - at.getTime() <= longestPause) {
      line.push(entry)
      continue
    }
    const begun = [entry]
    lines.push(begun)
    if (!standsAlone) ofSubject.set(key, begun)
  }
  return lines
}
