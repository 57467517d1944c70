// `npm run demo -- remove` while the site is being served: what stays is an empty site that works.
import { linksIn, type PageKind, readEdition } from '#e2e/support/edition.ts'
import { watchForProblems } from '#e2e/support/page-problems.ts'
import { makeReader } from '#e2e/support/reader.ts'
import { serveSecondSite } from '#e2e/support/serve-second-site.ts'
import { expect, test } from '#e2e/support/test.ts'
import { findPageAddress, pathOf } from '#i18n/addresses.ts'
import { defaultLocale, locales } from '#i18n/locales.ts'

test.setTimeout(180_000)

function isOfEverySite(kind: PageKind): boolean {
  return kind === 'front' || kind === 'static'
}

function leadsToContent(link: string): boolean {
  const address = findPageAddress(link, 1)
  return address !== undefined && !isOfEverySite(address.kind)
}

test('a site without its demonstration is empty and well', async ({ page, playwright }) => {
  await using site = await serveSecondSite()
  const request = await playwright.request.newContext({ baseURL: site.address })
  // The languages of an article go together.
  const before = await readEdition(request, [defaultLocale])
  expect(before.pages.filter(({ status }) => status === 200).length).toBeGreaterThan(50)
  const picture = /\/media\/[^" ,]+/.exec(before.getPage('front', 'uk').html)?.[0] ?? ''
  expect((await request.get(picture)).status(), picture).toBe(200)

  const version = await site.readVersion()
  expect(await site.run('scripts/demo.ts', 'remove')).toMatch(/^removed article: \d+$/m)
  await expect.poll(() => site.readVersion()).toBeGreaterThan(version)

  const problems = watchForProblems(page, site.address)
  const reader = makeReader(page, problems, site.address)
  for (const locale of locales) {
    await reader.opens(`${site.address}${pathOf({ kind: 'front', locale })}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(0)
  }
  expect(problems.list()).toEqual([])
  for (const { path, address } of before.pages) {
    const answer = await request.get(path)
    if (!isOfEverySite(address.kind)) expect(answer.status(), path).toBe(404)
    else expect(linksIn(await answer.text()).filter(leadsToContent), path).toEqual([])
  }
  expect((await request.get(picture)).status(), picture).toBe(404)
  const health = await request.get('/api/health')
  expect(await health.json()).toMatchObject({ status: 'ok' })
  expect(await site.run('scripts/demo.ts', 'remove')).toContain('there was no demonstration edition')
  await request.dispose()
})
