// A real PostgreSQL server for tests, from an npm package: nothing has to be installed on the machine.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadEmbeddedPostgres } from './load-embedded-postgres.ts'

export type PostgresServer = {
  /** The address of a database on the server, whether it exists or not. */
  databaseUrl(name: string): string
  stop(): Promise<void>
}

/** Durability is for newsrooms; a test server that loses power is started again. */
const unsafeFlags = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
const testFlags = [...unsafeFlags, 'max_connections=200', 'listen_addresses=127.0.0.1', 'unix_socket_directories=']

const initFlags = ['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync']

const password = 'litopys'

/**
 * Starts an empty server on a free port of this machine. Throws with the server's own words when it does not start.
 * `disk` is a folder for everything but its log of changes, without whose room it would stop at once.
 */
export async function startPostgres(disk?: string): Promise<PostgresServer> {
  const port = await findFreePort()
  // Postgres refuses to run as root, and the user it runs as instead must reach its folder: the system's own
  // temporary folder, never one inside the project.
  const folder = await mkdtemp(join(tmpdir(), 'litopys-postgres-'))
  await chmod(folder, disk === undefined ? 0o755 : 0o777)
  const words: string[] = []
  const EmbeddedPostgres = await loadEmbeddedPostgres(folder)
  const server = new EmbeddedPostgres({
    databaseDir: join(disk ?? folder, 'data'),
    port,
    user: 'litopys',
    password,
    authMethod: 'scram-sha-256',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: [...initFlags, ...(disk === undefined ? [] : [`--waldir=${join(folder, 'wal')}`])],
    postgresFlags: testFlags.flatMap((flag) => ['-c', flag]),
    onLog: (text) => words.push(text),
    onError: (error) => words.push(String(error)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw new Error(`PostgreSQL did not start: ${String(error)}\n${words.join('')}`)
  }
  return {
    databaseUrl: (name) => `postgresql://litopys:${password}@127.0.0.1:${port}/${name}`,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function findFreePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
