// What the server hands to a route besides the address: to that of reader pages a loaded page, to that of previews the
// records of a draft. Next stands between the two and passes on nothing else; what belongs to a request goes with it
// through an async context (ADR 17).
import { inAsyncContexts, PassingStorage } from './async-contexts.ts'

// On globalThis, because the server and Next's bundle are two module graphs in one process.
const key = Symbol.for('litopys.handed-over')
const store = globalThis as { [key]?: PassingStorage<unknown> }

function storage(): PassingStorage<unknown> {
  store[key] ??= new PassingStorage<unknown>()
  return store[key]
}

/** Does work, a request to Next, in which the route finds this. */
export function handOver<Result>(value: unknown, work: () => Promise<Result>): Promise<Result> {
  return inAsyncContexts(() => storage().run(value, work))
}

/** What the server handed over with the request that is being answered. Nothing where it handed over nothing. */
export function findHandedOver(): unknown {
  return storage().getStore()
}
