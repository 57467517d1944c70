// The test function of the suite. Whoever uses its page fails with it on anything that goes wrong unasserted.
import { test as base, expect } from '@playwright/test'
import { type Edition, readSharedEdition } from '#e2e/support/edition.ts'
import { type PageProblems, watchForProblems } from '#e2e/support/page-problems.ts'
import { makeReader, type Reader } from '#e2e/support/reader.ts'

type TestFixtures = { problems: PageProblems; reader: Reader }
type WorkerFixtures = { edition: Edition }

export const test = base.extend<TestFixtures, WorkerFixtures>({
  problems: async ({ page, baseURL }, use) => {
    const problems = watchForProblems(page, originOf(baseURL))
    await use(problems)
    expect(problems.list(), 'the page has problems').toEqual([])
  },
  reader: async ({ page, problems, baseURL }, use) => {
    await use(makeReader(page, problems, originOf(baseURL)))
  },
  edition: [
    async ({ playwright }, use, { project }) => {
      const request = await playwright.request.newContext({ baseURL: originOf(project.use.baseURL) })
      await use(await readSharedEdition(request))
      await request.dispose()
    },
    { scope: 'worker' },
  ],
})

function originOf(baseURL: string | undefined): string {
  if (!baseURL) throw new Error('playwright.config.ts gives the address of the site')
  return baseURL
}

export { expect }
