// Migrating Postgres through one session of one transaction.
import { AsyncLocalStorage } from 'node:async_hooks'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { type MigrationSession, migrationPatienceMs } from './migration-session.ts'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>

/** Any number will do, as long as every Litopys takes the same. */
const advisoryLock = 5_501_001

/** Postgres's type `"char"`, which the stock adapter does not know, and `text`, which it does. */
const charType = 18
const textType = 25

export function openPostgresMigrationSession(databaseUrl: string): MigrationSession {
  const factory = new PostgresMigrator(databaseUrl)
  return {
    factory,
    findFirstError: () => factory.firstError,
    commit: () => factory.commit(),
    close: () => factory.close(),
  }
}

class PostgresMigrator extends PrismaPg {
  /** Of the scripts only: the engine asks for tables that may be missing. */
  firstError: unknown
  #connection: Adapter | undefined

  constructor(databaseUrl: string) {
    super(singleSession(databaseUrl))
  }

  override async connect(): Promise<Adapter> {
    this.#connection ??= await this.#begin()
    return this.#connection
  }

  async #begin(): Promise<Adapter> {
    const adapter = this.#adapted(await super.connect())
    await adapter.executeScript('BEGIN')
    await adapter.executeScript(`SET LOCAL lock_timeout = ${migrationPatienceMs}`)
    await adapter.executeScript(`SELECT pg_advisory_xact_lock(${advisoryLock})`)
    surviveFailedQueries(adapter)
    return adapter
  }

  async commit(): Promise<void> {
    const adapter = await this.connect()
    await adapter.underlyingDriver().query('COMMIT')
  }

  async close(): Promise<void> {
    const adapter = this.#connection
    this.#connection = undefined
    // Ending the session undoes its open transaction.
    await adapter?.dispose()
  }

  #adapted(adapter: Adapter): Adapter {
    acceptCharType(adapter)
    // The stock adapter cuts a script at every semicolon, function bodies included.
    adapter.executeScript = async (script) => {
      await this.#remembering(() => adapter.underlyingDriver().query(script))
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

/** One connection that stays open, so that everything is in the transaction begun on it. */
function singleSession(databaseUrl: string): pg.PoolConfig {
  return { connectionString: databaseUrl, max: 1, idleTimeoutMillis: 0, connectionTimeoutMillis: 5000 }
}

/** The engine asks for tables that may be missing; without a savepoint that would end the transaction. */
function surviveFailedQueries(adapter: Adapter): void {
  const pool = adapter.underlyingDriver()
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query) => {
    await pool.query('SAVEPOINT query')
    try {
      return await queryRaw(query)
    } catch (error) {
      await pool.query('ROLLBACK TO SAVEPOINT query')
      throw error
    } finally {
      await pool.query('RELEASE SAVEPOINT query')
    }
  }
}

/** Lets the engine read the catalogue's `"char"` columns as the single characters they are. */
function acceptCharType(adapter: Adapter): void {
  const pool = adapter.underlyingDriver()
  const charColumns = new AsyncLocalStorage<Set<number>>()
  const query = pool.query.bind(pool) as (...input: unknown[]) => Promise<pg.QueryResult | pg.QueryResult[]>
  const patched = async (...input: unknown[]) => {
    const result = await query(...input)
    if (Array.isArray(result)) return result
    for (const [index, field] of result.fields.entries()) {
      if (field.dataTypeID !== charType) continue
      field.dataTypeID = textType
      charColumns.getStore()?.add(index)
    }
    return result
  }
  Object.assign(pool, { query: patched })
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = (sql) => {
    const columns = new Set<number>()
    return charColumns.run(columns, async () => {
      const result = await queryRaw(sql)
      for (const index of columns) result.columnTypes[index] = ColumnTypeEnum.Character
      return result
    })
  }
}

/** The same address with another database's name. */
export function onDatabase(databaseUrl: string, database: string): string {
  const url = new URL(databaseUrl)
  url.pathname = `/${encodeURIComponent(database)}`
  return url.href
}

/** The name of the database that an address names. */
export function databaseNameIn(databaseUrl: string): string {
  return decodeURIComponent(new URL(databaseUrl).pathname.slice(1))
}

/** Runs one statement outside any transaction, in the server's maintenance database or in the one named. */
export async function runOnServer(databaseUrl: string, sql: string, database = 'postgres'): Promise<void> {
  const client = new pg.Client({ connectionString: onDatabase(databaseUrl, database), connectionTimeoutMillis: 5000 })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
