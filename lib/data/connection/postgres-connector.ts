// How the running site connects to Postgres: a pool whose sessions can only read, and one that writes.
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'

/** How long a statement waits for a row that another transaction holds, in milliseconds. */
const patienceMs = 5000

/** A page gives up after ten seconds, in which its queries must have ended: the database works for nobody then. */
const longestReadMs = 8000

export function postgresReader(databaseUrl: string): PrismaPg {
  return connector(databaseUrl, `SET default_transaction_read_only = on; SET statement_timeout = ${longestReadMs}`)
}

export function postgresWriter(databaseUrl: string): PrismaPg {
  return connector(databaseUrl, `SET lock_timeout = ${patienceMs}`)
}

// Set on every new session rather than in the address, where options of the newsroom's own would replace it.
function connector(databaseUrl: string, sessionSetting: string): PrismaPg {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: patienceMs,
    onConnect: async (client) => {
      await client.query(sessionSetting)
    },
  })
  return new PrismaPg(pool, { disposeExternalPool: true })
}
