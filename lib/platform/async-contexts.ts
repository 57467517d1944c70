// Node's async contexts (AsyncLocalStorage), followed only while somebody is in one. Until Node 24, from the first `run`
// on Node notes for everything that is ever going to happen on whose behalf it does, which costs a remembered page a
// quarter of its answer. Next and React are in contexts while they draw and our transactions while they write; whoever
// answers what is remembered is in none. (ADR 15)
import asyncHooks, { AsyncLocalStorage } from 'node:async_hooks'

type Books = {
  /** How many pieces of work are under way that may be in a context. */
  underWay: number
  /** What is given up when nothing is under way. */
  readonly storages: Set<AsyncLocalStorage<unknown>>
}

// On globalThis, because the server and Next's bundle are two module graphs in one process.
const key = Symbol.for('litopys.async-contexts')
const store = globalThis as { [key]?: Books }

function books(): Books {
  store[key] ??= { underWay: 0, storages: new Set() }
  return store[key]
}

/** From Node 24 on contexts are carried along without anything being noted. */
export const areContextsFree = Number(process.versions.node.split('.')[0]) >= 24

/** A storage whose contexts may be given up once all work that was said to be in one is done. */
export class PassingStorage<Value> extends AsyncLocalStorage<Value> {
  constructor(...options: ConstructorParameters<typeof AsyncLocalStorage<Value>>) {
    super(...options)
    books().storages.add(this as AsyncLocalStorage<unknown>)
  }

  override run<Result>(value: Value, work: () => Result): Result
  override run<Result, Words extends unknown[]>(
    value: Value,
    work: (...words: Words) => Result,
    ...words: Words
  ): Result {
    keepForUncounted()
    return super.run(value, work, ...words)
  }

  override enterWith(value: Value): void {
    keepForUncounted()
    super.enterWith(value)
  }
}

/** Nobody said that this context is needed, so nobody will say when it is not: nothing is ever given up again. */
function keepForUncounted(): void {
  const current = books()
  if (current.underWay === 0) current.underWay = 1
}

/**
 * Makes every storage a passing one that is made by packages from here on. Called before Next is loaded; from then on
 * whatever it is asked for is asked in `inAsyncContexts`.
 */
export function passAsyncContexts(): void {
  if (areContextsFree) return
  Object.defineProperty(asyncHooks, 'AsyncLocalStorage', {
    value: PassingStorage,
    configurable: true,
    enumerable: true,
    writable: true,
  })
}

/** Does work that may be in contexts until its promise is settled. */
export async function inAsyncContexts<Result>(work: () => Promise<Result>): Promise<Result> {
  const current = books()
  current.underWay += 1
  try {
    return await work()
  } finally {
    current.underWay -= 1
    if (current.underWay === 0) for (const storage of current.storages) storage.disable()
  }
}
