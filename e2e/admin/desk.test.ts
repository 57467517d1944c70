// The desk as somebody uses it all day: filters that are addresses, words to look for, keys, and what cannot go out.
import { expect, type Page, test } from '@playwright/test'
import { isAwake, letIn } from '#e2e/support/let-in.ts'
import { openNewsroom } from '#e2e/support/open-newsroom.ts'
import { runAxe } from '#e2e/support/run-axe.ts'

const newsroom = openNewsroom()
const word = `Q${Date.now()}`

test.use({ bypassCSP: true })

let written = 0

async function write(headline: string): Promise<number> {
  written += 1
  const name = `${word} ${written}`
  const section = await newsroom.performs<{ id: string }>('save-section', {
    originLocale: 'uk',
    texts: { uk: { name } },
  })
  const author = await newsroom.performs<{ id: string }>('save-person', {
    originLocale: 'uk',
    texts: { uk: { name } },
  })
  const { articleNumber } = await newsroom.performs<{ articleNumber: number }>('create-article', {
    locale: 'uk',
    sectionId: section.id,
    credits: [{ personId: author.id }],
    texts: {
      headline,
      standfirst: 'Про що це',
      body: [{ id: 'p1', kind: 'paragraph', content: [{ text: 'Слова.' }] }],
    },
  })
  return articleNumber
}

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('rowheader') })

test('an editor finds articles by words and filters, and comes back by the same address', async ({ page }) => {
  const draft = await write(`${word} чернетка`)
  const live = await write(`${word} на сайті`)
  await newsroom.performs('publish-edition', { articleNumber: live, locale: 'uk' })
  await letIn(page, newsroom, 'editor')
  await page.goto('/admin')
  await isAwake(page)
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Words of headline or standfirst' })).toBeFocused()
  await page.keyboard.type(word.toLowerCase())
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveCount(2)
  await expect(page).toHaveURL(new RegExp(`q=${word.toLowerCase()}`))

  await page.getByRole('link', { name: /^Drafts/ }).click()
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page).first()).toContainText(`№ ${draft}`)
  await expect(rows(page).first().getByRole('link', { name: 'draft' })).toHaveAttribute(
    'href',
    `/admin/articles/${draft}/uk`,
  )
  await expect(rows(page).first().getByRole('link', { name: 'Add a language: English' })).toHaveAttribute(
    'href',
    `/admin/articles/${draft}/translate/en`,
  )
  expect(await runAxe(page)).toEqual([])
  await page.goBack()
  await expect(rows(page)).toHaveCount(2)
})

test('the keys go from article to article, and open one', async ({ page }) => {
  const name = `${word} клавіші`
  await write(name)
  const second = await write(name)
  await letIn(page, newsroom, 'editor')
  await page.goto(`/admin?q=${encodeURIComponent(name)}`)
  const headlines = rows(page).getByRole('link', { name })
  await expect(headlines).toHaveCount(2)

  await isAwake(page)
  await page.keyboard.press('j')
  await expect(headlines.nth(0)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(headlines.nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('ArrowRight')
  await expect(rows(page).first().getByRole('link', { name: 'draft' })).toBeFocused()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/admin/articles/${second}/uk$`))
})

test('nothing found is said, with a way back', async ({ page }) => {
  await letIn(page, newsroom, 'reporter')
  await page.goto('/admin?q=такого-слова-немає')
  await expect(page.getByText('Nothing was found for these words in this section.')).toBeVisible()
  await page.getByRole('link', { name: 'Reset' }).click()
  await expect(page).toHaveURL(/\/admin$/)
})

test('a phone shows cards that fit', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await letIn(page, newsroom, 'editor')
  await page.goto('/admin')
  await expect(page.getByRole('heading', { level: 1, name: 'Articles' })).toBeVisible()
  const overflow = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})
