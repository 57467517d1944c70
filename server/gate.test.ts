import { describe, expect, test } from 'vitest'
import { type GateRequest, judgeRequest, type Verdict } from './gate.ts'

const siteUrl = 'https://news.example'

function judge(target: string, change: Partial<GateRequest> = {}): Verdict {
  return judgeRequest(
    { method: 'GET', target, httpVersion: '1.1', headers: { host: 'news.example' }, rawHeaders: [], ...change },
    siteUrl,
  )
}

/** One word for a verdict, so that a table can be read. */
function say(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'page':
      return `page ${verdict.key}`
    case 'respelled':
      return `308 ${verdict.key}`
    case 'root':
      return `root ${verdict.locale}`
    case 'file':
      return `file ${verdict.path}`
    case 'health':
      return `health ${verdict.probe}`
    case 'preview':
      return `preview ${verdict.token}`
    case 'newsroom':
      return `newsroom ${verdict.origin}`
    case 'newsroom-respelled':
      return `newsroom-respelled ${verdict.path}`
    case 'unknown':
      return `404 ${verdict.locale}`
    case 'refused':
      return `${verdict.status} ${verdict.locale}`
  }
}

describe('canonical addresses are let through', () => {
  test.each([
    '/ua',
    '/en',
    '/ru/news/vstrecha-12',
    '/en/news/12',
    '/en/news/x-2147483647',
    '/ua/story/zustrich-ministriv-3',
    '/ua/section/svit',
    '/ua/section/svit?page=2',
    '/en/tag/g7',
    '/en/author/daria-shekina?page=10',
    '/ua/about',
    '/ua/corrections?page=3',
  ])('%s', (target) => {
    expect(say(judge(target))).toBe(`page ${target}`)
  })
})

describe('parameters that nobody declared are not part of the key', () => {
  test.each([
    ['/ua?utm_source=x', '/ua'],
    ['/en/news/x-1?_rsc=1&a=b&a=c', '/en/news/x-1'],
    ['/en/news/x-1?page=7', '/en/news/x-1'],
    ['/en/about?page=2', '/en/about'],
    ['/ua/section/svit?utm=1&page=2', '/ua/section/svit?page=2'],
    ['/ua/section/svit?x=%zz&page=2', '/ua/section/svit?page=2'],
    ['/ua?', '/ua'],
    ['/ua?%00', '/ua'],
  ])('%s', (target, key) => {
    expect(say(judge(target))).toBe(`page ${key}`)
  })
})

describe('every other spelling gets one 308 to the canonical one', () => {
  test.each([
    ['/ua/', '/ua'],
    ['/UA', '/ua'],
    ['//ua', '/ua'],
    ['/%75a', '/ua'],
    ['/ua/.', '/ua'],
    ['/uk', '/ua'],
    ['/uk/', '/ua'],
    ['/uk/news/x-1', '/ua/news/x-1'],
    ['/UK/News/X-01/?utm=1', '/ua/news/x-1'],
    ['/en/news/%731-5', '/en/news/s1-5'],
    ['/en/./news/x-1', '/en/news/x-1'],
    ['/en//news///x-1//', '/en/news/x-1'],
    ['/en/foo/../news/x-1', '/en/news/x-1'],
    ['/en/foo/%2e%2e/news/x-1', '/en/news/x-1'],
    ['/en/news/X-1', '/en/news/x-1'],
    ['/en/news/x-0001', '/en/news/x-1'],
    ['/en/news/007', '/en/news/7'],
    ['/en/news/no_such_slug-12', '/en/news/12'],
    ['/ua/news/%D0%B7%D1%83%D1%81%D1%82%D1%80%D1%96%D1%87-12', '/ua/news/12'],
    ['/ua/section/svit?page=1', '/ua/section/svit'],
    ['/ua/section/svit?page=02', '/ua/section/svit?page=2'],
    ['/ua/section/svit?%70age=2', '/ua/section/svit?page=2'],
    ['/ua/section/svit/?page=%32', '/ua/section/svit?page=2'],
    ['/ua/section/SVIT?page=2&utm=1', '/ua/section/svit?page=2'],
  ])('%s', (target, key) => {
    expect(say(judge(target))).toBe(`308 ${key}`)
  })
})

describe('a respelled address can never lead to another host', () => {
  test.each(['//evil.example/ua', '//evil.example/%2e%2e', '/\\evil.example', '///ua//evil.example'])(
    '%s',
    (target) => {
      const verdict = judge(target)
      if (verdict.kind === 'respelled') expect(verdict.key).toMatch(/^\/[a-z]/)
      else expect(['unknown', 'refused', 'file', 'root']).toContain(verdict.kind)
    },
  )
})

describe('addresses that no page has answer 404 in the language they begin with', () => {
  test.each([
    ['/ua/nowhere', 'uk'],
    ['/ru/news', 'ru'],
    ['/en/news/x', 'en'],
    ['/en/news/x-0', 'en'],
    ['/en/news/x-2147483648', 'en'],
    ['/en/news/x-99999999999999999999', 'en'],
    ['/en/news/x-1/amp', 'en'],
    ['/en/story/', 'en'],
    ['/en/section/a_b', 'en'],
    ['/en/section/-a', 'en'],
    ['/en/missing', 'en'],
    ['/ua/section/svit?page=0', 'uk'],
    ['/ua/section/svit?page=-1', 'uk'],
    ['/ua/section/svit?page=', 'uk'],
    ['/ua/section/svit?page', 'uk'],
    ['/ua/section/svit?page=1e3', 'uk'],
    ['/ua/section/svit?page=2.0', 'uk'],
    ['/ua/section/svit?page=%zz', 'uk'],
    ['/ua/section/svit?page=10000000', 'uk'],
    ['/ua/section/svit?page=2&page=2', 'uk'],
    ['/ua/section/svit?page=2&%70age=3', 'uk'],
  ])('%s', (target, locale) => {
    expect(say(judge(target))).toBe(`404 ${locale}`)
  })
})

describe('what cannot be read is refused in words', () => {
  test.each([
    ['/en/news/%00', '400 en'],
    ['/en/news/%E0%A4%A', '400 en'],
    ['/ru/%', '400 ru'],
    ['/en/news/..%2f..%2fetc', '400 en'],
    ['/en/news/a%5cb', '400 en'],
    ['/en/news/%0d%0aSet-Cookie:a', '400 en'],
    ['/en/news/x-1#fragment', '400 en'],
    ['/ua\\news', '400 uk'],
    ['/../../etc/passwd', '400 uk'],
    ['*', '400 uk'],
    ['ua', '400 uk'],
    ['/ua/\u00e9', '400 uk'],
    [`/en/${'a'.repeat(10_000)}`, '414 en'],
    [`/ru?${'a=1&'.repeat(1000)}`, '414 ru'],
  ])('%s', (target, verdict) => {
    expect(say(judge(target))).toBe(verdict)
  })
})

describe('what is not a reader page', () => {
  test.each([
    ['/', 'root uk'],
    ['/?utm=1', 'root uk'],
    ['//', 'root uk'],
    ['http://news.example/ua', 'page /ua'],
    ['http://news.example', 'root uk'],
    ['/robots.txt', 'file /robots.txt'],
    ['/_next/static/chunks/app/%5Blocale%5D/a.css', 'file /_next/static/chunks/app/[locale]/a.css'],
    ['/media/../../etc/passwd', '400 uk'],
    ['/admin', 'newsroom https://news.example'],
    ['/admin/', 'newsroom-respelled /admin'],
    ['/ua/../admin', 'newsroom-respelled /admin'],
    ['/admin/articles/12/uk?tab=2', 'newsroom https://news.example'],
    ['/preview/token', 'preview token'],
    ['/preview', '404 uk'],
    ['/preview/uk/token', '404 uk'],
    ['/preview/token/', '404 uk'],
    ['/api/health', 'health summary'],
    ['/api/health/live', 'health live'],
    ['/api/health/ready', 'health ready'],
    ['/api/health/', 'file /api/health'],
    ['/uk.html', 'file /uk.html'],
  ])('%s', (target, verdict) => {
    expect(say(judge(target))).toBe(verdict)
  })
})

describe('methods', () => {
  test.each(['/ua', '/en/news/x-1', '/api/health', '/assets/a.css', '/nowhere', '/preview/token', '/'])(
    'only reading is allowed on %s',
    (target) => {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']) {
        expect(judge(target, { method })).toMatchObject({ kind: 'refused', status: 405, allow: 'GET, HEAD' })
      }
      expect(judge(target, { method: 'HEAD' })).toEqual(judge(target))
    },
  )

  test.each([
    [{}, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://news.example' }, 403],
    [{ origin: 'https://news.example.evil.example' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'none' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 403],
    [{ origin: siteUrl, 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }, 403],
    [{ 'x-forwarded-host': 'news.example' }, 403],
    [{ origin: 'https://evil.example', forwarded: 'host=evil.example;proto=https' }, 403],
    [{ 'next-action': '40a1b2' }, 403],
    [{ origin: 'https://evil.example', 'next-action': '40a1b2' }, 403],
    [{ origin: 'null', 'next-action': '40a1b2', 'x-forwarded-host': 'null' }, 403],
    [{ origin: 'http://localhost:3000' }, 403],
    [{ origin: 'http://localhost:3001', host: 'localhost:3000' }, 403],
  ])('a write without a sign of our own pages is refused: %j', (headers, status) => {
    const verdict = judge('/admin/articles', { method: 'POST', headers: { host: 'news.example', ...headers } })
    expect(verdict).toMatchObject({ kind: 'refused', status })
  })

  test.each([
    [{ origin: siteUrl }, siteUrl],
    [{ origin: siteUrl, 'sec-fetch-site': 'same-origin' }, siteUrl],
    [{ origin: 'http://localhost:3000', host: 'localhost:3000' }, 'http://localhost:3000'],
    [{ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }, 'http://127.0.0.1:3000'],
    // A proxy that names the inner host.
    [{ origin: siteUrl, host: '127.0.0.1:3000' }, siteUrl],
  ])('a write of our own passes: %j', (headers, origin) => {
    const verdict = judge('/admin/articles', { method: 'POST', headers: { host: 'news.example', ...headers } })
    expect(verdict).toEqual({ kind: 'newsroom', origin })
  })

  test.each(['PATCH', 'OPTIONS', 'TRACE', 'CONNECT'])('%s is no method of the newsroom', (method) => {
    expect(judge('/admin', { method })).toMatchObject({ kind: 'refused', status: 405 })
  })

  test('no other spelling of /admin can be written to', () => {
    const headers = { host: 'news.example', origin: siteUrl }
    for (const target of ['/Admin', '/ua/admin', '/administrator', '/ua/../en']) {
      expect(judge(target, { method: 'POST', headers })).toMatchObject({ status: 405 })
    }
    expect(judge('/ua/../admin', { method: 'POST', headers })).toMatchObject({ kind: 'unknown' })
  })
})

describe('the host', () => {
  test.each(['news.example', 'localhost:3000', '127.0.0.1', '[::1]:3000', 'xn--e1afmkfd.xn--j1amh'])('%s', (host) => {
    expect(judge('/ua', { headers: { host } }).kind).toBe('page')
  })

  test.each(['', 'a b', 'a/b', 'user@host', 'a,b', 'host:port', '<script>'])('%j is refused', (host) => {
    expect(say(judge('/ua', { headers: { host } }))).toBe('400 uk')
  })

  test.each([
    ['Host', 'host'],
    ['host', 'HOST'],
  ])('must not be said twice, not even the same: %s, %s', (one, other) => {
    const rawHeaders = [one, 'news.example', 'Accept', 'host', other, 'news.example']
    expect(say(judge('/ua', { rawHeaders }))).toBe('400 uk')
    expect(say(judge('/admin', { rawHeaders }))).toBe('400 uk')
    expect(say(judge('/ua', { rawHeaders: rawHeaders.slice(0, 4) }))).toBe('page /ua')
  })

  test('must be there, except in HTTP/1.0', () => {
    expect(say(judge('/ua', { headers: {} }))).toBe('400 uk')
    expect(say(judge('/ua', { headers: {}, httpVersion: '1.0' }))).toBe('page /ua')
  })
})
