// From the newsroom to the reader: what is published is visible at the next request after the server has heard of it,
// what is taken down is gone. The editor works in another process and waits until it has.
import { type EditedArticle, editor } from '#e2e/support/editor.ts'
import { plainPage } from '#e2e/support/plain-page.ts'
import { rawRequest } from '#e2e/support/raw-request.ts'
import { expect, test } from '#e2e/support/test.ts'

const hour = 3_600_000

/** An article of its own, in the demonstration's or anybody's section. */
function files(headline: string, { isPublic }: { isPublic: boolean }): Promise<EditedArticle> {
  return editor.files(plainPage(headline), 'uk', { isPublic })
}

function after(milliseconds: number): Date {
  return new Date(editor.now().getTime() + milliseconds)
}

test('an article imported while the site is served is on the front page at the next request', async ({
  reader,
  page,
}) => {
  const headline = 'Трамвай повертається на Подільський міст'
  await reader.opens('/ua')
  await expect(page.getByRole('link', { name: headline })).toHaveCount(0)

  const article = await editor.imports(plainPage(headline), 'uk', '--publish')
  await reader.opens('/ua')
  await expect(page.getByRole('link', { name: headline }).first()).toBeVisible()
  await reader.opens(article.path)
  await reader.seesHeadline(headline)
  await expect(page.getByRole('article').getByRole('link', { name: 'Олена Приклад' }).first()).toBeVisible()
})

test('a draft is nobody else’s: 404 before it is published, and no byte changes while somebody types', async ({
  reader,
  baseURL,
}) => {
  const article = await files('Чернетка про мости', { isPublic: false })
  await reader.opens(article.path, { status: 404 })

  await editor.publishes(article)
  const before = await rawRequest(`${baseURL}`, { path: article.path })
  await editor.types(article, { headline: 'Заголовок, якого читачі ще не бачили' })
  const later = await rawRequest(`${baseURL}`, { path: article.path })
  expect(before.status).toBe(200)
  expect(later.headers['etag']).toBe(before.headers['etag'])
  expect(later.body.equals(before.body)).toBe(true)
})

test('a withdrawn article is gone at the next request, and its address says so', async ({ reader, page }) => {
  const headline = 'Новина, яку знімуть з публікації'
  const article = await files(headline, { isPublic: true })
  await reader.opens(article.path)
  await reader.seesHeadline(headline)

  await editor.withdraws(article, 'Текст знято: відомості не підтвердилися.')
  await reader.opens(article.path, { status: 410 })
  await expect(page.getByText('відомості не підтвердилися')).toBeVisible()
  await expect(page.getByText(headline)).toHaveCount(0)
  await reader.opens('/ua')
  await expect(page.getByRole('link', { name: headline })).toHaveCount(0)
})

test('a scheduled article goes out by itself when its time has come, once', async ({ reader, page }) => {
  const headline = 'Стаття, що чекає на свій час'
  const article = await files(headline, { isPublic: false })
  await editor.schedules(article, after(2 * hour))
  await reader.opens(article.path, { status: 404 })

  editor.waits(3 * hour)
  await expect.poll(async () => (await page.request.get(article.path)).status()).toBe(200)
  await reader.opens('/ua')
  await expect(page.getByRole('link', { name: headline }).first()).toBeVisible()

  editor.waits(3 * hour)
  await reader.opens(article.path)
  expect(await editor.countsClockPublications(article)).toBe(1)
})

test('what is under embargo stays unknown to readers until the embargo ends, whatever it is scheduled for', async ({
  reader,
  page,
}) => {
  const article = await files('Звіт, який не можна оприлюднити раніше', { isPublic: false })
  await editor.embargoes(article, after(4 * hour))
  await expect(editor.publishes(article)).rejects.toThrow('NotReady')
  await editor.schedules(article, after(5 * hour))
  await editor.embargoes(article, after(9 * hour))
  await reader.opens(article.path, { status: 404 })

  const other = await files('Стаття, що вийде під час чужого ембарго', { isPublic: false })
  await editor.schedules(other, after(6 * hour))
  editor.waits(7 * hour)
  await expect.poll(async () => (await page.request.get(other.path)).status()).toBe(200)
  await reader.opens(article.path, { status: 404 })

  editor.waits(3 * hour)
  await expect.poll(async () => (await page.request.get(article.path)).status()).toBe(200)
})

test('a former address leads to the present one in one step', async ({ reader, page, baseURL }) => {
  const article = await files('Перша адреса статті', { isPublic: true })
  const addresses = [article.path]
  for (const slug of ['druha-adresa', 'tretia-adresa']) {
    await editor.types(article, { slug })
    addresses.push((await editor.publishes(article)).path)
  }
  const present = `${addresses.at(-1)}`
  expect(present).toBe(`/ua/news/tretia-adresa-${article.number}`)
  for (const path of addresses.slice(0, -1)) {
    const { status, headers } = await rawRequest(`${baseURL}`, { path })
    expect(status, path).toBe(308)
    expect(headers['location'], path).toBe(present)
  }
  await reader.opens(present)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${baseURL}${present}`)
})

test('a minor change leaves the times as they were, any other says when the text was updated', async ({
  reader,
  page,
}) => {
  const article = await files('Заголовок з одрукою', { isPublic: true })
  const updated = page.locator('.article-dates .updated')
  editor.waits(hour)
  await editor.types(article, { headline: 'Заголовок без одруки' })
  await editor.publishes(article, 'minor')
  await reader.opens(article.path.replace(/[^/]+$/, String(article.number)))
  await reader.seesHeadline('Заголовок без одруки')
  await expect(updated).toHaveCount(0)

  await editor.types(article, { headline: 'Заголовок з новими відомостями' })
  const before = editor.now()
  await editor.publishes(article)
  await reader.opens(article.path.replace(/[^/]+$/, String(article.number)))
  await reader.seesHeadline('Заголовок з новими відомостями')
  const instant = await updated.locator('time').getAttribute('datetime')
  expect(Math.abs(Date.parse(`${instant}`) - before.getTime())).toBeLessThan(hour / 2)
})

test('a correction is told under the article and in the list of corrections', async ({ reader, page }) => {
  const headline = 'Стаття, у якій була помилка'
  const note = 'У першій версії йшлося про чотири роки; насправді – три.'
  const article = await files(headline, { isPublic: true })
  await editor.corrects(article, note)
  await reader.opens(article.path)
  await expect(page.locator('.correction-notes')).toContainText(note)
  await reader.opens('/ua/corrections')
  await expect(page.getByRole('main')).toContainText(note)
  await page.getByRole('main').getByRole('link', { name: headline }).click()
  await reader.seesHeadline(headline)
})
