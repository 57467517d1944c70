import { Agent, createServer, get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createShutdown, type Lifecycle } from './lifecycle.ts'

let server: Server
let port: number
let agent: Agent
let lifecycle: Lifecycle
let events: string[]
let shutdown: (reason: string) => Promise<void>
/** Answers the request that waits at /slow. */
let finish: () => void
let slowRequest: Promise<void>

beforeEach(async () => {
  events = []
  lifecycle = { isClosing: false }
  agent = new Agent({ keepAlive: true })
  slowRequest = new Promise((arrived) => {
    server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
      if (request.url !== '/slow') return response.end('quick')
      finish = () => response.end('whole answer')
      arrived()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
  shutdown = createShutdown({
    server,
    lifecycle,
    close: async () => {
      events.push('closed')
    },
    exit: (status) => events.push(`exit ${status}`),
  })
})

afterEach(() => {
  agent.destroy()
  server.closeAllConnections()
  server.close()
})

function read(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const collect = (response: IncomingMessage) => {
      let text = ''
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve(text))
    }
    get({ port, path, agent }, collect).on('error', reject)
  })
}

test('what is in flight is answered in full, idle connections do not delay, the status is 0', async () => {
  await read('/quick')
  const slow = read('/slow')
  await slowRequest
  const closing = shutdown('SIGTERM')
  expect(lifecycle.isClosing).toBe(true)
  await expect(read('/quick')).rejects.toThrow()
  expect(events).toEqual([])
  finish()
  expect(await slow).toBe('whole answer')
  await closing
  expect(events).toEqual(['closed', 'exit 0'])
})

test('a second signal changes nothing', async () => {
  await Promise.all([shutdown('SIGINT'), shutdown('SIGINT')])
  await shutdown('SIGTERM')
  expect(events).toEqual(['closed', 'exit 0'])
})

test('a failure while closing is no reason to stay', async () => {
  const failing = createShutdown({
    server,
    lifecycle,
    close: () => Promise.reject(new Error('the database is away')),
    exit: (status) => events.push(`exit ${status}`),
  })
  await failing('SIGTERM')
  expect(events).toEqual(['exit 0'])
})
