// Signing in, saving and uploading at every address that a newsroom has: through the very nginx that the runbook
// describes, with TLS, and directly, as somebody does who tries the site on their own machine.
import { readFileSync } from 'node:fs'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import sharp from 'sharp'
import { mostPhotoBytes } from '#domain/photo-refusal.ts'
import { askThroughTls, type TlsRequest } from '#e2e/support/ask-through-tls.ts'
import { type Colleague, type NewsroomSite, openNewsroomSite, password } from '#e2e/support/newsroom-site.ts'
import { isGivenUp, watchForProblems } from '#e2e/support/page-problems.ts'
import { rawRequest } from '#e2e/support/raw-request.ts'
import { exampleHost, prepareNginx } from '#e2e/support/serve-behind-nginx.ts'
import { expect as quickly, test } from '#e2e/support/test.ts'
import { openWriter } from '#e2e/support/writer.ts'

test.setTimeout(300_000)

/** Passwords are slow on purpose, and twice so on a busy machine. */
const expect = quickly.configure({ timeout: 30_000 })

const olena: Colleague = { name: 'Olena Koval', email: 'olena@news.example', role: 'editor' }

/** An empty site gets one with its first import; nothing is written without a section. */
async function openFirstSection(site: NewsroomSite): Promise<void> {
  await site.run('scripts/import.ts', 'e2e/fixtures/harbour-page.txt', '--locale', 'en')
}

/**
 * A photo that nginx would refuse unless it were told otherwise: it takes one megabyte by itself. Most of it is what its
 * camera has to say; a megabyte of picture would take the longest to make renditions of.
 */
async function drawLargePhoto(): Promise<Buffer> {
  const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#357' } })
    .jpeg()
    .toBuffer()
  const startOfImage = 2
  const remark = Buffer.alloc(60_000, 'f/8, 1/125 s. ')
  const segmentHead = Buffer.from([0xff, 0xfe, (remark.length + 2) >> 8, (remark.length + 2) & 0xff])
  const remarks = Array(20).fill([segmentHead, remark]).flat()
  return Buffer.concat([photo.subarray(0, startOfImage), ...remarks, photo.subarray(startOfImage)])
}

async function signsIn(page: Page): Promise<void> {
  await page.goto('/admin')
  await page.getByLabel('E-mail').fill(olena.email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: olena.name })).toBeVisible()
}

async function signsOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: olena.name }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in to the newsroom' })).toBeVisible()
}

/** Types, is told that it is saved, and finds it again. Answers the path of the article's screen. */
async function writes(context: BrowserContext): Promise<string> {
  const writer = await openWriter(context)
  const path = await writer.begins('The bridge is open')
  await writer.body.click()
  await writer.page.keyboard.type('The first train crossed at noon.')
  await writer.isSaved()
  await writer.page.reload()
  await expect(writer.body).toHaveText('The first train crossed at noon.')
  await writer.page.close()
  return path
}

async function uploads(page: Page): Promise<void> {
  const buffer = await drawLargePhoto()
  await page.goto('/admin/photos')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Add photos' }).click()
  await (await chooser).setFiles({ name: 'bridge.jpg', mimeType: 'image/jpeg', buffer })
  await page.getByRole('link', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'bridge.jpg' })).toBeVisible()
  await page.goto('/admin/photos')
  // The newest comes first.
  const picture = page.getByRole('main').locator('a img').first()
  await expect(picture).toBeVisible()
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320)
}

async function findSession(context: BrowserContext, address: string) {
  const cookies = await context.cookies(`${address}/admin`)
  return cookies.find(({ name }) => name.endsWith('litopys.session_token'))
}

/** Everything that this test is about, at one address. Leaves nobody signed in; answers the path of what was written. */
async function worksAt(address: string, context: BrowserContext, { isSecure }: { isSecure: boolean }): Promise<string> {
  const page = await context.newPage()
  const problems = watchForProblems(page, address)
  await signsIn(page)
  const session = await findSession(context, address)
  expect(session).toMatchObject({ path: '/admin', httpOnly: true, sameSite: 'Lax', secure: isSecure })
  const path = await writes(context)
  await uploads(page)
  await signsOut(page)
  expect(await findSession(context, address)).toBeUndefined()
  expect(problems.list().filter((one) => !isGivenUp(one))).toEqual([])
  await page.close()
  return path
}

test('directly, at both names of the machine', async ({ browser }) => {
  // As after `npm start`: nobody has said where the site is.
  await using site = await openNewsroomSite({ SITE_URL: '', TRUST_PROXY: '', LITOPYS_DEMO: '0' })
  await openFirstSection(site)
  const invited = await site.signIn(browser, olena)
  await invited.close()
  for (const address of [`http://localhost:${site.port}`, `http://127.0.0.1:${site.port}`]) {
    await test.step(address, async () => {
      const context = await browser.newContext({ baseURL: address, locale: 'en-GB' })
      await worksAt(address, context, { isSecure: false })
      await context.close()
    })
  }
})

test('through nginx with TLS, as the runbook sets it up', async ({ launchOptions }) => {
  await using nginx = await prepareNginx()
  const address = `https://${exampleHost}:${nginx.tlsPort}`
  await using site = await openNewsroomSite({
    ...{ SITE_URL: address, HOST: '127.0.0.1', TRUST_PROXY: '127.0.0.1' },
    ...{ LITOPYS_DEMO: '0', LOG_LEVEL: 'info' },
  })
  await openFirstSection(site)
  await nginx.start(site.port)
  const args = [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${exampleHost} 127.0.0.1`]
  await using browser = await chromium.launch({ ...launchOptions, args })
  const ask = (request: TlsRequest) => askThroughTls(nginx.tlsPort, request)
  const context = await site.signIn(browser, olena, { ignoreHTTPSErrors: true })
  const page = await context.newPage()

  await test.step('what the runbook tells to look at is so', async () => {
    const front = await ask({ path: '/ua' })
    expect(front.status).toBe(200)
    expect(front.headers['strict-transport-security']).toMatch(/^max-age=\d{7,}/)
    expect(front.body).toContain(`<link rel="canonical" href="${address}/ua"/>`)
    const plain = await rawRequest(`http://127.0.0.1:${nginx.plainPort}`, {
      path: '/ua?a=1',
      headers: { Host: exampleHost },
    })
    expect(plain).toMatchObject({ status: 308, headers: { location: `https://${exampleHost}/ua?a=1` } })
    await ask({ path: '/ua/nowhere-at-all', from: '127.0.0.9', headers: { 'X-Forwarded-For': '203.0.113.7' } })
    await expect.poll(site.log).toContain('/ua/nowhere-at-all')
    const line = site
      .log()
      .split('\n')
      .find((one) => one.includes('/ua/nowhere-at-all'))
    expect(line).toContain('127.0.0.9')
    expect(line).not.toContain('203.0.113.7')
  })

  let path = ''
  await test.step('signing in, saving, uploading and signing out', async () => {
    await page.goto('/admin')
    await signsOut(page)
    path = await worksAt(address, context, { isSecure: true })
  })

  await signsIn(page)
  const session = await findSession(context, address)
  const cookie = `${session?.name}=${session?.value}`

  await test.step('whoever asks from another site is refused, whatever they forge', async () => {
    const draft = path.replace('/admin/articles/', '/admin/api/drafts/')
    const evil = 'https://evil.example'
    const forgeries: Record<string, string>[] = [
      {},
      { Origin: evil },
      { Origin: 'null' },
      { Origin: `http://${exampleHost}:${nginx.tlsPort}` },
      { Origin: evil, 'X-Forwarded-Host': 'evil.example' },
      { 'X-Forwarded-Host': `${exampleHost}:${nginx.tlsPort}`, 'X-Forwarded-Proto': 'https' },
      { Origin: evil, Forwarded: 'host=evil.example;proto=https' },
      { Origin: `http://127.0.0.1:${site.port}`, 'X-Forwarded-Host': `127.0.0.1:${site.port}` },
      { 'Next-Action': 'a'.repeat(42) },
      { Origin: evil, 'Next-Action': 'a'.repeat(42), 'X-Forwarded-Host': 'evil.example' },
      { Origin: address, 'Sec-Fetch-Site': 'cross-site' },
    ]
    const targets = [
      { method: 'POST', path: '/admin', body: '[]' },
      { method: 'POST', path: '/admin/auth/sign-out', body: '{}' },
      { method: 'PUT', path: draft, body: '{}' },
      { method: 'POST', path: '/admin/api/photos?locale=uk', body: 'photo' },
    ]
    for (const forged of forgeries) {
      for (const target of targets) {
        const { status } = await ask({ ...target, headers: { Cookie: cookie, ...forged } })
        expect(status, `${target.method} ${target.path} with ${JSON.stringify(forged)}`).toBe(403)
      }
    }
    // From our own pages an action that nobody wrote is unknown, and no more.
    const unknown = { Cookie: cookie, Origin: address, 'Next-Action': 'a'.repeat(42) }
    expect((await ask({ method: 'POST', path: '/admin', headers: unknown, body: '[]' })).status).toBe(409)
    await page.goto(path)
    await expect(page.getByRole('textbox', { name: 'Text' })).toHaveText('The first train crossed at noon.')
  })

  await test.step('nginx takes what the site takes, and the site itself refuses what is larger', async () => {
    const upload = (bytes: number) =>
      ask({
        ...{ method: 'POST', path: '/admin/api/photos?locale=uk', body: new Uint8Array(bytes) },
        headers: { Cookie: cookie, Origin: address, 'X-File-Name': 'bridge.jpg' },
      })
    const largest = await upload(mostPhotoBytes)
    expect(largest.status).toBe(422)
    expect(JSON.parse(largest.body)).toMatchObject({ key: expect.stringContaining('photo') })
    const larger = await upload(mostPhotoBytes + 1)
    expect(larger.status).toBe(413)
    expect(JSON.parse(larger.body)).toMatchObject({ key: 'photo-too-large' })
  })
})

test('no proxy of the runbook refuses a photo that the site would take', () => {
  const runbook = readFileSync('docs/runbooks/proxy.md', 'utf8')
  const nginx = Number(/client_max_body_size (\d+)m;/.exec(runbook)?.[1]) * 1024 * 1024
  // Caddy counts a megabyte as a million bytes.
  const caddy = Number(/max_size (\d+)MB/.exec(runbook)?.[1]) * 1_000_000
  expect(nginx).toBeGreaterThanOrEqual(mostPhotoBytes)
  expect(caddy).toBeGreaterThanOrEqual(mostPhotoBytes)
})
