// Migrating SQLite. See docs/adr on migrations for why the stock adapter is not enough.
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlQuery } from '@prisma/driver-adapter-utils'
import { DatabaseUnavailable } from '#data/connection/database-errors.ts'
import { blockingWaitMs, retryWhileBusy } from '#data/connection/retry-while-busy.ts'
import { type MigrationSession, migrationPatienceMs } from './migration-session.ts'

export function openSqliteMigrationSession(databaseUrl: string): MigrationSession {
  const factory = new SqliteMigrator(databaseUrl)
  return {
    factory,
    findFirstError: () => factory.firstError,
    commit: () => factory.commit(),
    close: () => factory.close(),
  }
}

class SqliteMigrator extends PrismaBetterSqlite3 {
  /** Of the scripts only: the engine asks for tables that may be missing. */
  firstError: unknown
  #connection: SqlDriverAdapter | undefined

  constructor(databaseUrl: string) {
    super({ url: databaseUrl, timeout: blockingWaitMs })
  }

  override async connect(): Promise<SqlDriverAdapter> {
    this.#connection ??= await this.#begin()
    return this.#connection
  }

  async #begin(): Promise<SqlDriverAdapter> {
    const adapter = await super.connect()
    // A table is rebuilt by dropping the old one, which would delete the rows that point to it; and foreign keys can
    // only be switched off outside a transaction. commit() checks them.
    await retryWhileBusy(() => adapter.executeScript('PRAGMA journal_mode = WAL'), migrationPatienceMs)
    await adapter.executeScript('PRAGMA foreign_keys = OFF; PRAGMA synchronous = FULL')
    await retryWhileBusy(() => adapter.executeScript('BEGIN IMMEDIATE'), migrationPatienceMs)
    return this.#adapted(adapter)
  }

  async commit(): Promise<void> {
    const adapter = await this.connect()
    const { rows } = await adapter.queryRaw(statement('PRAGMA foreign_key_check'))
    if (rows.length > 0) {
      throw new DatabaseUnavailable('damaged', `The migration would leave ${rows.length} rows that point to nothing.`)
    }
    await adapter.executeScript('COMMIT')
  }

  async close(): Promise<void> {
    const adapter = this.#connection
    this.#connection = undefined
    // Closing a connection undoes its open transaction.
    await adapter?.dispose()
  }

  /** The stock adapter, with the engine's habits translated into what better-sqlite3 accepts. */
  #adapted(adapter: SqlDriverAdapter): SqlDriverAdapter {
    const queryRaw = adapter.queryRaw.bind(adapter)
    const executeScript = adapter.executeScript.bind(adapter)
    adapter.queryRaw = (query) => queryRaw(withSingleQuotes(query))
    adapter.executeScript = async (script) => {
      if (!isExclusiveLock(script)) await this.#remembering(() => executeScript(script))
    }
    return adapter
  }

  async #remembering<T>(step: () => Promise<T>): Promise<T> {
    try {
      return await step()
    } catch (error) {
      this.firstError ??= error
      throw error
    }
  }
}

/** The engine's own lock would stop the server that is still serving; the transaction is lock enough. */
function isExclusiveLock(sql: string): boolean {
  return /PRAGMA\s+(main\.)?locking_mode/i.test(sql)
}

/** Double-quoted strings are switched off in better-sqlite3's SQLite; the engine describes partial indexes with one. */
function withSingleQuotes(query: SqlQuery): SqlQuery {
  return { ...query, sql: query.sql.replace(/(type = 'index' AND name = )"([^"]*)"/, "$1'$2'") }
}

function statement(sql: string): SqlQuery {
  return { sql, args: [], argTypes: [] }
}
