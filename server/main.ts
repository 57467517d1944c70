// The server process, from the first check to the last closed connection. Started by scripts/keep-serving.mjs once the
// database is up to date; ends the process by itself.
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { closeConnections } from '#data/connection/connections.ts'
import { readContentVersion } from '#data/connection/content-version.ts'
import { inAsyncContexts, passAsyncContexts } from '#platform/async-contexts.ts'
import { type Environment, EnvironmentError, environment } from '#platform/env.ts'
import { log } from '#platform/log.ts'
import { rememberServedAddress } from '#platform/served-address.ts'
import { announceVersion } from '#platform/version-signal.ts'
import { announceSetUp } from './announce-set-up.ts'
import { answerBrokenRequests } from './broken-requests.ts'
import { createClientAddress } from './create-client-address.ts'
import { createDueEditions } from './due-editions.ts'
import { prepareErrorPages } from './error-pages.ts'
import { closeOnSignals, createShutdown } from './lifecycle.ts'
import { createListener } from './listener.ts'
import { createNewsroomClock } from './newsroom-clock.ts'
import { openSite } from './open-site.ts'
import { explainStartFailure } from './start-failure.ts'

/**
 * Milliseconds. A photo from a slow line takes minutes to arrive; headers do not, and of a reader's request nothing
 * else is waited for.
 */
const patience = { headersTimeout: 20_000, requestTimeout: 600_000, keepAliveTimeout: 65_000 }

const missingBuild = 'LITOPYS_BUILD_DIR: names no build; "npm start" and "npm run serve" set it by themselves.'

/** Another server has the port as well and answers until we can: see scripts/keep-serving.mjs. */
const isSuccessor = process.argv.includes('successor')

type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Opens the site. Throws when the environment, the database or the port cannot be used. */
async function openServer(): Promise<void> {
  const settings = environment()
  if (settings.buildDir === undefined) throw new EnvironmentError(missingBuild)
  createClientAddress(settings.trustProxy)
  announceVersion(await readContentVersion())

  const lifecycle = { isClosing: false }
  const errors = await prepareErrorPages(settings)
  const server = createServer({ requireHostHeader: false, ...patience })
  answerBrokenRequests(server, errors)
  const { open } = holdRequests(server)
  const earlyPort = isSuccessor ? undefined : await listenOn(server, settings)

  const app = await inAsyncContexts(() => prepareNext(earlyPort ?? settings.port))
  const site = openSite(drawing(app.getRequestHandler()), settings, errors, lifecycle)
  const clock = createNewsroomClock(createDueEditions())
  let forgetAddress = async () => {}
  const shutdown = createShutdown({
    server,
    lifecycle,
    close: async () => {
      await forgetAddress()
      site.database.stop()
      await clock.stop()
      await app.close()
      await closeConnections()
    },
    exit: (status) => process.exit(status),
  })
  closeOnSignals(shutdown)

  await clock.tick()
  clock.start()
  open(createListener(site))
  const port = earlyPort ?? (await listenOn(server, settings))
  const addresses = describeAddresses(settings, port)
  forgetAddress = await rememberServedAddress(settings.dataDir, addresses.outer)
  announceAddress(addresses, port)
  await announceSetUp(addresses.outer)
  process.send?.('open')
}

/** Next, ready to draw. Loaded only now, so that its contexts are passing ones. */
async function prepareNext(port: number) {
  passAsyncContexts()
  // After an action that leads elsewhere, Next asks itself for the page. Behind https it would do so at our port in TLS.
  // biome-ignore lint/style/noProcessEnv: it is Next that reads it, nowhere else
  process.env['__NEXT_PRIVATE_ORIGIN'] = `http://localhost:${port}`
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: process.cwd(), hostname: 'localhost', port })
  await app.prepare()
  return app
}

/** Whatever Next is asked for is done in contexts of its own. */
function drawing(next: RequestHandler): RequestHandler {
  return (request, response) => inAsyncContexts(() => next(request, response))
}

/** Requests that come while Next gets ready wait for it. */
function holdRequests(server: Server): { open: (listener: RequestListener) => void } {
  const early: Parameters<RequestListener>[] = []
  const hold: RequestListener = (request, response) => early.push([request, response])
  server.on('request', hold)
  return {
    open(listener) {
      server.off('request', hold)
      server.on('request', listener)
      for (const [request, response] of early) listener(request, response)
    },
  }
}

/** Answers the port, which the system chose when the environment says 0. */
function listenOn(server: Server, { port, host }: Environment): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

type Addresses = { readonly local: string; readonly outer: string }

/** The outer address defaults to the local one, whose port the system chose when the environment says 0. */
function describeAddresses({ siteUrl, port: wanted }: Environment, port: number): Addresses {
  const local = `http://localhost:${port}`
  return { local, outer: siteUrl === `http://localhost:${wanted}` ? local : siteUrl }
}

/** For the person at the terminal, and for programs that wait for it; the log says the same in its own way. */
function announceAddress({ local, outer }: Addresses, port: number): void {
  process.stdout.write(`Litopys is open at ${local}${outer === local ? '' : ` for ${outer}`}\n`)
  log().info({ port, siteUrl: outer }, 'Open')
}

openServer().catch((error) => {
  const { text, status } = explainStartFailure(error, environmentOrNothing())
  process.stderr.write(`✗ ${text}\n`)
  process.exit(status)
})

function environmentOrNothing(): Environment | undefined {
  try {
    return environment()
  } catch {
    return undefined
  }
}
