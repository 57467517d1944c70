// One page of each type in each language for a reader with scripts switched off, and one of each type for a reader with
// scripts on, under the content security policy (playwright.config.ts). No page type depends on the engine in a way that
// its language would change, so Postgres shows one of each too.
import { expect, test } from '#e2e/support/test.ts'
import { testedEngine } from '#e2e/support/test-site.ts'
import { defaultLocale, languageOf, locales } from '#i18n/locales.ts'

const kinds = ['front', 'article', 'story', 'section', 'tag', 'author', 'static'] as const
const shown = testedEngine() === 'sqlite' ? locales : [defaultLocale]

for (const locale of shown) {
  const { htmlLang, autonym } = languageOf(locale)

  for (const kind of kinds) {
    test(`a reader opens the ${kind} page in ${autonym}`, async ({ reader, page, edition }) => {
      await reader.opens(edition.getPage(kind, locale).path)
      await expect(page.locator('html')).toHaveAttribute('lang', htmlLang)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page.getByRole('main')).toBeVisible()
      await expect(page).toHaveTitle(/\S/)
    })
  }

  test(`a reader is told in ${autonym} that an article was withdrawn`, async ({ reader, page, edition }) => {
    await reader.opens(edition.getWithdrawn(locale).path, { status: 410 })
    await expect(page.locator('html')).toHaveAttribute('lang', htmlLang)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test(`a reader is told in ${autonym} that there is no such page`, async ({ reader, page }) => {
    await reader.opens(`/${languageOf(locale).prefix}/nothing-here`, { status: 404 })
    await expect(page.locator('html')).toHaveAttribute('lang', htmlLang)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('a missing translation names a language in which the article is there', async ({ reader, page, edition }) => {
  await reader.opens(edition.getMissingTranslation().path, { status: 404 })
  const elsewhere = page.getByRole('main').locator('a[hreflang]').first()
  const language = await elsewhere.getAttribute('hreflang')
  await elsewhere.click()
  await expect(page.locator('html')).toHaveAttribute('lang', `${language}`)
  await expect(page.getByRole('article').first()).toBeVisible()
})
