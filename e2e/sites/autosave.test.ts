// Nothing that somebody typed is lost: not without a connection, not when the session ends, not when the server goes
// away under their hands, not when two write at once – and the cursor stays where they put it.
import { type BrowserContext, expect, test } from '@playwright/test'
import { type NewsroomSite, openNewsroomSite } from '#e2e/support/newsroom-site.ts'
import { openWriter } from '#e2e/support/writer.ts'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

let site: NewsroomSite
let editor: BrowserContext
let reporter: BrowserContext

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  site = await openNewsroomSite({ LITOPYS_DEMO: '0' })
  // Nothing is written without a section, and an empty site gets one with its first import.
  await site.run('scripts/import.ts', 'e2e/fixtures/harbour-page.txt', '--locale', 'en')
  editor = await site.signIn(browser, { name: 'Olena Koval', email: 'olena@news.example', role: 'editor' })
  reporter = await site.signIn(browser, { name: 'Petro Rudyi', email: 'petro@news.example', role: 'reporter' })
})

test.afterAll(async () => {
  await site[Symbol.asyncDispose]()
})

test('an article is begun, written and found again as it was left', async () => {
  const writer = await openWriter(reporter)
  const path = await writer.begins('Tram number 5 is back')
  await writer.body.click()
  await writer.page.keyboard.type('The first tram left at six.')
  await writer.page.keyboard.press('Enter')
  await writer.page.keyboard.type('## What changed')
  await writer.page.keyboard.press('Enter')
  await writer.page.keyboard.type('> It is on time')
  await writer.isSaved()
  expect(await writer.lines()).toEqual(['The first tram left at six.', 'What changed', 'It is on time'])

  await writer.opens(path)
  await expect(writer.headline).toHaveValue('Tram number 5 is back')
  expect(await writer.lines()).toEqual(['The first tram left at six.', 'What changed', 'It is on time'])
  await expect(writer.body.locator('h2')).toHaveText('What changed')
  await expect(writer.body.locator('blockquote p')).toHaveText('It is on time')
})

test('saving never moves the cursor nor takes the focus', async () => {
  const writer = await openWriter(editor)
  await writer.begins('Cursor')
  await writer.body.click()
  await writer.page.keyboard.type('one three')
  for (let left = 0; left < 5; left += 1) await writer.page.keyboard.press('ArrowLeft')
  await writer.isSaved()
  await writer.page.keyboard.type('two ')
  await writer.isSaved()
  await writer.page.keyboard.type('and a half ')
  expect(await writer.lines()).toEqual(['one two and a half three'])

  await writer.headline.click()
  await writer.page.keyboard.press('Home')
  await writer.page.keyboard.type('The ')
  await writer.isSaved()
  await expect(writer.headline).toBeFocused()
  await writer.page.keyboard.type('very ')
  await expect(writer.headline).toHaveValue('The very Cursor')
})

test('undoing goes on where it was left, after a look at the other language', async () => {
  const writer = await openWriter(editor)
  const path = await writer.begins('Back and forth')
  await writer.body.click()
  await writer.page.keyboard.type('Kept.')
  // What comes at once is undone at once.
  await writer.isSaved()
  await writer.page.keyboard.press('Enter')
  await writer.pastes('<p>Taken back.</p>')
  await writer.isSaved()
  const languages = writer.page.getByRole('navigation', { name: /language/i })
  await languages.getByRole('link', { name: /Русский/ }).click()
  await writer.page.waitForURL(/\/ru$/)
  await languages.getByRole('link', { name: /English/ }).click()
  await writer.page.waitForURL((url) => url.pathname === path)
  await expect.poll(() => writer.lines()).toEqual(['Kept.', 'Taken back.'])
  await writer.body.focus()
  await writer.page.keyboard.press('Control+z')
  expect((await writer.lines()).filter((line) => line !== '')).toEqual(['Kept.'])
  await writer.isSaved()
})

test('without a connection the text stays on the device and goes when there is one again', async () => {
  const writer = await openWriter(editor)
  const path = await writer.begins('Offline')
  await editor.setOffline(true)
  await writer.body.click()
  await writer.page.keyboard.type('Written in a tunnel.')
  await expect(writer.state).toContainText('No connection', { timeout: 30_000 })
  await writer.page.keyboard.type(' And more.')
  await editor.setOffline(false)
  await writer.isSaved()
  await writer.opens(path)
  expect(await writer.lines()).toEqual(['Written in a tunnel. And more.'])
})

test('a page that is closed without a connection offers the text when it is opened again', async () => {
  const writer = await openWriter(editor)
  const path = await writer.begins('Closed too early')
  // A browser that is told to be offline says that it is back when its page goes, and the text may get through.
  await writer.page.route('**/admin/api/drafts/**', (route) => route.abort())
  await writer.body.click()
  await writer.page.keyboard.type('Only on this device.')
  await expect(writer.state).toContainText('No connection', { timeout: 30_000 })
  await writer.page.close()

  const again = await openWriter(editor)
  await again.opens(path)
  await expect(again.page.getByRole('dialog')).toContainText('did not reach the server')
  await again.page.getByRole('button', { name: 'Take this text' }).click()
  expect(await again.lines()).toEqual(['Only on this device.'])
  await again.isSaved()
})

test('the server goes away while somebody types, comes back, and has every letter', async () => {
  const writer = await openWriter(editor)
  const path = await writer.begins('Upgrade')
  await writer.body.click()
  await writer.page.keyboard.type('Before. ')
  await writer.isSaved()
  await site.stop()
  await writer.page.keyboard.type('During. ')
  await expect(writer.state).toContainText('No connection', { timeout: 30_000 })
  const starting = site.start()
  await writer.page.keyboard.type('While it starts. ')
  await starting
  await writer.isSaved()
  await writer.page.keyboard.type('After.')
  await writer.isSaved()
  await writer.opens(path)
  expect(await writer.lines()).toEqual(['Before. During. While it starts. After.'])
})

test('an ended session is said, and signing in elsewhere goes on', async ({ browser }) => {
  const context = await site.signIn(browser, { name: 'Ira Bila', email: 'ira@news.example', role: 'editor' })
  const writer = await openWriter(context)
  await writer.begins('Session')
  const cookies = await context.cookies()
  await context.clearCookies()
  await writer.body.click()
  await writer.page.keyboard.type('Signed out.')
  await expect(writer.state).toContainText('Signed out', { timeout: 30_000 })
  await expect(writer.page.getByRole('link', { name: 'Sign in in a new tab' })).toHaveAttribute('target', '_blank')
  await context.addCookies(cookies)
  await writer.page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await writer.isSaved()
  await context.close()
})

test('of two who write the same text nobody loses a word', async () => {
  const first = await openWriter(editor)
  const path = await first.begins('Both')
  await first.body.click()
  await first.page.keyboard.type('Shared line.')
  await first.isSaved()
  const second = await openWriter(editor)
  await second.opens(path)

  await first.page.keyboard.type(' First hand.')
  await first.isSaved()
  await second.headline.fill('Both, by the second hand')
  await expect(second.page.getByRole('dialog', { name: 'Two people changed the same text' })).toBeVisible({
    timeout: 30_000,
  })
  await expect(second.page.getByText('Changed only by you').first()).toBeVisible()
  await expect(second.page.getByText('Changed only by them')).toBeVisible()
  await second.page.getByRole('button', { name: 'Save what is chosen' }).click()
  await second.isSaved()
  await expect(second.headline).toHaveValue('Both, by the second hand')
  expect(await second.lines()).toEqual(['Shared line. First hand.'])
})

test('an editor takes over a text, and what the reporter wrote can be brought back', async () => {
  const writer = await openWriter(reporter)
  const path = await writer.begins('Taken over')
  await writer.body.click()
  await writer.page.keyboard.type('By the reporter.')
  await writer.isSaved()
  await writer.page.close()

  const other = await openWriter(editor)
  await other.opens(path)
  await other.body.click()
  await other.page.keyboard.press('Control+a')
  await other.page.keyboard.type('By the editor.')
  await other.isSaved()
  await other.page.getByRole('link', { name: 'Revisions' }).click()
  await expect(other.page.getByText('before somebody else took over')).toBeVisible()
  await other.page.getByText('The draft of now').click()
  await expect(other.page.locator('del').first()).toContainText('reporter')
  await other.page.getByRole('button', { name: 'Restore this revision' }).click()
  await other.page.waitForURL(`**${path}`)
  await expect(other.body).toHaveText('By the reporter.')
})

test('a reporter reads somebody else’s article and is told why it cannot be changed', async () => {
  const writer = await openWriter(editor)
  const path = await writer.begins('Editors only')
  const other = await openWriter(reporter)
  await other.opens(path)
  await expect(other.page.getByText('This is another reporter’s article.')).toBeVisible()
  await expect(other.body).toHaveAttribute('contenteditable', 'false')
  await expect(other.page.getByRole('button', { name: 'Save' })).toHaveCount(0)
})

test('a draft is shown as its readers will see it, and to nobody without its link', async ({ request }) => {
  const writer = await openWriter(editor)
  await writer.begins('Preview me')
  await writer.body.click()
  await writer.page.keyboard.type('Seen before it is published.')
  await writer.page.getByRole('button', { name: 'Preview' }).click()
  const frame = writer.page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Preview me')
  await expect(frame.getByText('Seen before it is published.')).toBeVisible()
  await expect(frame.getByText('Preview: this text is not published.')).toBeVisible()
  expect(
    await frame.locator('html').evaluate((html) => html.querySelectorAll('script:not([src^="/assets/"])').length),
  ).toBe(0)

  const path = (await writer.page.locator('iframe').getAttribute('src')) ?? ''
  const answer = await request.get(site.address + path)
  expect(answer.status()).toBe(200)
  expect(answer.headers()).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
    'referrer-policy': 'no-referrer',
  })
  expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'self'")
  const wrong = await request.get(`${site.address}/preview/${'x'.repeat(43)}`, {
    headers: { 'Accept-Language': 'en-GB' },
  })
  expect(wrong.status()).toBe(404)
  expect(await wrong.text()).toContain('no longer valid')
})
