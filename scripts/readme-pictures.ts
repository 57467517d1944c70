// The pictures in the README: a front page, an article on a phone in the dark, and a timeline with its article's place.
import { mkdirSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import sharp from 'sharp'
import type { Edition } from '#e2e/support/edition.ts'
import type { Locale } from '#i18n/locales.ts'

const folder = 'docs/screenshots'
const mostBytes = 250_000

export async function drawReadmePictures(browser: Browser, edition: Edition, origin: string): Promise<void> {
  mkdirSync(folder, { recursive: true })

  const desk = await browser.newPage({ viewport: { width: 1280, height: 1100 }, javaScriptEnabled: false })
  await desk.emulateMedia({ colorScheme: 'light' })
  await open(desk, origin + edition.getPage('front', 'uk').path)
  await keep('front', await desk.screenshot())
  await open(desk, origin + findReportingArticle(edition, 'uk'))
  await keep('timeline', await desk.locator('.timeline-panel').screenshot())
  await desk.close()

  const phone = await browser.newPage({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    javaScriptEnabled: false,
  })
  await phone.emulateMedia({ colorScheme: 'dark' })
  await open(phone, origin + findReportingArticle(edition, 'en'))
  await keep('article', await phone.screenshot())
  await phone.close()
}

/** An article with its own place in a timeline. */
function findReportingArticle(edition: Edition, locale: Locale): string {
  const found = edition.pages.find(
    ({ address, status, html }) =>
      status === 200 && address.kind === 'article' && address.locale === locale && html.includes('timeline-here'),
  )
  if (!found) throw new Error(`The edition has no article in ${locale} with a place in a timeline`)
  return found.path
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' })
}

/** Everybody who clones the project carries these pictures: they have few colours, and are small. */
async function keep(name: string, picture: Buffer): Promise<void> {
  const file = `${folder}/${name}.png`
  const { size } = await sharp(picture).png({ palette: true, colours: 192, effort: 10 }).toFile(file)
  if (size > mostBytes) throw new Error(`${file} has ${size} bytes, more than ${mostBytes}`)
  process.stdout.write(`${file}\n`)
}
