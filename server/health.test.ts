import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createHealth } from './health.ts'

const database = { isAway: () => false, isLost: () => false, look: async () => true, stop: () => {} }
const pages = { count: 12 }
const servers: { close(): unknown }[] = []

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function ask(settings: { isTest: boolean }, pingDatabase: () => Promise<'sqlite'>): Promise<Response> {
  const answer = createHealth({
    ...{ database, pingDatabase, pages, lifecycle: { isClosing: false }, record: { strangers: 0 } },
    settings: { siteUrl: 'https://news.example', ...settings },
  })
  const server = createServer((_, response) => void answer(response, 'summary'))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
}

test('a database that does not answer the question is away, and health says so in time', async () => {
  const response = await ask({ isTest: false }, () => new Promise(() => {}))
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({ status: 'database away', database: 'away' })
})

test('how many pages are remembered is told to tests alone', async () => {
  const sqlite = async () => 'sqlite' as const
  expect(await (await ask({ isTest: true }, sqlite)).json()).toMatchObject({ status: 'ok', rememberedPages: 12 })
  expect(await (await ask({ isTest: false }, sqlite)).json()).not.toHaveProperty('rememberedPages')
})
