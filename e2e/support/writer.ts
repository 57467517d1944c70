// What somebody does who writes, in sentences.
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

export type Writer = {
  readonly page: Page
  readonly body: Locator
  readonly headline: Locator
  readonly state: Locator
  /** Begins an article and answers the path of its screen. */
  begins(headline: string): Promise<string>
  opens(path: string): Promise<void>
  /** The text as the editor shows it, one line per block. */
  lines(): Promise<string[]>
  /** Waits until the server has everything. */
  isSaved(): Promise<void>
  /** Presses a key that moves the caret, and waits as long as a person does before the next one: a frame or two. */
  moves(key: string): Promise<void>
  /** Puts this HTML into the text as the clipboard would. */
  pastes(html: string, plain?: string): Promise<void>
}

export async function openWriter(context: BrowserContext): Promise<Writer> {
  const page = await context.newPage()
  const body = page.getByRole('textbox', { name: 'Text' })
  const headline = page.getByRole('textbox', { name: 'Headline' })
  const state = page.locator('[data-state][role=status]')

  async function opens(path: string): Promise<void> {
    await page.goto(path)
    await expect(body).toBeVisible()
  }

  return {
    ...{ page, body, headline, state, opens },
    async begins(words) {
      await page.goto('/admin/articles/new')
      await page.getByRole('textbox', { name: 'Headline' }).fill(words)
      await page.getByRole('button', { name: 'Start writing' }).click()
      await page.waitForURL(/\/admin\/articles\/\d+\/en$/)
      await expect(body).toBeVisible()
      return new URL(page.url()).pathname
    },
    lines: () => body.locator(':scope > *').allTextContents(),
    async isSaved() {
      await expect(state).toHaveAttribute('data-state', 'saved', { timeout: 30_000 })
    },
    async moves(key) {
      await page.keyboard.press(key)
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    },
    async pastes(html, plain = '') {
      await body.evaluate(
        (element, [rich, text]) => {
          const data = new DataTransfer()
          data.setData('text/html', rich ?? '')
          data.setData('text/plain', text ?? '')
          element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
        },
        [html, plain],
      )
    },
  }
}
