// What an editor does on the newsroom's screens, in sentences, on a site of their own; and what its readers are sent.
import { expect, type Locator, type Page } from '@playwright/test'

/** Screens that draw a text are slow on a machine that does much else. */
const patient = expect.configure({ timeout: 30_000 })

export type Newcomer = {
  readonly page: Page
  /** The panel beside the text, from which it goes out. */
  readonly publishing: Locator
  follows(link: string): Promise<void>
  fillsIn(fields: Readonly<Record<string, string>>): Promise<void>
  /** Names something, keyed by the languages' own names, English last, and saves it. */
  names(names: Readonly<Record<string, string>>, label: string): Promise<void>
  /** Begins an article, with what is chosen from these lists, and answers its number. */
  begins(headline: string, choices?: Readonly<Record<string, string>>): Promise<number>
  writes(...lines: readonly string[]): Promise<void>
  isSaved(): Promise<void>
  /** Presses this button of the publishing panel. */
  presses(button: string): Promise<void>
  /** Writes into the block of the translation with this heading, and confirms it by the keyboard. */
  translates(block: RegExp, words: string): Promise<void>
  opens(path: string): Promise<void>
}

export function makeNewcomer(page: Page): Newcomer {
  page.setDefaultTimeout(45_000)
  const publishing = page.getByRole('region', { name: 'Publishing' })
  const body = page.getByRole('textbox', { name: 'Text', exact: true })

  async function opens(path: string): Promise<void> {
    await page.goto(path)
  }

  async function fillsIn(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value)
  }

  return {
    ...{ page, publishing, opens, fillsIn },
    async follows(link) {
      await page.getByRole('link', { name: link, exact: true }).first().click()
    },
    async names(names, label) {
      for (const [language, name] of Object.entries(names)) {
        await page.getByRole('group', { name: language }).getByLabel(label).fill(name)
      }
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await patient(page.getByRole('link', { name: Object.values(names).at(-1) ?? '', exact: true })).toBeVisible()
    },
    async begins(headline, choices = {}) {
      await opens('/admin/articles/new')
      await fillsIn({ Headline: headline })
      for (const [label, choice] of Object.entries(choices)) {
        await page.getByLabel(label, { exact: true }).first().click()
        await page.getByRole('option', { name: choice, exact: true }).click()
      }
      await page.getByRole('button', { name: 'Start writing' }).click()
      await page.waitForURL(/\/admin\/articles\/\d+\/uk$/)
      await patient(body).toBeVisible()
      return Number(/articles\/(\d+)/.exec(page.url())?.[1])
    },
    async writes(...lines) {
      await body.click()
      for (const [place, line] of lines.entries()) {
        if (place > 0) await page.keyboard.press('Enter')
        await page.keyboard.type(line)
      }
    },
    async isSaved() {
      await patient(page.locator('[data-state=saved][role=status]')).toBeVisible()
    },
    async presses(button) {
      await publishing.getByRole('button', { name: button, exact: true }).click()
    },
    async translates(block, words) {
      const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: block }) })
      const place = row.getByRole('textbox').last()
      await patient(row).toBeVisible()
      if (!(await place.isVisible())) await row.getByRole('button', { name: /^(Translate|Edit): / }).click()
      await patient(place).toBeVisible()
      // All of a field, or the first line of a block: whoever is quoted stays.
      const line = place.locator('p').first()
      await ((await line.isVisible()) ? line : place).click({ clickCount: 3 })
      await page.keyboard.type(words)
      await page.keyboard.press('Control+Enter')
      await patient(row.getByTestId('state')).toHaveText('up to date')
    },
  }
}
