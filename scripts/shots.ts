// npm run shots: every page type and every screen of the newsroom in every language, at three widths, light and dark –
// pages also in print – as pictures in shots/. Each width and theme also gets a contact sheet: rows are page types or
// screens, columns are languages. The pictures of the documents, in docs/screenshots/, are drawn anew as well.
// --pages, --newsroom and --pictures draw only these; --width, --look and --locale only those, and may be repeated.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page, request } from '@playwright/test'
import { type Edition, readEdition } from '#e2e/support/edition.ts'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'
import { mountSheet } from './contact-sheet.ts'
import { findBrowser } from './find-browser.mjs'
import { openNewsroomStudio } from './newsroom-shots.ts'
import { drawReadmePictures } from './readme-pictures.ts'

const kinds = ['front', 'article', 'story', 'section', 'tag', 'author', 'static', 'missing', 'gone', 'unknown'] as const
const widths = [360, 768, 1280]
const looks = ['light', 'dark', 'print'] as const
const folder = 'shots'
const origin = 'http://localhost:4230'

type Kind = (typeof kinds)[number]
type Look = (typeof looks)[number]

const { values: given } = parseArgs({
  options: {
    pages: { type: 'boolean', default: false },
    newsroom: { type: 'boolean', default: false },
    pictures: { type: 'boolean', default: false },
    width: { type: 'string', multiple: true, default: widths.map(String) },
    look: { type: 'string', multiple: true, default: [...looks] },
    locale: { type: 'string', multiple: true, default: [...locales] },
  },
})
const isAll = !given.pages && !given.newsroom && !given.pictures
const wanted = {
  widths: widths.filter((width) => given.width.includes(String(width))),
  looks: looks.filter((look) => given.look.includes(look)),
  locales: locales.filter((locale) => given.locale.includes(locale)),
}

if (isAll) rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const site = await serve()
try {
  const context = await request.newContext({ baseURL: origin })
  const edition = await readEdition(context)
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] })
  if (isAll || given.pictures) await drawReadmePictures(browser, edition, origin)
  if (isAll || given.pages)
    for (const width of wanted.widths) for (const look of wanted.looks) await shootSheet(browser, edition, width, look)
  if (isAll || given.newsroom || given.pictures) await drawNewsroom(browser, edition)
  await browser.close()
  await context.dispose()
} finally {
  await site.stop()
}
// The newsroom's commands wait for more of them in a process that lives as long as this one.
process.exit()

/** Last: it changes what readers are sent. */
async function drawNewsroom(browser: Browser, edition: Edition): Promise<void> {
  const studio = await openNewsroomStudio(browser, edition, origin)
  if (isAll || given.pictures) await studio.drawGuide()
  const screens = wanted.looks.filter((look) => look !== 'print')
  if (isAll || given.newsroom) await studio.drawSheets({ ...wanted, folder, looks: screens })
}

/** A site of its own, with the demonstration edition, from the finished build. */
async function serve(): Promise<{ stop(): Promise<void> }> {
  const data = mkdtempSync(join(tmpdir(), 'litopys-shots-'))
  writeFileSync(join(data, 'clock'), '0')
  // Where the newsroom's commands find the site.
  process.env['LITOPYS_E2E_DIR'] = data
  process.env['LITOPYS_E2E_ADDRESS'] = origin
  const words = ['--import', 'tsx', 'e2e/support/serve-edition.ts', 'sqlite', new URL(origin).port]
  const server = spawn(process.execPath, words, { stdio: 'inherit', env: process.env })
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
    for (const locale of wanted.locales) files.push(await shoot(page, edition, { kind, locale, width, look }))
  await page.close()
  await mountSheet(files, wanted.locales.length, `${folder}/sheet-${width}-${look}.png`)
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
