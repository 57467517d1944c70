// What axe finds on a page as it stands: WCAG 2.2 A and AA and its best practices, no rule off, no element left out. The
// page's context bypasses its content security policy (`bypassCSP`), because axe runs in the page.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** What is half faded in has half its contrast. What moves for ever (a spinner) is not waited for. */
async function standsStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
}

/** One line a complaint; empty when there is none. */
export async function runAxe(page: Page): Promise<string[]> {
  await standsStill(page)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const { violations } = await page.evaluate<AxeResults, string[]>((values) => {
    const { axe } = window as Window & { axe?: typeof import('axe-core') }
    if (!axe) throw new Error('axe is not on the page')
    return axe.run(document, { runOnly: { type: 'tag', values } })
  }, standards)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}
