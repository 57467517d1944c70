// Statements that SQLite has compiled, kept from one query to the next. The stock adapter compiles every statement
// again each time, which is a fifth of what a short query costs; Prisma sends the same few hundred texts all day. A
// statement whose tables have changed since is compiled again by SQLite itself; it names its columns, so it keeps them.
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type { Database, Statement } from 'better-sqlite3'
import { LRUCache } from 'lru-cache'

const mostStatements = 500

/** Makes an adapter for SQLite compile each statement once. */
export function keepStatements(adapter: SqlDriverAdapter): void {
  // The adapter types its connection as its own affair; there is no other way to it.
  const { client } = adapter as SqlDriverAdapter & { readonly client: Pick<Database, 'prepare'> }
  const prepare = client.prepare.bind(client) as (sql: string) => Statement
  const kept = new LRUCache<string, ReturnType<typeof asPrepared>>({ max: mostStatements })
  client.prepare = ((sql: string) => {
    const known = kept.get(sql) ?? asPrepared(prepare(sql))
    kept.set(sql, known)
    return known
  }) as Database['prepare']
}

/**
 * What the adapter asks of a statement. Its own `bind` would bind one set of arguments for ever, so the arguments are
 * handed over with each call; between `bind` and the call nothing else can run.
 */
function asPrepared(statement: Statement) {
  const { reader } = statement
  const columns = reader ? statement.raw().columns() : []
  return {
    bind: (parameters: readonly unknown[]) => ({
      reader,
      columns: () => columns,
      raw: () => ({ all: () => statement.all(...parameters) }),
      run: () => statement.run(...parameters),
    }),
  }
}
