// npm run shots: every page type in every language, at three widths, light and dark, and in print, as pictures in
// shots/. Each width and theme also gets a contact sheet: rows are page types, columns are languages. The README's
// pictures, in docs/screenshots/, are drawn anew as well.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, chromium, type Page, request } from '@playwright/test'
import sharp from 'sharp'
import { type Edition, readEdition } from '#e2e/support/edition.ts'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'
import { findBrowser } from './find-browser.mjs'
import { drawReadmePictures } from './readme-pictures.ts'

const kinds = ['front', 'article', 'story', 'section', 'tag', 'author', 'static', 'missing', 'gone', 'unknown'] as const
const widths = [360, 768, 1280]
const looks = ['light', 'dark', 'print'] as const
const folder = 'shots'
const origin = 'http://localhost:4230'

type Kind = (typeof kinds)[number]
type Look = (typeof looks)[number]

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
const site = await serve()
try {
  const context = await request.newContext({ baseURL: origin })
  const edition = await readEdition(context)
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] })
  await drawReadmePictures(browser, edition, origin)
  for (const width of widths) for (const look of looks) await shootSheet(browser, edition, width, look)
  await browser.close()
  await context.dispose()
} finally {
  await site.stop()
}

/** A site of its own, with the demonstration edition, from the finished build. */
async function serve(): Promise<{ stop(): Promise<void> }> {
  const data = mkdtempSync(join(tmpdir(), 'litopys-shots-'))
  writeFileSync(join(data, 'clock'), '0')
  const words = ['--import', 'tsx', 'e2e/support/serve-edition.ts', 'sqlite', new URL(origin).port]
  const server = spawn(process.execPath, words, { stdio: 'inherit', env: { ...process.env, LITOPYS_E2E_DIR: data } })
  const ended = once(server, 'exit')
  while (!(await isReady())) {
    if (server.exitCode !== null) throw new Error('The site did not open')
    await wait(200)
  }
  return {
    async stop() {
      server.kill('SIGTERM')
      await ended
    },
  }
}

async function isReady(): Promise<boolean> {
  return fetch(`${origin}/api/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function shootSheet(browser: Browser, edition: Edition, width: number, look: Look): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, javaScriptEnabled: false })
  await page.emulateMedia(look === 'print' ? { media: 'print' } : { colorScheme: look })
  const files: string[] = []
  for (const kind of kinds)
    for (const locale of locales) files.push(await shoot(page, edition, { kind, locale, width, look }))
  await page.close()
  await mount(files, `${folder}/sheet-${width}-${look}.png`)
  process.stdout.write(`${folder}/sheet-${width}-${look}.png\n`)
}

type Shot = { readonly kind: Kind; readonly locale: Locale; readonly width: number; readonly look: Look }

async function shoot(page: Page, edition: Edition, { kind, locale, width, look }: Shot): Promise<string> {
  await page.goto(origin + pathOfShot(edition, kind, locale), { waitUntil: 'networkidle' })
  const file = `${folder}/${kind}-${languageOf(locale).prefix}-${width}-${look}.png`
  await page.screenshot({ path: file, fullPage: true })
  return file
}

function pathOfShot(edition: Edition, kind: Kind, locale: Locale): string {
  if (kind === 'missing') return edition.getMissingTranslation().path
  if (kind === 'gone') return edition.getWithdrawn(locale).path
  if (kind === 'unknown') return `/${languageOf(locale).prefix}/nothing-here`
  return edition.getPage(kind, locale).path
}

/** The tops of all pictures side by side. */
async function mount(files: readonly string[], sheet: string): Promise<void> {
  const [width, height, gap] = [420, 630, 16]
  const tiles = await Promise.all(files.map((file) => cutTile(file, width, height)))
  const rows = Math.ceil(tiles.length / locales.length)
  const canvas = {
    width: locales.length * (width + gap) + gap,
    height: rows * (height + gap) + gap,
    channels: 3 as const,
  }
  await sharp({ create: { ...canvas, background: '#777' } })
    .composite(
      tiles.map((input, index) => ({
        input,
        left: gap + (index % locales.length) * (width + gap),
        top: gap + Math.floor(index / locales.length) * (height + gap),
      })),
    )
    .png()
    .toFile(sheet)
}

/** The top of a picture, in the tile's width; a short page stays short. */
async function cutTile(file: string, width: number, height: number): Promise<Buffer> {
  const { data, info } = await sharp(file).resize({ width }).png().toBuffer({ resolveWithObject: true })
  return sharp(data)
    .extract({ left: 0, top: 0, width, height: Math.min(height, info.height) })
    .toBuffer()
}
