// On paper, for those who want no movement, and for those who go by keyboard.
import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/support/test.ts'
import { defaultLocale } from '#i18n/locales.ts'

/** What the styles write after the first link that matches. */
function addedAfter(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content)
}

test('on paper there is nothing to click, and the whole text', async ({ reader, page, edition }) => {
  await reader.opens(edition.getPage('story', defaultLocale).path)
  await page.emulateMedia({ media: 'print' })
  for (const navigation of await page.getByRole('navigation', { includeHidden: true }).all()) {
    await expect(navigation).toBeHidden()
  }
  await expect(page.locator('.skip-link')).toBeHidden()
  for (const entry of await page.locator('.timeline-entry').all()) await expect(entry).toBeVisible()
})

test('on paper every link of a text is followed by a whole address', async ({ reader, page, edition, baseURL }) => {
  const linking = edition.pages.find(
    ({ address, status, html }) => address.kind === 'article' && status === 200 && html.includes('data-address="'),
  )
  await reader.opens(linking?.path ?? 'an article that links to another')
  await page.emulateMedia({ media: 'print' })
  const address = await page.locator('[data-address]').first().getAttribute('data-address')
  expect(address).toMatch(new RegExp(`^${baseURL}/`))
  expect(await addedAfter(page, '[data-address]')).toContain(String(address))
  const written = await page
    .locator('.prose a, .timeline-sources a, .timeline-article a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content))
  expect(written.filter((text) => !/https?:/.test(text))).toEqual([])
})

test('nothing moves for readers who asked for that', async ({ reader, page, edition }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await reader.opens(edition.getPage('article', defaultLocale).path)
  expect(await countMovements(page), 'pages follow each other softly').toBeGreaterThan(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await countMovements(page)).toBe(0)
})

/** Transitions between pages that are in force, and elements that are animated or scroll by themselves. */
function countMovements(page: Page): Promise<number> {
  return page.locator('html').evaluate((html) => {
    const inForce = (rule: CSSRule): CSSRule[] => {
      if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return []
      return rule instanceof CSSGroupingRule ? [...rule.cssRules].flatMap(inForce) : [rule]
    }
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).flatMap(inForce)
    const transitions = rules.filter((rule) => rule.cssText.startsWith('@view-transition'))
    const moving = [html, ...html.querySelectorAll('*')].filter((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
      const isTransition = transitionDuration.split(', ').some((duration) => Number.parseFloat(duration) > 0.001)
      return animationName !== 'none' || isTransition || scrollBehavior === 'smooth'
    })
    return transitions.length + moving.length
  })
}

test('after the skip link the next stop is inside the text', async ({ reader, page, edition }) => {
  await reader.opens(edition.getPage('article', defaultLocale).path)
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip-link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('main :focus')).toHaveCount(1)
})
