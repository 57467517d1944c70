// Every screen of the newsroom can be used by everybody: nothing for axe, nothing wider than the window. What opens on a
// screen (dialogs, panels, the picker) is tried where it is used. And nobody needs a magnifying glass.
import { expect, type Page, test } from '@playwright/test'
import { letIn } from '#e2e/support/let-in.ts'
import { openNewsroom } from '#e2e/support/open-newsroom.ts'
import { runAxe } from '#e2e/support/run-axe.ts'

const newsroom = openNewsroom()

/** Below /admin, so that one leads to the next; the demonstration edition has an article 1 in three languages. */
const screens = [
  ...['', 'articles/1/uk', 'articles/1/en', 'articles/1/translate/en', 'articles/1/uk/revisions', 'articles/new'],
  ...['?show=drafts', 'photos', 'front', 'stories', 'stories/new', 'events', 'events/new', 'tags', 'tags/new'],
  ...['sections', 'sections/new', 'people', 'people/new', 'pages', 'pages/about/en'],
  ...['settings', 'users', 'audit', 'account'],
]

test.use({ bypassCSP: true })

/** Words on the screen that are smaller than 12 pixels. */
async function findSmallWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const small: string[] = []
    while (words.nextNode()) {
      const { parentElement: holder, textContent } = words.currentNode
      if (!holder?.checkVisibility() || textContent?.trim() === '') continue
      if (Number.parseFloat(getComputedStyle(holder).fontSize) < 12) small.push(`${holder.className}: ${textContent}`)
    }
    return small
  })
}

/** A window that is made narrow while it is open is looked at as one that was narrow from the beginning. */
const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
] as const

type Look = (typeof looks)[number]

async function look(page: Page, { width, colorScheme }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 900 })
}

/** As people go: by a link of the screen they are on, where one leads there. */
async function goTo(page: Page, path: string): Promise<void> {
  const links = page.locator(`a[href="${path}"]`).filter({ visible: true })
  if ((await links.count()) === 0) return void (await page.goto(path))
  await links.first().click()
  await page.waitForURL((url) => url.pathname + url.search === path)
}

/** Opens the screen in the first look; in every other it finds itself while it is open. */
async function expectUsable(page: Page, screen: string): Promise<void> {
  await look(page, looks[0])
  await goTo(page, screen === '' ? '/admin' : `/admin/${screen}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
  for (const one of looks) {
    const { width, colorScheme } = one
    await look(page, one)
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    const seen = `${screen}, ${width} pixels wide, ${colorScheme}`
    expect.soft(await runAxe(page), seen).toEqual([])
    const overflow = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
    expect.soft(overflow, seen).toBeLessThanOrEqual(0)
    expect.soft(await findSmallWords(page), seen).toEqual([])
  }
}

test('every screen can be used, wide and light, narrow and dark', async ({ page }) => {
  test.setTimeout(600_000)
  await letIn(page, newsroom, 'chief')
  for (const screen of screens) {
    await expectUsable(page, screen)
  }
  await page.context().clearCookies()
  await expectUsable(page, 'sign-in')
})
