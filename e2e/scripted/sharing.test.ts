// The one thing a script does for readers: passing an article on by the device's own means.
import { expect, test } from '#e2e/support/test.ts'
import { defaultLocale, languageOf, locales } from '#i18n/locales.ts'

type Shared = { readonly url: string; readonly title: string }
type SharingWindow = Window & { shared?: Shared[] }

for (const locale of locales) {
  test(`an article in ${languageOf(locale).autonym} is shared by its own address and headline`, async ({
    reader,
    page,
    edition,
    baseURL,
  }) => {
    await page.addInitScript(() => {
      const shared: Shared[] = []
      Object.assign(window, { shared })
      Object.assign(navigator, { share: async (data: Shared) => void shared.push(data) })
    })
    const { path } = edition.getPage('article', locale)
    await reader.opens(path)
    const button = page.locator('button[data-share-url]')
    await expect(button).toBeVisible()
    await button.click()
    const title = await page.getByRole('heading', { level: 1 }).textContent()
    expect(await page.evaluate(() => (window as SharingWindow).shared)).toEqual([{ url: `${baseURL}${path}`, title }])
  })
}

test('a reader who closes the sharing sheet is told nothing', async ({ reader, page, edition }) => {
  await page.addInitScript(() => {
    const share = () => Promise.reject(new DOMException('closed', 'AbortError'))
    Object.assign(navigator, { share })
  })
  await reader.opens(edition.getPage('article', defaultLocale).path)
  await page.locator('button[data-share-url]').click()
  // A rejection that nobody took would have been reported by now, and fails the test.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)))
})

test('a device that cannot share shows no button', async ({ reader, page, edition }) => {
  await page.addInitScript(() => Object.assign(navigator, { share: undefined }))
  await reader.opens(edition.getPage('article', defaultLocale).path)
  await expect(page.locator('button[data-share-url]')).toBeHidden()
})
