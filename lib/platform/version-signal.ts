// The content version as this process knows it, and who wants to hear of a raise. One object for both module
// graphs of the process (the server and Next's bundle); data only, because `instanceof` is not shared.

type Listener = (version: number) => void
type Signal = { version: number | undefined; readonly listeners: Set<Listener> }

const key = Symbol.for('litopys.version-signal')
const store = globalThis as { [key]?: Signal }

function signal(): Signal {
  store[key] ??= { version: undefined, listeners: new Set() }
  return store[key]
}

/** The newest content version this process has heard of; absent before the first read of the database. */
export function findKnownVersion(): number | undefined {
  return signal().version
}

/**
 * Says that the database's content version is now `version`: after a commit of our own, or by polling for
 * those of other processes. Versions only grow; an older one that arrives late is ignored.
 */
export function announceVersion(version: number): void {
  const current = signal()
  if (current.version !== undefined && version <= current.version) return
  current.version = version
  for (const listener of current.listeners) listener(version)
}

/** Calls `listener` on every raise. Answers a function that stops it. */
export function onVersion(listener: Listener): () => void {
  signal().listeners.add(listener)
  return () => signal().listeners.delete(listener)
}
