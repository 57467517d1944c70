// The pictures in the README: a front page, an article on a phone in the dark, and a timeline with its article's place.
import type { Browser, Page } from '@playwright/test'
import type { Edition } from '#e2e/support/edition.ts'
import type { Locale } from '#i18n/locales.ts'
import { keepPicture } from './keep-picture.ts'

export async function drawReadmePictures(browser: Browser, edition: Edition, origin: string): Promise<void> {
  const desk = await browser.newPage({ viewport: { width: 1280, height: 1100 }, javaScriptEnabled: false })
  await desk.emulateMedia({ colorScheme: 'light' })
  await open(desk, origin + edition.getPage('front', 'uk').path)
  await keepPicture('front', await desk.screenshot())
  await open(desk, origin + findReportingArticle(edition, 'uk'))
  await keepPicture('timeline', await desk.locator('.timeline-panel').screenshot())
  await desk.close()

  const phone = await browser.newPage({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    javaScriptEnabled: false,
  })
  await phone.emulateMedia({ colorScheme: 'dark' })
  await open(phone, origin + findReportingArticle(edition, 'en'))
  await keepPicture('article', await phone.screenshot())
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
