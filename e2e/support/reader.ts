// What a reader does. Tests say it in these words.
import { expect, type Page, type Response } from '@playwright/test'
import type { PageProblems } from '#e2e/support/page-problems.ts'

export type Reader = {
  /** Opens an address and expects 200, or the status that is given. */
  opens(path: string, expected?: { status: number }): Promise<Response>
  /** Sees a headline of the first level with this text. */
  seesHeadline(text: string | RegExp): Promise<void>
  /** Follows the link with this name and expects to arrive at a page that answers 200. */
  follows(name: string | RegExp): Promise<void>
}

/** The reader who looks at `page`. */
export function makeReader(page: Page, problems: PageProblems, origin: string): Reader {
  return {
    async opens(path, { status } = { status: 200 }) {
      if (status >= 400) problems.expectStatusOf(new URL(path, origin).href)
      const response = await page.goto(path)
      if (!response) throw new Error(`${path} was not answered`)
      expect(response.status(), path).toBe(status)
      return response
    },
    async seesHeadline(text) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(text)
    },
    async follows(name) {
      await page.getByRole('link', { name }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    },
  }
}
