// From the newsroom to the reader: what is published is visible at the next request, what is taken down is gone.
import { editor } from '#e2e/support/editor.ts'
import { rawRequest } from '#e2e/support/raw-request.ts'
import { expect, test } from '#e2e/support/test.ts'

/** A page as newsrooms pass it on; `headline` tells the tests' articles apart. */
function plainText(headline: string): string {
  return [
    'ua en ru',
    headline,
    '',
    'Автор: Олена Приклад',
    '',
    'Міська рада ухвалила рішення про нові трамвайні маршрути. Їх відкриють навесні.',
    '',
    '«Ми чекали на це три роки», – сказала голова комісії.',
    '',
    'Перші вагони вийдуть на лінію у квітні, повідомили в управлінні транспорту.',
  ].join('\n')
}

test('an article imported while the site is served is on the front page at the next request', async ({
  reader,
  page,
}) => {
  const headline = 'Трамвай повертається на Подільський міст'
  await reader.opens('/ua')
  await expect(page.getByRole('link', { name: headline })).toHaveCount(0)

  const article = await editor.imports(plainText(headline), 'uk', '--publish')
  await reader.opens('/ua')
  await expect(page.getByRole('link', { name: headline }).first()).toBeVisible()
  await reader.opens(article.path)
  await reader.seesHeadline(headline)
  await expect(page.getByRole('article').getByRole('link', { name: 'Олена Приклад' }).first()).toBeVisible()
})

test('the same file imported again is the same article', async () => {
  const text = plainText('Двічі той самий файл')
  const first = await editor.imports(text, 'uk', '--publish')
  const second = await editor.imports(text, 'uk', '--publish')
  expect(second).toEqual(first)
})

test('a draft is nobody else’s: 404 before it is published, and no byte changes while somebody types', async ({
  reader,
  baseURL,
}) => {
  const article = await editor.imports(plainText('Чернетка про мости'), 'uk')
  await reader.opens(article.path, { status: 404 })

  await editor.publishes(article)
  const before = await rawRequest(`${baseURL}`, { path: article.path })
  await editor.types(article, 'Заголовок, якого читачі ще не бачили')
  const after = await rawRequest(`${baseURL}`, { path: article.path })
  expect(before.status).toBe(200)
  expect(after.headers['etag']).toBe(before.headers['etag'])
  expect(after.body.equals(before.body)).toBe(true)
})

test('a withdrawn article is gone at the next request, and its address says so', async ({ reader, page }) => {
  const headline = 'Новина, яку знімуть з публікації'
  const article = await editor.imports(plainText(headline), 'uk', '--publish')
  await reader.opens(article.path)
  await reader.seesHeadline(headline)

  await editor.withdraws(article, 'Текст знято: відомості не підтвердилися.')
  await reader.opens(article.path, { status: 410 })
  await expect(page.getByText('відомості не підтвердилися')).toBeVisible()
  await expect(page.getByText(headline)).toHaveCount(0)
  await reader.opens('/ua')
  await expect(page.getByRole('link', { name: headline })).toHaveCount(0)
})

test('a scheduled article goes out by itself when its time has come', async ({ reader, page }) => {
  const headline = 'Стаття, що чекає на свій час'
  const article = await editor.imports(plainText(headline), 'uk')
  const inTwoHours = new Date(Date.now() + 2 * 3_600_000)
  await editor.schedules(article, inTwoHours)
  await reader.opens(article.path, { status: 404 })

  editor.waits(3 * 3_600_000)
  await expect.poll(async () => (await page.request.get(article.path)).status()).toBe(200)
  await reader.opens('/ua')
  await expect(page.getByRole('link', { name: headline }).first()).toBeVisible()
})
