// The watcher that every page test stands on can fail: each kind of problem is planted once and has to be named.
import type { Page, Route } from '@playwright/test'
import { type PageProblems, watchForProblems } from '#e2e/support/page-problems.ts'
import { expect, test } from '#e2e/support/test.ts'

/** Lets the front page arrive with `planted` before its end, and without a content security policy if asked. */
async function plant(page: Page, planted: string, change: { policy?: 'kept' | 'taken away' } = {}): Promise<void> {
  await page.route('**/ua', async (route: Route) => {
    const response = await route.fetch()
    const { 'content-security-policy': policy, ...headers } = response.headers()
    const kept = change.policy === 'taken away' || policy === undefined ? {} : { 'content-security-policy': policy }
    const body = (await response.text()).replace('</body>', `${planted}</body>`)
    await route.fulfill({ status: 200, headers: { ...headers, ...kept }, body })
  })
}

async function open(page: Page, baseURL: string | undefined): Promise<PageProblems> {
  const problems = watchForProblems(page, `${baseURL}`)
  await page.goto('/ua')
  return problems
}

test('an untouched page has no problem', async ({ page, baseURL }) => {
  expect((await open(page, baseURL)).list()).toEqual([])
})

for (const [what, planted, policy, problem] of [
  ['a script in the page', '<script>1</script>', 'kept', /^console: .*[Cc]ontent [Ss]ecurity [Pp]olicy/],
  ['a style in the page', '<p style="color:red">x</p>', 'kept', /^console: .*[Cc]ontent [Ss]ecurity [Pp]olicy/],
  ['a picture of another host', '<img src="http://127.0.0.1:9/x.png">', 'kept', /^console: .*127\.0\.0\.1:9/],
  ['a request to another host', '<img src="http://127.0.0.1:9/x.png">', 'taken away', /^other host: http:\/\/127/],
  ['a host that does not answer', '<img src="http://127.0.0.1:9/x.png">', 'taken away', /^failed: http:\/\/127/],
  ['a word on the console', '<script>console.log("hello")</script>', 'taken away', /^console: hello/],
  ['an error nobody catches', '<script>throw new Error("oh")</script>', 'taken away', /^error: oh/],
  ['a dialog', '<script>alert("boo")</script>', 'taken away', /^dialog: boo/],
  ['a file that is missing', '<img src="/assets/nothing.png">', 'kept', /^status 404: .*nothing\.png/],
] as const) {
  test(`${what} is a problem`, async ({ page, baseURL }) => {
    await plant(page, planted, { policy })
    const problems = await open(page, baseURL)
    await expect.poll(() => problems.list().some((line) => problem.test(line)), `${problem}`).toBe(true)
  })
}

test('a style that is given up in the middle is a problem', async ({ page, baseURL }) => {
  await page.route('**/*.css', (route) => route.abort('aborted'))
  const problems = await open(page, baseURL)
  expect(problems.list().join('\n')).toMatch(/^failed: .*\.css net::ERR_ABORTED$/m)
})

test('a picture that is given up while its page stays is a problem', async ({ page, baseURL }) => {
  await plant(page, '<img src="/assets/icon-512.png">')
  await page.route('**/icon-512.png', (route) => route.abort('aborted'))
  const problems = await open(page, baseURL)
  await expect.poll(() => problems.list().join('\n')).toMatch(/^failed: .*icon-512\.png net::ERR_ABORTED$/m)
})

test('a picture that is given up for another page is none', async ({ page, baseURL }) => {
  await plant(page, '<img src="/assets/icon-512.png">')
  await page.route('**/icon-512.png', () => undefined)
  const problems = watchForProblems(page, `${baseURL}`)
  await page.goto('/ua', { waitUntil: 'domcontentloaded' })
  const failed = page.waitForEvent('requestfailed')
  await page.goto('/en')
  expect((await failed).failure()?.errorText).toBe('net::ERR_ABORTED')
  expect(problems.list()).toEqual([])
})

test('a picture that is given up after the address has changed within its page is a problem', async ({
  page,
  baseURL,
}) => {
  await plant(page, '<img src="/assets/icon-512.png" loading="lazy">')
  let giveUp = async (): Promise<void> => undefined
  const asked = new Promise<void>((resolve) =>
    page.route('**/icon-512.png', (route) => {
      giveUp = () => route.abort('aborted')
      resolve()
    }),
  )
  const problems = watchForProblems(page, `${baseURL}`)
  await page.goto('/ua', { waitUntil: 'domcontentloaded' })
  await page.evaluate(() => document.querySelector('img[src$="icon-512.png"]')?.scrollIntoView())
  await asked
  await page.evaluate(() => history.pushState(null, '', '#elsewhere'))
  await giveUp()
  await expect.poll(() => problems.list().join('\n')).toMatch(/^failed: .*icon-512\.png net::ERR_ABORTED$/m)
})

test('a reader’s test fails with the problems of its page', async ({ reader, page }) => {
  test.fail()
  await reader.opens('/ua')
  await page.evaluate(() => console.warn('planted'))
})
