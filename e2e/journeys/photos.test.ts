// A photo from its file to the page, and away again when somebody has a right to ask for it.
import { drawPhoto } from '#e2e/support/draw-photo.ts'
import { editor } from '#e2e/support/editor.ts'
import { rawRequest } from '#e2e/support/raw-request.ts'
import { expect, test } from '#e2e/support/test.ts'

// AVIF files of a photo are made when it is imported.
test.setTimeout(180_000)

const page = [
  'Вітрила над лиманом: регата зібрала рекордну кількість яхт',
  '',
  'Яхти на старті регати (Фото: Пресслужба яхт-клубу)',
  'Автор: Олена Приклад',
  '',
  'На старт вийшли сорок три екіпажі. Переможця назвуть у неділю, повідомили організатори.',
].join('\n')

test('a withdrawn photo leaves its page, and its files are gone, at the next request', async ({
  reader,
  page: opened,
  baseURL,
}) => {
  const alt = 'Білі вітрила на тлі темної води'
  const file = await drawPhoto('#2f6f8f')
  const article = await editor.imports(page, 'uk', '--publish', '--photo', file, '--alt', alt)
  await reader.opens(article.path)
  const picture = opened.locator('.article figure img')
  await expect(picture).toHaveAttribute('alt', alt)
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  const [folder = ''] = /\/media\/[0-9a-f]{64}\//.exec((await picture.getAttribute('src')) ?? '') ?? []
  const html = await opened.content()
  const files = [...new Set(html.match(new RegExp(`${folder}[^" ,]+`, 'g')))]
  expect(files.length).toBeGreaterThan(4)
  for (const path of files) {
    const { status, headers } = await rawRequest(`${baseURL}`, { path })
    expect(status, path).toBe(200)
    expect(headers['cache-control'], path).toBe('public, max-age=31536000, immutable')
  }

  await editor.withdrawsPhotoOf(article)
  const after = await rawRequest(`${baseURL}`, { path: article.path })
  expect(after.status).toBe(200)
  expect(after.body.includes(folder), 'no file of the photo is named any more').toBe(false)
  expect(after.body.includes('Пресслужба яхт-клубу'), 'nor is its author').toBe(false)
  for (const path of files) expect((await rawRequest(`${baseURL}`, { path })).status, path).toBe(410)
  await reader.opens(article.path)
  await expect(opened.locator('.article figure')).toHaveCount(0)
  await reader.opens('/ua')
})
