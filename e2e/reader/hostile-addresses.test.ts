// Unknown and hostile requests get the right refusal, in words, and never a 5xx.
import type { Edition } from '#e2e/support/edition.ts'
import { type RawRequest, rawRequest } from '#e2e/support/raw-request.ts'
import { expect, test } from '#e2e/support/test.ts'
import { pathOf } from '#i18n/addresses.ts'
import { languageOf, locales } from '#i18n/locales.ts'

type Case = RawRequest & { readonly status: number; readonly location?: string | RegExp }

const cases: readonly Case[] = [
  { path: '/', status: 307, location: '/ua' },
  { path: '/', headers: { 'accept-language': 'en', cookie: 'NEXT_LOCALE=en' }, status: 307, location: '/ua' },
  { path: '/uk', status: 308, location: '/ua' },
  { path: '/uk/news/1', status: 308, location: /^\/ua\/news\// },
  { path: '/UA', status: 308, location: '/ua' },
  { path: '/ua/', status: 308, location: '/ua' },
  { path: '//ua', status: 308, location: '/ua' },
  { path: '/./ua', status: 308, location: '/ua' },
  { path: '/%75a', status: 308, location: '/ua' },
  { path: '/ua/about?page=1', status: 200 },
  { path: '/ua/corrections?page=1', status: 308, location: '/ua/corrections' },
  { path: '/ua?_rsc=1', status: 200 },
  { path: '/ua?utm_source=x', status: 200 },
  { path: '/en/news/%00', status: 400 },
  { path: '/en/news/%E0%A4%A', status: 400 },
  { path: '/en/news/..%2f..%2fetc%2fpasswd', status: 400 },
  { path: '/en/../../etc/passwd', status: 400 },
  { path: '/en/news/%5c..%5c', status: 400 },
  { path: '/en/news/x-99999999999999999999', status: 404 },
  { path: '/en/news/x-2147483648', status: 404 },
  { path: '/en/news/x-0', status: 404 },
  { path: '/en/news/x', status: 404 },
  { path: '/en/news/-1', status: 308, location: /^\/en\/news\/[a-z0-9-]+-1$/ },
  { path: '/en/corrections?page=-1', status: 404 },
  { path: '/en/corrections?page=0', status: 404 },
  { path: '/en/corrections?page=abc', status: 404 },
  { path: '/en/corrections?page=99999', status: 404 },
  { path: '/en/corrections?page=2&page=3', status: 404 },
  { path: '/en/section/nothing', status: 404 },
  { path: '/en/author/nothing', status: 404 },
  { path: '/en/tag/nothing', status: 404 },
  { path: '/en/a/b/c/d', status: 404 },
  { path: '/de', status: 404 },
  { path: '/index.php', status: 404 },
  { path: '/.env', status: 404 },
  { path: '/_next/static/../../package.json', status: 404 },
  { path: '/_next/image?url=/ua&w=64&q=1', status: 404 },
  { path: '/_next/data/x/ua.json', status: 404 },
  { path: '/_next/static/nothing.js', status: 404 },
  { path: '/media/../litopys.db', status: 404 },
  { path: `/en/${'a'.repeat(10_000)}`, status: 414 },
  { path: '/ua', method: 'POST', status: 405 },
  { path: '/ua', method: 'PUT', status: 405 },
  { path: '/ua', method: 'DELETE', status: 405 },
  { path: '/ua', method: 'OPTIONS', status: 405 },
  { path: '/ua', method: 'POST', headers: { 'next-action': 'a'.repeat(42) }, body: '[]', status: 405 },
  { path: '/admin', method: 'POST', status: 403 },
  { path: '/admin', method: 'POST', headers: { origin: 'https://evil.example' }, status: 403 },
]

for (const { status, location, ...request } of cases) {
  const name = `${request.method ?? 'GET'} ${request.path.slice(0, 60)} ${JSON.stringify(request.headers ?? '')}`
  test(`${name} is answered ${status}`, async ({ baseURL }) => {
    const response = await rawRequest(`${baseURL}`, request)
    expect(response.status).toBe(status)
    if (location !== undefined) expect(response.headers['location']).toMatch(asPattern(location))
    if (status === 405) expect(response.headers['allow']).toBe('GET, HEAD')
    if (status >= 400) expect(response.body.toString()).toMatch(/\S/)
  })
}

const forged = {
  'next-action': 'a'.repeat(42),
  rsc: '1',
  'next-router-state-tree': '%5B%5D',
  'next-router-prefetch': '1',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
  'x-middleware-subrequest': 'src/middleware',
  'x-middleware-rewrite': '/admin',
  host: 'evil.example',
  cookie: '__prerender_bypass=1; session=1',
}

for (const [name, value] of Object.entries(forged)) {
  test(`a forged ${name} changes nothing of a page`, async ({ baseURL }) => {
    const plain = await rawRequest(`${baseURL}`, { path: '/ua' })
    const response = await rawRequest(`${baseURL}`, { path: '/ua', headers: { [name]: value } })
    expect(response.status).toBe(200)
    expect(response.headers['etag']).toBe(plain.headers['etag'])
    expect(response.body.equals(plain.body)).toBe(true)
  })
}

test('two Host headers are refused, on a page that is remembered as well', async ({ baseURL }) => {
  const { host } = new URL(`${baseURL}`)
  const ask = (...headers: string[]) => rawRequest(`${baseURL}`, { path: '/ua', headers })
  expect((await ask('Host', host)).status).toBe(200)
  for (const other of ['evil.example', host]) {
    const { status, body } = await ask('Host', host, 'Host', other)
    expect(status).toBe(400)
    expect(body.toString()).toContain('<html lang="uk">')
  }
})

/** Addresses that anybody can make up, as many as one likes of each kind. The edition gives the words that exist. */
function makeUpAddresses(edition: Edition): string[] {
  const missing = numberOf(edition.getMissingTranslation())
  const withdrawn = numberOf(edition.getWithdrawn('uk'))
  const numbered = Array.from({ length: 50 }, (_, index) => index + 1).flatMap((number) => [
    `/en/news/never-${900_000 + number}`,
    `/en/story/never-${900_000 + number}`,
    `${missing.room}/made-up-${number}x-${missing.number}`,
    `${withdrawn.room}/made-up-${number}x-${withdrawn.number}`,
    `/ua/tag/made-up-${number}x`,
    `/ua/author/made-up-${number}x`,
    `/ua/made-up-${number}x`,
    `/ua?made-up=${number}`,
  ])
  return [...numbered, ...listNames(edition).flatMap((name) => [`${name}?page=77`, `${name}?page=78`])]
}

/** Every list under its name in every language, whether it has a name there or not. */
function listNames({ pages }: Edition): string[] {
  return pages.flatMap(({ address }) => {
    if (!('page' in address) || address.page !== 1 || address.kind === 'static') return []
    return locales.map((locale) => pathOf({ ...address, locale }))
  })
}

function numberOf({ path }: { path: string }): { room: string; number: string } {
  const [, room = '', number = ''] = /^(.*)\/(?:.*-)?(\d+)$/.exec(path) ?? []
  return { room, number }
}

test('no made-up address is ever remembered', async ({ baseURL, edition, request }) => {
  const countPages = async () => (await (await request.get('/api/health')).json()).rememberedPages as number
  // The one page for what does not exist, in each language.
  for (const { prefix } of locales.map(languageOf)) await rawRequest(`${baseURL}`, { path: `/${prefix}/made-up` })
  const before = await countPages()
  expect(before).toBeGreaterThan(20)
  const statuses = new Set<number>()
  for (const path of makeUpAddresses(edition)) statuses.add((await rawRequest(`${baseURL}`, { path })).status)
  expect(statuses).toEqual(new Set([200, 308, 404]))
  expect(await countPages()).toBe(before)
})

function asPattern(location: string | RegExp): RegExp {
  return typeof location === 'string' ? new RegExp(`^(?:http://[^/]+)?${location}$`) : location
}
