// The rules of HTTP that caches and other machines rely on.
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { rawRequest } from '#e2e/support/raw-request.ts'
import { expect, test } from '#e2e/support/test.ts'

const path = '/ua'

test('a page names its encoding, its tag and how long it holds', async ({ baseURL }) => {
  const { status, headers } = await rawRequest(`${baseURL}`, { path })
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  expect(headers['vary']).toBe('Accept-Encoding')
  expect(headers['etag']).toMatch(/^"[^"]+"$/)
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['set-cookie']).toBeUndefined()
  expect(headers['x-powered-by']).toBeUndefined()
})

for (const [accepted, encoding] of [
  ['br, gzip', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['identity', undefined],
  ['*;q=0, identity', undefined],
] as const) {
  test(`"Accept-Encoding: ${accepted}" gets ${encoding ?? 'plain text'}`, async ({ baseURL }) => {
    const plain = await rawRequest(`${baseURL}`, { path })
    const { headers, body } = await rawRequest(`${baseURL}`, { path, headers: { 'accept-encoding': accepted } })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['content-length']).toBe(String(body.length))
    expect(decode(body, encoding).equals(plain.body)).toBe(true)
    expect(headers['etag'] === plain.headers['etag']).toBe(encoding === undefined)
  })
}

test('HEAD says what GET would, without the text', async ({ baseURL }) => {
  const get = await rawRequest(`${baseURL}`, { path })
  const head = await rawRequest(`${baseURL}`, { path, method: 'HEAD' })
  expect(head.status).toBe(200)
  expect(head.body.length).toBe(0)
  expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
})

test('a known tag gets 304 with the headers that caches keep', async ({ baseURL }) => {
  const { headers } = await rawRequest(`${baseURL}`, { path })
  const tag = `${headers['etag']}`
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const response = await rawRequest(`${baseURL}`, { path, headers: { 'if-none-match': known } })
    expect(response.status, known).toBe(304)
    expect(response.body.length).toBe(0)
    for (const name of ['etag', 'vary', 'cache-control']) expect(response.headers[name]).toBe(headers[name])
  }
  expect((await rawRequest(`${baseURL}`, { path, headers: { 'if-none-match': '"other"' } })).status).toBe(200)
})

test('a range of a page is the whole page', async ({ baseURL }) => {
  const response = await rawRequest(`${baseURL}`, { path, headers: { range: 'bytes=0-9' } })
  expect(response.status).toBe(200)
  expect(response.body.length).toBeGreaterThan(10)
})

test('static files hold for ever', async ({ baseURL, edition }) => {
  const html = edition.pages[0]?.html ?? ''
  const [style] = /<link[^>]*rel="stylesheet"[^>]*>/.exec(html) ?? []
  const href = /href="([^"]+)"/.exec(style ?? '')?.[1] ?? ''
  const { status, headers } = await rawRequest(`${baseURL}`, { path: href })
  expect(status).toBe(200)
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

function decode(body: Buffer, encoding: 'br' | 'gzip' | undefined): Buffer {
  if (encoding === undefined) return body
  return encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)
}
