// What Next gets to see of a request to the newsroom, and what the browser gets back.
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createNewsroomDoor } from './newsroom-door.ts'

let seen: IncomingHttpHeaders
let server: Server
let address: string

beforeAll(async () => {
  const door = createNewsroomDoor({
    next: (request, response) => {
      seen = request.headers
      response.end('drawn')
    },
    settings: { siteUrl: 'https://news.example' },
    clientAddress: () => '192.0.2.7',
  })
  server = createServer((request, response) => void door({ request, response, id: 'r-1' }, 'https://news.example'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/admin`
})

afterAll(() => void server.close())

test('what the outside claims about itself never reaches Next', async () => {
  await fetch(address, {
    headers: {
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-For': '10.0.0.1',
      'X-Real-IP': '10.0.0.1',
      'X-Nonce': 'mine',
      'X-Middleware-Subrequest': 'a',
      Forwarded: 'host=evil.example',
      'Content-Security-Policy': "script-src 'nonce-mine'",
    },
  })
  expect(seen).toMatchObject({
    host: 'news.example',
    'x-forwarded-host': 'news.example',
    'x-forwarded-proto': 'https',
    'x-real-ip': '192.0.2.7',
    'x-request-id': 'r-1',
  })
  for (const name of ['x-forwarded-for', 'x-middleware-subrequest', 'forwarded']) expect(seen).not.toHaveProperty(name)
  expect(JSON.stringify(seen)).not.toMatch(/evil|mine/)
})

test('every answer has a nonce of its own, is kept by nobody and found by no search engine', async () => {
  const answers = [await fetch(address), await fetch(address)]
  const policies = answers.map((answer) => answer.headers.get('content-security-policy') ?? '')
  expect(new Set(policies).size).toBe(2)
  expect(policies[1]).toContain(`'nonce-${seen['x-nonce']}'`)
  for (const policy of policies) expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'nonce-[^']{20,}'/)
  for (const { headers } of answers) {
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=/)
  }
})
