// The page fits whatever the reader does to it.
import { expect, test } from '#e2e/support/test.ts'
import { defaultLocale } from '#i18n/locales.ts'

const kinds = ['front', 'article', 'story', 'section', 'tag', 'author', 'static'] as const

for (const kind of kinds) {
  test(`the ${kind} page never scrolls sideways, down to 320 px and with wide letter spacing`, async ({
    reader,
    page,
    edition,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await reader.opens(edition.getPage(kind, defaultLocale).path)
    expect(await sidewaysOverflow(page), 'as it is').toBe(0)
    const spacing = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em'
    await page.locator('html').evaluate((html, css) => {
      for (const element of html.querySelectorAll<HTMLElement>('*')) element.style.cssText += css
    }, spacing)
    expect(await sidewaysOverflow(page), 'with text spacing of WCAG 1.4.12').toBe(0)
  })
}

test('the skip link is the first stop and leads to the text', async ({ reader, page, edition }) => {
  await reader.opens(edition.getPage('article', defaultLocale).path)
  await page.keyboard.press('Tab')
  const target = await page.locator(':focus').getAttribute('href')
  await page.keyboard.press('Enter')
  expect(target).toMatch(/^#/)
  await expect(page.locator(`main${target}, main ${target}, ${target} main`)).toHaveCount(1)
})

function sidewaysOverflow(page: import('@playwright/test').Page): Promise<number> {
  return page.locator('html').evaluate((html) => Math.max(0, html.scrollWidth - html.clientWidth))
}
