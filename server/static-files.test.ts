import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStaticFiles, type StaticFiles } from './static-files.ts'

let folder: string
let files: StaticFiles

const contents = {
  'public/robots.txt': 'User-agent: *',
  'public/assets/reader-3f2a91c0.js': 'share()',
  'public/assets/plain.css': 'p{}',
  'public/assets/speculation-rules.json': '{"prefetch":[]}',
  'public/.env': 'SECRET=1',
  'public/secret.db': 'SECRET',
  'builds/1-old/public/robots.txt': 'of the old build',
  'builds/1-old/public/assets/reader-0a1b2c3d.js': 'share an old page()',
  'builds/1-old/next/static/chunks/old.css': 'old',
  'builds/1-old/next/static/chunks/both.css': 'of the old build',
  'builds/2-new/next/static/chunks/both.css': 'of the new build',
  'builds/2-new/next/static/media/font.woff2': 'font',
  'builds/1-old/replaced': '',
  'builds/2-new/server.mjs': '',
  'builds/2-new/next/server/app.js': 'SECRET',
  'secret.txt': 'SECRET',
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'litopys-static-'))
  for (const [path, text] of Object.entries(contents)) write(path, text)
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'public', 'link.txt'))
  files = openStaticFiles({
    publicDir: join(folder, 'public'),
    buildDir: join(folder, 'builds', '2-new'),
    styles: new Map(),
    settings: { siteUrl: 'http://localhost:3000' },
  })
})

afterAll(() => rmSync(folder, { recursive: true }))

async function read(address: string): Promise<string | undefined> {
  return (await files.find(address))?.bodies.identity.toString()
}

async function headersOf(address: string): Promise<string> {
  return (await files.find(address))?.representations.identity.headers.join(' ') ?? ''
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

describe('what is served', () => {
  test.each([
    ['/robots.txt', 'User-agent: *'],
    ['/assets/plain.css', 'p{}'],
    ['/assets/reader-0a1b2c3d.js', 'share an old page()'],
    ['/_next/static/chunks/old.css', 'old'],
    ['/_next/static/chunks/both.css', 'of the new build'],
    ['/_next/static/media/font.woff2', 'font'],
  ])('%s', async (address, text) => {
    expect(await read(address)).toBe(text)
  })
})

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/_next/static/../server/app.js',
  '/_next/server/app.js',
  '/link.txt',
  '/.env',
  '/secret.db',
  '/assets',
  '/assets/',
  '/',
  '',
  '//robots.txt',
  '/robots.txt\0',
  '/constructor',
  '/__proto__',
])('%j leads to nothing', async (address) => {
  expect(await read(address)).toBeUndefined()
})

test('files of a build that is made meanwhile come in once it is finished, and change nothing else', async () => {
  write('builds/3-next/next/static/chunks/next.css', 'of the next build')
  write('builds/3-next/next/static/chunks/both.css', 'of the next build')
  write('builds/3-next/public/robots.txt', 'of the next build')
  write('builds/3-next/public/assets/reader-4d5e6f70.js', 'of the next build')
  expect(await read('/_next/static/chunks/next.css')).toBeUndefined()
  write('builds/3-next/server.mjs', '')
  expect(await read('/_next/static/chunks/next.css')).toBe('of the next build')
  expect(await read('/assets/reader-4d5e6f70.js')).toBe('of the next build')
  expect(await read('/_next/static/chunks/both.css')).toBe('of the new build')
  expect(await read('/robots.txt')).toBe('User-agent: *')
})

test('hashed names are kept for a year, others for an hour', async () => {
  expect(await headersOf('/assets/reader-3f2a91c0.js')).toContain('max-age=31536000, immutable')
  expect(await headersOf('/_next/static/media/font.woff2')).toContain('max-age=31536000, immutable')
  expect(await headersOf('/robots.txt')).toContain('max-age=3600')
  expect(await headersOf('/assets/plain.css')).toContain('max-age=3600')
})

test('the rules for prefetching have the one type that browsers take, and are not kept for ever', async () => {
  const headers = await headersOf('/assets/speculation-rules.json')
  expect(headers).toContain('application/speculationrules+json')
  expect(headers).toContain('max-age=3600')
})

test('a font is not compressed a second time', async () => {
  const font = await files.find('/_next/static/media/font.woff2')
  expect(font?.representations.br.headers).not.toContain('Content-Encoding')
  expect(font?.bodies.br).toBe(font?.bodies.identity)
})
