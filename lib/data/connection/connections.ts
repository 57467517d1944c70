// The database connections of this process: one client that can only read, one that writes. They are kept on
// globalThis, because the server and Next's bundle are two module graphs in one process.
import type { AsyncLocalStorage } from 'node:async_hooks'
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaClient as PostgresClient } from '#data/clients/postgres/client.ts'
import { PrismaClient as SqliteClient } from '#data/clients/sqlite/client.ts'
import { PassingStorage } from '#platform/async-contexts.ts'
import { environment } from '#platform/env.ts'
import { postgresReader, postgresWriter } from './postgres-connector.ts'
import { SqliteReader, SqliteWriter } from './sqlite-connector.ts'
import { WriteQueue } from './write-queue.ts'
import { type WriteWatch, watchTransaction } from './write-watch.ts'

/** Both engines' client. Of the two generated types, SQLite's is what both can do. */
export type DatabaseClient = SqliteClient

export type Connections = {
  readonly databaseUrl: string
  readonly engine: 'sqlite' | 'postgres'
  readonly reader: DatabaseClient
  readonly writer: DatabaseClient
  /** Transactions that want the one writing connection of SQLite. */
  readonly queue: WriteQueue
  /** The watch of the write transaction that the running code is in. */
  readonly openWrite: AsyncLocalStorage<WriteWatch>
}

const key = Symbol.for('litopys.connections')
const store = globalThis as { [key]?: Connections | undefined }

/** The connections of this process, made at the first call. Nothing is opened before the first query. */
export function connections(): Connections {
  store[key] ??= createConnections(environment().databaseUrl, environment().engine)
  return store[key]
}

/** The client for reading. A write through it is refused by the database. */
export function reading(): DatabaseClient {
  return connections().reader
}

/** Closes what is open; the next query opens it again. */
export async function closeConnections(): Promise<void> {
  const open = store[key]
  store[key] = undefined
  await open?.reader.$disconnect()
  // Last, because only it may move SQLite's log into the file.
  await open?.writer.$disconnect()
}

function createConnections(databaseUrl: string, engine: Connections['engine']): Connections {
  const openWrite = new PassingStorage<WriteWatch>()
  const shared = { databaseUrl, engine, queue: new WriteQueue(), openWrite }
  if (engine === 'sqlite') {
    return {
      ...shared,
      reader: new SqliteClient({ adapter: new SqliteReader(databaseUrl) }),
      writer: new SqliteClient({ adapter: watched(new SqliteWriter(databaseUrl), openWrite) }),
    }
  }
  return {
    ...shared,
    reader: asDatabaseClient(new PostgresClient({ adapter: postgresReader(databaseUrl) })),
    writer: asDatabaseClient(new PostgresClient({ adapter: watched(postgresWriter(databaseUrl), openWrite) })),
  }
}

// The generated classes differ only in what Postgres can do besides; TypeScript cannot see that through Prisma's
// overloads of $transaction.
function asDatabaseClient(client: PostgresClient): DatabaseClient {
  return client as unknown as DatabaseClient
}

/** The same connector, whose every transaction is watched. Outside inWriteTransaction it begins none. */
function watched(factory: SqlDriverAdapterFactory, openWrite: AsyncLocalStorage<WriteWatch>): SqlDriverAdapterFactory {
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    const startTransaction = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async (isolationLevel) => {
      const watch = openWrite.getStore()
      if (watch === undefined) throw new Error('Writing begins with inWriteTransaction')
      return watchTransaction(await startTransaction(isolationLevel), watch)
    }
    return adapter
  }
  return factory
}
