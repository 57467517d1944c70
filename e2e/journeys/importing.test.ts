// `npm run import` while the site is being served: a page from elsewhere becomes an article.
import { readFileSync } from 'node:fs'
import { editor } from '#e2e/support/editor.ts'
import { plainPage } from '#e2e/support/plain-page.ts'
import { expect, test } from '#e2e/support/test.ts'

const page = readFileSync('e2e/fixtures/harbour-page.txt', 'utf8')
const headline = 'Harbour master blames silt for Velm’s empty berths in dispute over dredging'

test('an imported page is an article with everything in its place', async ({ reader, page: opened }) => {
  const article = await editor.imports(page, 'en', '--publish', '--published-at', '2024-01-06T12:00:00+02:00')
  await reader.opens(article.path)
  await reader.seesHeadline(headline)
  const main = opened.getByRole('main')
  expect(`${await main.textContent()}`.split(headline), 'the headline is there once').toHaveLength(2)
  await expect(opened.locator('.article-dates time').first()).toHaveAttribute('datetime', '2024-01-06T12:00:00+02:00')

  const figure = opened.locator('.article figure.figure')
  await expect(figure.locator('.caption > [dir]')).toHaveText('Velm harbour master Ines Calder')
  await expect(figure.locator('.credit bdi')).toHaveText('Coast Pictures')
  await expect(figure.locator('img'), 'the file is not known: nothing stands in for it').toHaveCount(0)

  const quotations = opened.locator('.article .quotation')
  await expect(quotations.locator('blockquote')).toHaveText([
    '“Nobody closes a berth for pleasure, and nobody will thank us for a ship on the mud.”',
    '“We will open every berth on the day the channel is safe. Not an hour earlier.”',
  ])
  await expect(quotations.locator('figcaption')).toHaveText(['the harbour master wrote', 'she said'])
  await expect(main.getByText('“left no room for argument.”')).toBeVisible()
  await expect(main.getByText('ua en ru')).toHaveCount(0)

  await reader.follows('Marta Holub')
  await reader.seesHeadline('Marta Holub')
  await expect(opened.getByRole('link', { name: headline })).toBeVisible()
})

test('the same file imported again is the same article', async () => {
  const first = await editor.imports(plainPage('Двічі той самий файл'), 'uk', '--publish')
  const second = await editor.imports(plainPage('Двічі той самий файл'), 'uk', '--publish')
  expect(second).toEqual(first)
})
