// How the running site connects to SQLite: one connection that can only read, one that writes.

import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils'
import { keepStatements } from './keep-statements.ts'
import { blockingWaitMs, retryWhileBusy } from './retry-while-busy.ts'

/** How long a statement waits for a lock that another process holds, in milliseconds. */
const patienceMs = 5000

/** Opens connections that can only read. */
export class SqliteReader extends PrismaBetterSqlite3 {
  constructor(databaseUrl: string) {
    super({ url: databaseUrl, readonly: true, fileMustExist: true, timeout: blockingWaitMs })
  }

  // Readers of a write-ahead log wait for nobody, but for the moment in which another process opens or closes it.
  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = await super.connect()
    keepStatements(adapter)
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = (query) => retryWhileBusy(() => queryRaw(query), patienceMs)
    return adapter
  }
}

/** Opens connections that write: durable, with foreign keys, and with transactions that hold the write lock. */
export class SqliteWriter extends PrismaBetterSqlite3 {
  constructor(databaseUrl: string) {
    super({ url: databaseUrl, fileMustExist: true, timeout: blockingWaitMs })
  }

  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = await super.connect()
    keepStatements(adapter)
    await retryWhileBusy(() => adapter.executeScript(writerPragmas), patienceMs)
    adapter.startTransaction = () => startTransaction(adapter)
    return adapter
  }
}

const writerPragmas = 'PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;'

/**
 * Begins with the write lock in hand, so that nothing inside can fail for want of it. The stock adapter begins
 * without a lock, and after a COMMIT that failed (a full disk) it stays inside the old transaction for ever.
 */
async function startTransaction(adapter: SqlDriverAdapter): Promise<Transaction> {
  await retryWhileBusy(() => execute(adapter, 'BEGIN IMMEDIATE'), patienceMs)
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    options: { usePhantomQuery: false },
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
    commit: async () => {},
    rollback: () => leaveTransaction(adapter),
  }
}

/** Prisma has sent ROLLBACK before it calls this, except when a COMMIT failed. */
async function leaveTransaction(adapter: SqlDriverAdapter): Promise<void> {
  try {
    await execute(adapter, 'ROLLBACK')
  } catch (error) {
    if (!String(error).includes('no transaction is active')) throw error
  }
}

async function execute(adapter: SqlDriverAdapter, sql: string): Promise<number> {
  return await adapter.executeRaw({ sql, args: [], argTypes: [] })
}
