// One after another: SQLite's writing client has a single connection, and a write that does not wait its turn
// would land inside somebody else's transaction and share its fate.
export class WriteQueue {
  #last: Promise<unknown> = Promise.resolve()

  /** Runs `work` when everything before it has ended, well or badly. */
  enter<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => undefined)
    return turn
  }
}
