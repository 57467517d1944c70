// WCAG 2.2 A and AA and axe's best practices, on every type of page, light and dark, narrow and wide: no rule is off and
// no element is left out.
import { runAxe } from '#e2e/support/run-axe.ts'
import { expect, test } from '#e2e/support/test.ts'
import { defaultLocale, languageOf, locales } from '#i18n/locales.ts'

// axe runs in the page; the reader's own pages need no script.
test.use({ javaScriptEnabled: true, bypassCSP: true })

const kinds = ['front', 'article', 'story', 'section', 'tag', 'author', 'static', 'gone', 'missing', 'unknown'] as const
const narrowLight = { width: 360, colorScheme: 'light' } as const
const narrowDark = { width: 360, colorScheme: 'dark' } as const
const wideLight = { width: 1280, colorScheme: 'light' } as const
const wideDark = { width: 1280, colorScheme: 'dark' } as const

/** Languages differ in words and in `lang`: the two richest pages show both, each width and scheme once. */
const kindsInOthers: readonly (typeof kinds)[number][] = ['front', 'article']

for (const locale of locales) {
  for (const kind of locale === defaultLocale ? kinds : kindsInOthers) {
    test(`the ${kind} page in ${languageOf(locale).autonym} can be used by everybody`, async ({
      reader,
      page,
      problems,
      edition,
    }) => {
      problems.expectOtherPictureSizes()
      const prefix = languageOf(locale).prefix
      if (kind === 'gone') await reader.opens(edition.getWithdrawn(locale).path, { status: 410 })
      else if (kind === 'missing') await reader.opens(edition.getMissingTranslation().path, { status: 404 })
      else if (kind === 'unknown') await reader.opens(`/${prefix}/nothing-here`, { status: 404 })
      else await reader.opens(edition.getPage(kind, locale).path)

      const complaints: string[] = []
      const looks = [narrowLight, wideDark, ...(locale === defaultLocale ? [narrowDark, wideLight] : [])]
      for (const { width, colorScheme } of looks) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        complaints.push(...(await runAxe(page)).map((line) => `${width} ${colorScheme}: ${line}`))
      }
      expect(complaints).toEqual([])
    })
  }
}

test('a mistake is found', async ({ reader, page, edition }) => {
  await reader.opens(edition.getPage('front', locales[0] ?? 'uk').path)
  await page.locator('body').evaluate((body) => body.append(document.createElement('img')))
  expect(await runAxe(page)).not.toEqual([])
})
