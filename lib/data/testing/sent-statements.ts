// What is sent to whichever engine the run is about.
import Database from 'better-sqlite3'
import pg from 'pg'
import { vi } from 'vitest'

/** What every statement of better-sqlite3 inherits from; it has no name of its own. */
const statement: Database.Statement = Object.getPrototypeOf(new Database(':memory:').prepare('SELECT 1'))

/** The texts of the statements that are sent while this is done; on Postgres also what a pool says to a new connection. */
export async function listSentStatements(work: () => Promise<unknown>): Promise<string[]> {
  const sqlite = [vi.spyOn(statement, 'all'), vi.spyOn(statement, 'run')]
  const postgres = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await work()
    const local = sqlite.flatMap((spy) => spy.mock.contexts.map((context) => (context as Database.Statement).source))
    return [...local, ...postgres.mock.calls.map(([query]) => textOf(query))]
  } finally {
    for (const spy of [...sqlite, postgres]) spy.mockRestore()
  }
}

function textOf(query: unknown): string {
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : String(query)
}
