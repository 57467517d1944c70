// What machines that look after the site may ask: is the process alive, is it ready for readers, what does it serve.
import type { ServerResponse } from 'node:http'
import type { Environment } from '#platform/env.ts'
import { findStoredVersion } from '#platform/version-signal.ts'
import { type DatabaseWatch, inTime } from './database-watch.ts'
import { securityHeaders } from './headers.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { FinishingRecord } from './reader-pages.ts'

export type Probe = 'summary' | 'live' | 'ready'

type HealthOptions = {
  readonly database: DatabaseWatch
  /** Asks the engine itself for its name. */
  readonly pingDatabase: () => Promise<'sqlite' | 'postgres'>
  readonly lifecycle: Lifecycle
  readonly record: FinishingRecord
  readonly settings: Pick<Environment, 'siteUrl' | 'isTest'>
  /** The page store, whose count only the project's own tests are told. */
  readonly pages: { readonly count: number }
}

/** Makes the function that answers /api/health and what is below it. */
export function createHealth(options: HealthOptions): (response: ServerResponse, probe: Probe) => Promise<void> {
  const { lifecycle, settings, record, pages } = options

  async function summary() {
    const database = await findEngine(options)
    const status = database === 'away' ? 'database away' : lifecycle.isClosing ? 'closing' : 'ok'
    return {
      isFine: status === 'ok',
      body: {
        status,
        database,
        contentVersion: findStoredVersion() ?? null,
        unexpectedMachinery: record.strangers,
        ...(settings.isTest && { rememberedPages: pages.count }),
      },
    }
  }

  async function readiness() {
    const isFine = !lifecycle.isClosing && (await findEngine(options)) !== 'away'
    return { isFine, body: { status: isFine ? 'ok' : 'not ready' } }
  }

  return async (response, probe) => {
    const { isFine, body } =
      probe === 'live' ? { isFine: true, body: { status: 'ok' } } : await (probe === 'ready' ? readiness() : summary())
    send(response, isFine ? 200 : 503, body, settings)
  }
}

/** The watch knows sooner than a question to a database that hangs, which gets the watch's own patience. */
async function findEngine({ database, pingDatabase }: HealthOptions): Promise<'sqlite' | 'postgres' | 'away'> {
  if (database.isAway()) return 'away'
  return inTime(pingDatabase()).catch(() => 'away' as const)
}

function send(response: ServerResponse, status: number, body: object, settings: Pick<Environment, 'siteUrl'>): void {
  const text = Buffer.from(`${JSON.stringify(body)}\n`)
  response.writeHead(status, [
    'Content-Type',
    'application/json; charset=utf-8',
    'Cache-Control',
    'no-store',
    'Content-Length',
    String(text.length),
    ...(status === 503 ? ['Retry-After', '5'] : []),
    ...securityHeaders(settings),
  ])
  response.end(text)
}
