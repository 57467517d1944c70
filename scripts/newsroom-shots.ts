// The newsroom's screens as pictures: a sheet per width and look, and those of the editor's guide.
import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { Edition } from '#e2e/support/edition.ts'
import { openNewsroom } from '#e2e/support/open-newsroom.ts'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'
import { mountSheet } from './contact-sheet.ts'
import { keepPicture } from './keep-picture.ts'
import { type Chiefs, findNewsroomScreens, letChiefsIn, type NewsroomScreen } from './newsroom-screens.ts'

/** What one sees without scrolling. */
const heights: Readonly<Record<number, number>> = { 360: 780, 768: 1024, 1280: 900 }

/** The screens of docs/newsroom.md. */
const ofTheGuide = ['desk', 'article', 'publish', 'translate', 'photo', 'audit']

export type NewsroomShots = {
  readonly folder: string
  readonly widths: readonly number[]
  readonly looks: readonly ('light' | 'dark')[]
  readonly locales: readonly Locale[]
}

/** Opens the newsroom of the site under test; what is drawn first is what the guide shows. */
export async function openNewsroomStudio(browser: Browser, edition: Edition, origin: string) {
  const chiefs = await letChiefsIn(browser, openNewsroom(), origin)
  const screens = await findNewsroomScreens(edition, chiefs)
  return {
    async drawGuide(): Promise<void> {
      const page = await chiefs.en.newPage()
      await page.setViewportSize({ width: 1280, height: 860 })
      await page.emulateMedia({ colorScheme: 'light' })
      for (const screen of screens.filter(({ name }) => ofTheGuide.includes(name))) {
        await show(page, screen)
        await keepPicture(`newsroom-${screen.name}`, await page.screenshot())
      }
      await page.close()
    },
    async drawSheets(wanted: NewsroomShots): Promise<void> {
      for (const width of wanted.widths)
        for (const look of wanted.looks) await drawSheet(chiefs, screens, { ...wanted, width, look })
    },
  }
}

type Sheet = NewsroomShots & { readonly width: number; readonly look: 'light' | 'dark' }

/** Rows are screens and columns are languages; of a single language the screens fill the rows. */
async function drawSheet(chiefs: Chiefs, screens: readonly NewsroomScreen[], sheet: Sheet): Promise<void> {
  const { folder, width, look } = sheet
  const drawn = await Promise.all(sheet.locales.map((locale) => drawLanguage(chiefs, screens, sheet, locale)))
  const files = screens.flatMap((_, row) => drawn.map((column) => column[row] ?? ''))
  const suffix = sheet.locales.length === locales.length ? '' : `-${sheet.locales.join('-')}`
  const columns = sheet.locales.length === 1 ? 4 : sheet.locales.length
  await mountSheet(files, columns, `${folder}/newsroom-${width}-${look}${suffix}.png`)
}

async function drawLanguage(
  chiefs: Chiefs,
  screens: readonly NewsroomScreen[],
  { folder, width, look }: Sheet,
  locale: Locale,
): Promise<string[]> {
  const open = async (context: BrowserContext) => {
    const page = await context.newPage()
    await page.setViewportSize({ width, height: heights[width] ?? 900 })
    await page.emulateMedia({ colorScheme: look })
    return page
  }
  const [inside, outside] = [await open(chiefs[locale]), await open(chiefs.nobody)]
  // Who is signed out is spoken to in the language of the browser.
  await outside.setExtraHTTPHeaders({ 'accept-language': languageOf(locale).htmlLang })
  const files: string[] = []
  for (const screen of screens) {
    const page = screen.isOutside ? outside : inside
    await show(page, screen)
    const file = `${folder}/newsroom-${screen.name}-${languageOf(locale).prefix}-${width}-${look}.png`
    await page.screenshot({ path: file })
    files.push(file)
  }
  await Promise.all([inside.close(), outside.close()])
  return files
}

async function show(page: Page, { path, prepare }: NewsroomScreen): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' })
  await prepare?.(page)
}
