// WCAG 2.2 A and AA and axe's best practices, on every page type, light and dark, narrow and wide: no rule is off and
// no element is left out.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { expect, test } from '#e2e/support/test.ts'
import { languageOf, locales } from '#i18n/locales.ts'

// axe runs in the page; the reader's own pages need no script.
test.use({ javaScriptEnabled: true, bypassCSP: true })

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const kinds = ['front', 'article', 'story', 'section', 'tag', 'author', 'static', 'gone', 'missing', 'unknown'] as const
const widths = [360, 1280]
const schemes = ['light', 'dark'] as const

for (const locale of locales) {
  for (const kind of kinds) {
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
      for (const width of widths) {
        for (const colorScheme of schemes) {
          await page.setViewportSize({ width, height: 900 })
          await page.emulateMedia({ colorScheme })
          complaints.push(...(await runAxe(page)).map((line) => `${width} ${colorScheme}: ${line}`))
        }
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

async function runAxe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (values) =>
      (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, { runOnly: { type: 'tag', values } }),
    standards,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}
