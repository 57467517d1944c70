// The whole server but for Next and the database: real requests over a real socket, pages from a stand-in that is asked
// what there is, and that answers as Next does.
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { announceVersion, findKnownVersion } from '#platform/version-signal.ts'
import { createStandInSite } from '#server/testing/stand-in-site.ts'
import { answerBrokenRequests } from './broken-requests.ts'
import { createClientAddress } from './create-client-address.ts'
import { prepareErrorPages } from './error-pages.ts'
import { createListener } from './listener.ts'
import { createReaderPages, type FinishingRecord } from './reader-pages.ts'
import { openStaticFiles } from './static-files.ts'

type Answer = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  readonly text: string
}

const settings = { siteUrl: 'https://news.example', logLevel: 'silent', cdnSeconds: 0, pageStoreBytes: 1_000_000 }
const database = { away: false, lost: false }
const lifecycle = { isClosing: false }
const record: FinishingRecord = { strangers: 0 }

const { pages, asked, startAnew, findPage, next } = createStandInSite()
let server: Server
let port: number

beforeAll(async () => {
  const errors = await prepareErrorPages(settings)
  const site = {
    settings,
    errors,
    lifecycle,
    pages: createReaderPages({ next, findPage, settings, speculationRules: '/assets/speculation-rules.json', record }),
    files: openStaticFiles({
      publicDir: 'nowhere',
      buildDir: undefined,
      styles: new Map([['/assets/error-12345678.css', 'p{color:red}']]),
      settings,
    }),
    media: {
      find: async (address: string) => ({ kind: address === '/media/gone.jpg' ? 'withdrawn' : 'unknown' }) as const,
      answer: async () => {},
    },
    database: {
      isAway: () => database.away,
      isLost: () => database.lost,
      look: async () => !database.away,
      stop: () => {},
    },
    answerHealth: async () => {},
    preview: async ({ response }: { response: ServerResponse }, token: string) => void response.end(token),
    newsroom: async (exchange: { response: ServerResponse }, origin: string) => void exchange.response.end(origin),
    clientAddress: createClientAddress([]),
  }
  server = createServer({ requireHostHeader: false }, createListener(site))
  answerBrokenRequests(server, errors)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

beforeEach(() => {
  announceVersion((findKnownVersion() ?? 0) + 1)
  database.away = false
  database.lost = false
  record.strangers = 0
  startAnew()
  for (const prefix of ['ua', 'en', 'ru']) {
    pages.set(`/${prefix}/missing`, { standing: 'unknown', html: `<title>missing ${prefix}</title>` })
  }
})

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ port, path, headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => {
        const body = Buffer.concat(chunks)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString() })
      })
    })
    request.on('error', reject)
    request.end()
  })
}

/** Sends bytes that no client library would send. */
function shout(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('end', () => resolve(text))
    socket.on('error', reject)
    socket.setTimeout(3000, () => socket.destroy(new Error('no answer')))
  })
}

describe('a page after a change somewhere on the site', () => {
  beforeEach(async () => {
    pages.set('/en/news/x-1', { html: '<title>X</title><p>Text</p>' })
    await ask('/en/news/x-1')
    asked.length = 0
    announceVersion((findKnownVersion() ?? 0) + 1)
  })

  test('is not drawn again while its view is the same', async () => {
    const answer = await ask('/en/news/x-1')
    expect(answer.text).toBe('<title>X</title><p>Text</p>')
    expect(asked).toEqual([])
  })

  test('is drawn again when its view is another', async () => {
    pages.set('/en/news/x-1', { view: 'v2', html: '<title>Y</title>' })
    expect((await ask('/en/news/x-1')).text).toBe('<title>Y</title>')
    expect(asked).toHaveLength(1)
  })

  test('is dead when its view says so, unchanged or not', async () => {
    pages.set('/en/news/x-1', { html: '<title>X</title>', changesAt: new Date(Date.now() - 1) })
    await ask('/en/news/x-1')
    expect(asked).toHaveLength(0)
    pages.set('/en/news/x-1', { view: 'v2', html: '<title>Y</title>' })
    expect((await ask('/en/news/x-1')).text).toBe('<title>Y</title>')
    expect(asked).toHaveLength(1)
  })

  test('is redirected once it has moved', async () => {
    pages.set('/en/news/x-1', { movedTo: '/en/news/y-1' })
    expect(await ask('/en/news/x-1')).toMatchObject({ status: 308, headers: { location: '/en/news/y-1' } })
    expect(asked).toEqual([])
  })
})

describe('a page', () => {
  beforeEach(() => {
    pages.set('/en/news/x-1', {
      html: '<title>X</title><p>Text</p><script src="/_next/static/a.js"></script>',
      headers: { link: '</f.woff2>; rel=preload; as="font"; crossorigin="", </a.js>; rel=preload; as="script"' },
    })
  })

  test('is rendered once, finished, and answered with the headers of a reader page', async () => {
    const first = await ask('/en/news/x-1')
    const second = await ask('/en/news/x-1?utm_source=x')
    expect(first.status).toBe(200)
    expect(first.text).toBe('<title>X</title><p>Text</p>')
    expect(second.text).toBe(first.text)
    expect(asked).toHaveLength(1)
    expect(first.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'$/,
      ),
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'Accept-Encoding',
      'strict-transport-security': expect.stringContaining('max-age='),
      'x-content-type-options': 'nosniff',
      'speculation-rules': '"/assets/speculation-rules.json"',
      link: '</f.woff2>; rel=preload; as="font"; crossorigin=""',
    })
    expect(first.headers).not.toHaveProperty('x-powered-by')
  })

  test('is asked of Next with nothing of the outside in it', async () => {
    await ask('/en/news/x-1?_rsc=1', {
      Cookie: 'session=1',
      'Next-Action': 'abc',
      RSC: '1',
      'Next-Router-State-Tree': '[]',
      'X-Forwarded-Host': 'evil.example',
      'X-Middleware-Subrequest': 'a',
      Host: 'evil.example',
    })
    expect(asked).toMatchObject([{ method: 'GET', url: '/en/news/x-1' }])
    expect(asked[0]?.headers).toEqual({ host: 'localhost', 'user-agent': expect.any(String) })
  })

  test('is drawn from what was loaded', async () => {
    await ask('/en/news/x-1')
    expect(asked.map(({ handedOver }) => handedOver)).toEqual([{ status: 200, page: { kind: 'static' } }])
  })

  test('is the same bytes in every encoding, each under its own tag', async () => {
    const plain = await ask('/en/news/x-1')
    const br = await ask('/en/news/x-1', { 'Accept-Encoding': 'gzip, br' })
    const gzip = await ask('/en/news/x-1', { 'Accept-Encoding': 'br;q=0, gzip' })
    expect(brotliDecompressSync(br.body)).toEqual(plain.body)
    expect(gunzipSync(gzip.body)).toEqual(plain.body)
    expect(br.headers['content-encoding']).toBe('br')
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3)
  })

  test('answers HEAD from the same rendering, without a body', async () => {
    const head = await ask('/en/news/x-1', {}, 'HEAD')
    const get = await ask('/en/news/x-1')
    expect(head.body).toHaveLength(0)
    expect(head.headers['content-length']).toBe(String(get.body.length))
    expect(head.headers.etag).toBe(get.headers.etag)
    expect(asked).toEqual([expect.objectContaining({ method: 'GET' })])
  })

  test('is not sent again to somebody who has it; the 304 repeats what a cache needs', async () => {
    const { headers } = await ask('/en/news/x-1', { 'Accept-Encoding': 'br' })
    const again = await ask('/en/news/x-1', { 'Accept-Encoding': 'br', 'If-None-Match': `"other", W/${headers.etag}` })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
    for (const name of ['etag', 'vary', 'cache-control']) expect(again.headers[name]).toBe(headers[name])
    const otherEncoding = await ask('/en/news/x-1', { 'If-None-Match': String(headers.etag) })
    expect(otherEncoding.status).toBe(200)
  })

  test('keeps its tag over a raise that did not change it', async () => {
    const before = await ask('/en/news/x-1')
    announceVersion((findKnownVersion() ?? 0) + 1)
    pages.set('/en/news/x-1', { ...pages.get('/en/news/x-1'), view: 'v2' })
    const after = await ask('/en/news/x-1')
    expect(asked).toHaveLength(2)
    expect(after.headers.etag).toBe(before.headers.etag)
  })

  test('ignores Range', async () => {
    expect((await ask('/en/news/x-1', { Range: 'bytes=0-3' })).status).toBe(200)
  })

  test('holding a script of another kind loses it and is counted', async () => {
    pages.set('/en/news/x-2', { html: '<p>Text</p><script>evil()</script>' })
    expect((await ask('/en/news/x-2')).text).toBe('<p>Text</p>')
    expect(record.strangers).toBe(1)
  })
})

describe('what exists no longer, not yet or not at all', () => {
  test('a withdrawn article answers 410 and is remembered, without a tag', async () => {
    pages.set('/en/news/x-1', { standing: 'withdrawn', html: '<p>Gone</p>' })
    const gone = await ask('/en/news/x-1')
    await ask('/en/news/x-1')
    expect(gone.status).toBe(410)
    expect(gone.text).toBe('<p>Gone</p>')
    expect(gone.headers).not.toHaveProperty('etag')
    expect((await ask('/en/news/x-1', { 'If-None-Match': '*' })).status).toBe(410)
    expect(asked).toHaveLength(1)
  })

  test('a missing translation is remembered, an unknown number is not', async () => {
    pages.set('/en/news/x-1', { standing: 'not-translated', html: '<p>Ukrainian only</p>' })
    pages.set('/en/news/x-2', { standing: 'unknown', html: '<p>Unknown</p>' })
    for (const path of ['/en/news/x-1', '/en/news/x-1', '/en/news/x-2', '/en/news/x-2']) {
      expect((await ask(path)).status).toBe(404)
    }
    expect(asked.map(({ url }) => url)).toEqual(['/en/news/x-1', '/en/news/x-2', '/en/news/x-2'])
  })

  test('unknown shapes share one kept page per language', async () => {
    for (const path of ['/en/nowhere', '/en/news/x', '/en/a/b/c', '/en/section/a?page=0']) {
      expect(await ask(path)).toMatchObject({ status: 404, text: '<title>missing en</title>' })
    }
    expect((await ask('/nowhere.php')).text).toBe('<title>missing ua</title>')
    expect(asked.map(({ url }) => url)).toEqual(['/en/missing', '/ua/missing'])
  })

  test('without that page the prepared one answers', async () => {
    pages.clear()
    const missing = await ask('/ru/nowhere')
    expect(missing.status).toBe(404)
    expect(missing.text).toContain('<html lang="ru">')
  })

  test('a withdrawn photo answers 410, an unknown one 404', async () => {
    expect((await ask('/media/gone.jpg')).status).toBe(410)
    expect((await ask('/media/x.jpg')).status).toBe(404)
  })
})

describe('redirects', () => {
  test('the bare host leads to the Ukrainian front page, whatever the browser prefers', async () => {
    const root = await ask('/', { 'Accept-Language': 'en', Cookie: 'NEXT_LOCALE=ru' })
    expect(root).toMatchObject({ status: 307, headers: { location: '/ua' } })
  })

  test('another spelling and another slug are one redirect', async () => {
    pages.set('/ua/news/old-12', { movedTo: '/ua/news/new-12' })
    expect(await ask('/ua/news/old-12')).toMatchObject({ status: 308, headers: { location: '/ua/news/new-12' } })
    expect(await ask('/UK//news/Old-012/')).toMatchObject({ status: 308, headers: { location: '/ua/news/new-12' } })
  })

  test('are never remembered', async () => {
    pages.set('/ua/news/old-12', { movedTo: '/ua/news/new-12' })
    await ask('/ua/news/old-12')
    pages.set('/ua/news/old-12', { movedTo: '/ua/news/newer-12' })
    expect((await ask('/ua/news/old-12')).headers.location).toBe('/ua/news/newer-12')
    expect(asked).toEqual([])
  })
})

describe('refusals, in words and in the right language', () => {
  test.each([
    ['POST', '/en/news/x-1', 405, 'en'],
    ['PUT', '/ru', 405, 'ru'],
    ['OPTIONS', '/ua', 405, 'uk'],
    ['POST', '/admin/articles', 403, 'uk'],
    ['GET', '/en/news/%00', 400, 'en'],
    ['GET', '/ru/news/..%2f..%2fetc', 400, 'ru'],
    ['GET', `/en/${'a'.repeat(10_000)}`, 414, 'en'],
  ])('%s %.40s → %i', async (method, path, status, lang) => {
    const answer = await ask(path, { 'Next-Action': 'abc' }, method)
    expect(answer.status).toBe(status)
    expect(answer.text).toContain(`<html lang="${lang}">`)
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    if (status === 405) expect(answer.headers.allow).toBe('GET, HEAD')
    expect(asked).toEqual([])
  })

  test.each([
    ['GARBAGE\r\n\r\n', '400'],
    ['GET /ua HTTP/1.1\r\nHost: a b\r\n\r\n', '400'],
    ['GET /ua HTTP/1.1\r\nConnection: close\r\n\r\n', '400'],
    ['CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n', '400'],
    ['POST /ua HTTP/1.1\r\nHost: a\r\nExpect: something-else\r\n\r\n', '405'],
    [`GET /ua HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, '431'],
  ])('%.40j → %s', async (bytes, status) => {
    const answer = await shout(bytes.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'))
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(answer).toContain('<html lang="uk">')
  })
})

describe('bad luck', () => {
  test('an error of Next answers 500 with an id that can be reported', async () => {
    pages.set('/en', { status: 500 })
    const broken = await ask('/en')
    expect(broken.status).toBe(500)
    expect(broken.text).toContain('<html lang="en">')
    expect(broken.headers['x-request-id']).toMatch(/\S/)
    pages.set('/en', { html: '<p>well again</p>' })
    expect((await ask('/en')).status).toBe(200)
  })

  test('without the database what is remembered is served, nothing else; and in the end nothing', async () => {
    pages.set('/en', { html: '<p>front</p>' })
    await ask('/en')
    database.away = true
    expect((await ask('/en')).status).toBe(200)
    const other = await ask('/ru')
    expect(other.status).toBe(503)
    expect(other.headers['retry-after']).toMatch(/^\d+$/)
    expect(other.text).toContain('<html lang="ru">')
    database.lost = true
    expect((await ask('/en')).status).toBe(503)
    expect(asked).toHaveLength(1)
  })

  test.each(['loading', 'drawing'])('a database that goes away in the middle of %s answers 503', async (when) => {
    const goAway = () => {
      database.away = true
    }
    const load = async () => {
      goAway()
      throw new Error('away')
    }
    pages.set('/en', when === 'loading' ? { load } : { status: 500, whenDrawn: goAway })
    expect((await ask('/en')).status).toBe(503)
  })

  test('a page that cannot be loaded answers 500', async () => {
    pages.set('/en', { load: () => Promise.reject(new Error('a mistake of ours')) })
    expect((await ask('/en')).status).toBe(500)
  })
})

test('the style of the error pages is there', async () => {
  const style = await ask('/assets/error-12345678.css', { 'Accept-Encoding': 'br' })
  expect(style.headers).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': expect.stringContaining('immutable'),
  })
  expect(brotliDecompressSync(style.body).toString()).toBe('p{color:red}')
})
