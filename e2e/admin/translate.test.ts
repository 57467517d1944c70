// Translating side by side: begin, write, confirm; see what the source changed since, and confirm again. By the keyboard
// where a translator would.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '#e2e/support/let-in.ts'
import type { Newsroom } from '#e2e/support/open-newsroom.ts'
import { runAxe } from '#e2e/support/run-axe.ts'

test.use({ bypassCSP: true })

type Paragraph = { readonly id: string; readonly text: string }

const paragraphs = (...all: Paragraph[]) => all.map(({ id, text }) => ({ id, kind: 'paragraph', content: [{ text }] }))

const first = { id: 'p1', text: 'Рада ухвалила бюджет міста на наступний рік.' }
const second = { id: 'p2', text: 'За нього проголосували сорок депутатів.' }

async function writeUkrainian(newsroom: Newsroom): Promise<number> {
  const name = `Рубрика ${Date.now()}`
  const section = await newsroom.performs<{ id: string }>('save-section', {
    originLocale: 'uk',
    texts: { uk: { name } },
  })
  const { articleNumber } = await newsroom.performs<{ articleNumber: number }>('create-article', {
    locale: 'uk',
    sectionId: section.id,
    texts: { headline: 'Бюджет ухвалено', body: paragraphs(first, second) },
  })
  return articleNumber
}

/** Saves the Ukrainian text on purpose: what translations are compared with from then on. */
async function saveUkrainian(newsroom: Newsroom, articleNumber: number, ...all: Paragraph[]): Promise<void> {
  const texts = { body: paragraphs(...all) }
  await newsroom.performs('save-again', { articleNumber, locale: 'uk', texts })
}

const row = (page: Page, name: RegExp): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })
const stateOf = (one: Locator): Locator => one.getByTestId('state')

async function open(page: Page, articleNumber: number): Promise<void> {
  await page.goto(`/admin/articles/${articleNumber}/translate/en`)
}

async function begin(page: Page, articleNumber: number): Promise<void> {
  await open(page, articleNumber)
  await page.getByRole('button', { name: 'Begin with empty blocks' }).click()
  await expect(page.getByRole('heading', { name: 'Translation from Ukrainian into English' })).toBeVisible()
}

/** Writes into whichever block is open, and confirms it from the keyboard, which opens the next one. */
async function writeAndConfirm(page: Page, name: RegExp, words: string): Promise<void> {
  const place = row(page, name).getByRole('textbox').last()
  await expect(place).toBeFocused()
  await page.keyboard.type(words)
  await page.keyboard.press('Control+Enter')
  await expect(stateOf(row(page, name))).toHaveText('up to date')
}

test('a translator goes through an article by the keyboard, and later sees what the source has changed', async ({
  page,
  newsroom,
}) => {
  const articleNumber = await writeUkrainian(newsroom)
  await begin(page, articleNumber)
  await expect(page.getByRole('status').filter({ hasText: '3 new' })).toBeVisible()

  await page.keyboard.press('Alt+ArrowDown')
  await writeAndConfirm(page, /1\. Headline/, 'Budget adopted')
  await writeAndConfirm(page, /2\. Paragraph/, 'The council adopted the city budget.')
  await writeAndConfirm(page, /3\. Paragraph/, 'Forty members voted for it.')
  await expect(page.getByText('All up to date: 3 of 3')).toBeVisible()
  await expect(page.getByText('Every block is translated and confirmed.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'On to publishing', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/articles/${articleNumber}/en#publishing$`))
  await expect(page.getByRole('region', { name: 'Publishing' })).toBeVisible()

  const changed = { ...first, text: 'Рада відхилила бюджет міста на наступний рік.' }
  await saveUkrainian(newsroom, articleNumber, changed, { id: 'p3', text: 'Голосування повторять.' })
  await open(page, articleNumber)
  await expect(page.getByText('1 of 3 blocks is out of date, 1 new block, 1 removed')).toBeVisible()
  const stale = row(page, /2\. Paragraph/)
  await expect(stale.locator('del')).toContainText('ухвалила')
  await expect(stale.locator('ins')).toContainText('відхилила')
  await expect(stateOf(row(page, /3\. Paragraph/))).toHaveText('removed from the original')
  await expect(stateOf(row(page, /4\. Paragraph/))).toHaveText('missing')

  await page.getByText('Before', { exact: true }).click()
  await expect(stale).toContainText(first.text)
  await stale.getByRole('button', { name: /No change needed/ }).click()
  await expect(stateOf(stale)).toHaveText('up to date')
  await row(page, /3\. Paragraph/)
    .getByRole('button', { name: /Keep it here/ })
    .click()
  await expect(stateOf(row(page, /3\. Paragraph/))).toHaveText('only here')
  await row(page, /4\. Paragraph/)
    .getByRole('button', { name: /More/ })
    .click()
  await page.getByRole('menuitem', { name: 'Copy the original' }).click()
  await expect(stateOf(row(page, /4\. Paragraph/))).toHaveText('not confirmed')
  await expect(row(page, /4\. Paragraph/)).toContainText('Голосування повторять.')
})

test('who confirms and types on without waiting writes in the next block, whatever the server takes', async ({
  page,
  newsroom,
}) => {
  const articleNumber = await writeUkrainian(newsroom)
  await begin(page, articleNumber)
  await page.route('**/translate/en', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await page.keyboard.press('Alt+ArrowDown')
  for (const words of ['Budget adopted', 'The council adopted the budget.', 'Forty members voted.']) {
    // As fast as people type: nobody is through with a block before its field is there.
    await page.keyboard.type(words, { delay: 60 })
    await page.keyboard.press('Control+Enter')
  }
  await expect(page.getByText('All up to date: 3 of 3')).toBeVisible()
  await page.reload()
  await expect(row(page, /1\. Headline/).getByRole('textbox')).toHaveValue('Budget adopted')
  await expect(row(page, /2\. Paragraph/)).toContainText('The council adopted the budget.')
  await expect(row(page, /3\. Paragraph/)).toContainText('Forty members voted.')
})

test('copies that were read are confirmed at once, and a block without words stays missing', async ({
  page,
  newsroom,
}) => {
  const articleNumber = await writeUkrainian(newsroom)
  await open(page, articleNumber)
  await page.getByRole('button', { name: 'Begin with a copy of the text' }).click()
  await expect(page.getByRole('status').filter({ hasText: '3 not confirmed' })).toBeVisible()
  await row(page, /3\. Paragraph/)
    .getByRole('button', { name: /^Edit: / })
    .click()
  const field = row(page, /3\. Paragraph/)
    .getByRole('textbox')
    .last()
  await expect(field).toBeFocused()
  const source = row(page, /3\. Paragraph/)
    .getByText(second.text)
    .first()
  const [left, right] = [await source.boundingBox(), await field.boundingBox()]
  expect(right?.height).toBeLessThanOrEqual((left?.height ?? 0) + 8)
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')

  await page.getByRole('button', { name: 'Confirm all: 2' }).click()
  const dialog = page.getByRole('dialog', { name: 'Confirm 2 blocks?' })
  await expect(dialog).toContainText('1 more block is missing')
  await dialog.getByRole('button', { name: 'Confirm', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  for (const name of [/1\. Headline/, /2\. Paragraph/]) await expect(stateOf(row(page, name))).toHaveText('up to date')
  await page.reload()
  await expect(page.getByRole('status').filter({ hasText: '1 new' })).toBeVisible()
  await expect(stateOf(row(page, /3\. Paragraph/))).toHaveText('missing')
  await expect(page.getByRole('button', { name: /^Confirm all/ })).toHaveCount(0)
})

test('a source that was saved in between is never confirmed unseen', async ({ page, newsroom }) => {
  const articleNumber = await writeUkrainian(newsroom)
  await begin(page, articleNumber)
  await saveUkrainian(newsroom, articleNumber, { ...first, text: 'Рада перенесла голосування.' }, second)
  await row(page, /2\. Paragraph/)
    .getByRole('button', { name: /^Translate: / })
    .click()
  await expect(
    row(page, /2\. Paragraph/)
      .getByRole('textbox')
      .last(),
  ).toBeFocused()
  await page.keyboard.type('The council adopted the budget.')
  await page.keyboard.press('Control+Enter')

  await expect(page.getByRole('alert').filter({ hasText: 'The source was changed' })).toBeVisible()
  await expect(stateOf(row(page, /2\. Paragraph/))).toHaveText('out of date')
  await expect(row(page, /2\. Paragraph/)).toContainText('перенесла голосування')
})

test('what was typed in the original since is announced, and compared when it is asked for', async ({
  page,
  newsroom,
}) => {
  const articleNumber = await writeUkrainian(newsroom)
  await begin(page, articleNumber)
  const newer = page.getByText('The Ukrainian text has newer changes')
  await expect(newer).toHaveCount(0)
  await newsroom.performs('retype', { articleNumber, locale: 'uk', texts: { headline: 'Бюджет відхилено' } })
  await page.reload()
  await expect(newer).toBeVisible()
  await expect(row(page, /1\. Headline/)).toContainText('Бюджет ухвалено')
  expect(await runAxe(page)).toEqual([])
  await page.getByRole('button', { name: 'Compare with the newest text' }).click()
  await expect(row(page, /1\. Headline/)).toContainText('Бюджет відхилено')
  await expect(newer).toHaveCount(0)
})

test('what somebody else saved is laid beside what was typed', async ({ page, newsroom }) => {
  const articleNumber = await writeUkrainian(newsroom)
  await begin(page, articleNumber)
  await newsroom.performs('retype', { articleNumber, locale: 'en', texts: { headline: 'Their headline' } })
  await row(page, /1\. Headline/)
    .getByRole('textbox')
    .fill('My headline')

  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Their headline')
  await expect(dialog).toContainText('My headline')
})

for (const width of [360, 1280]) {
  test(`the screen can be used by everybody, ${width} pixels wide`, async ({ page, newsroom }) => {
    await page.setViewportSize({ width, height: 900 })
    const articleNumber = await writeUkrainian(newsroom)
    await open(page, articleNumber)
    expect(await runAxe(page)).toEqual([])
    await begin(page, articleNumber)
    await row(page, /2\. Paragraph/)
      .getByRole('button', { name: /^Translate: / })
      .click()
    await expect(
      row(page, /2\. Paragraph/)
        .getByRole('textbox')
        .last(),
    ).toBeFocused()
    expect(await runAxe(page)).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
  })
}
