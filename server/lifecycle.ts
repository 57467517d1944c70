// The life of the server process: it opens once and closes once.
import type { Server } from 'node:http'
import { log } from '#platform/log.ts'

/** Read by everything that answers differently while the server goes down. */
export type Lifecycle = { isClosing: boolean }

/** Milliseconds that requests in flight get before their connections are cut; the whole has ten seconds. */
const patience = 8000

type ShutdownOptions = {
  readonly server: Server
  readonly lifecycle: Lifecycle
  /** Stops what runs beside the server and closes the database. */
  readonly close: () => Promise<void>
  readonly exit: (status: number) => void
}

/**
 * Makes the function that ends the process: no new connections, answers in flight finished, everything closed, status
 * 0. Being called again changes nothing: a terminal sends its signal to npm and to us.
 */
export function createShutdown({ server, lifecycle, close, exit }: ShutdownOptions): (reason: string) => Promise<void> {
  return async (reason) => {
    if (lifecycle.isClosing) return
    lifecycle.isClosing = true
    log().info({ reason }, 'Closing')
    const limit = setTimeout(() => server.closeAllConnections(), patience)
    limit.unref()
    // A connection that is kept alive becomes idle only when its last answer is finished.
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    await new Promise<void>((resolve) => server.close(() => resolve()))
    clearInterval(sweep)
    clearTimeout(limit)
    await Promise.race([close(), new Promise((resolve) => setTimeout(resolve, 1500).unref())]).catch((error) =>
      log().error({ err: error }, 'Closing was not orderly'),
    )
    log().info('Closed')
    exit(0)
  }
}

/**
 * Closes on the signals of process managers, containers and terminals. Whoever prepared the start has heard them until
 * now.
 */
export function closeOnSignals(shutdown: (reason: string) => Promise<void>): void {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.removeAllListeners(signal)
    process.on(signal, () => void shutdown(signal))
  }
}
