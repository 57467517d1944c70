// The one number that every change a reader could notice raises.
import { connections } from './connections.ts'
import { explainDatabaseError } from './driver-errors.ts'

/** The content version as stored now. Throws DatabaseUnavailable or DatabaseBusy. */
export async function readContentVersion(): Promise<number> {
  const { reader, databaseUrl } = connections()
  try {
    const { version } = await reader.contentVersion.findUniqueOrThrow({ where: { id: 1 }, select: { version: true } })
    return version
  } catch (error) {
    throw explainDatabaseError(error, databaseUrl)
  }
}

/** The name of the engine that really answers, asked in its own words: for the health page. */
export async function pingDatabase(): Promise<'sqlite' | 'postgres'> {
  const { reader, databaseUrl, engine } = connections()
  try {
    if (engine === 'sqlite') await reader.$queryRaw`SELECT sqlite_version()`
    else await reader.$queryRaw`SELECT current_setting('server_version_num')`
    return engine
  } catch (error) {
    throw explainDatabaseError(error, databaseUrl)
  }
}
