// The content version as this process knows it, and who wants to hear of a raise. One object for both module
// graphs of the process (the server and Next's bundle); data only, because `instanceof` is not shared.
//
// What is known here only ever grows, so that a label of what is remembered never means two things. It is the number in
// the database, until a backup is restored under the running process: from then on it is that number and a shift.

type Listener = (version: number) => void
type Signal = { version: number | undefined; shift: number; readonly listeners: Set<Listener> }

const key = Symbol.for('litopys.version-signal')
const store = globalThis as { [key]?: Signal }

function signal(): Signal {
  store[key] ??= { version: undefined, shift: 0, listeners: new Set() }
  return store[key]
}

/** The newest content version this process has heard of; absent before the first read of the database. */
export function findKnownVersion(): number | undefined {
  return signal().version
}

/** The same as it is written in the database. */
export function findStoredVersion(): number | undefined {
  const { version, shift } = signal()
  return version === undefined ? undefined : version - shift
}

/**
 * Says that the database's content version is now `stored`, after a commit of our own or at the start. An older one
 * that arrives late is ignored.
 */
export function announceVersion(stored: number): void {
  const current = signal()
  const version = stored + current.shift
  if (current.version !== undefined && version <= current.version) return
  current.version = version
  for (const listener of current.listeners) listener(version)
}

/**
 * Reads the version from the database and announces it, a lower one too: then a backup was restored, and everything
 * remembered is of another time. A read is believed about that only if nothing was announced while it ran; all that
 * was announced before it had been committed before it, and so a lower number cannot be a read that came late.
 */
export async function announceStoredVersion(read: () => Promise<number>): Promise<void> {
  const current = signal()
  const before = current.version
  const stored = await read()
  if (before !== undefined && current.version === before && stored + current.shift < before) {
    current.shift = before + 1 - stored
  }
  announceVersion(stored)
}

/** Calls `listener` on every raise. Answers a function that stops it. */
export function onVersion(listener: Listener): () => void {
  signal().listeners.add(listener)
  return () => signal().listeners.delete(listener)
}
