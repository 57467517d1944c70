// Lets a person into the newsroom as people are let in: they are invited, open the link and choose a password. Once per
// worker: choosing a password costs the server a good deal of work, on purpose.
import { test as base, expect, type Page } from '@playwright/test'
import { type Newsroom, openNewsroom } from '#e2e/support/open-newsroom.ts'

type Session = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>
type WorkerFixtures = { newsroom: Newsroom; session: Session }

/** Whoever uses `page` is signed in as an editor whose newsroom is in English. */
export const test = base.extend<object, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
  newsroom: [async ({}, use) => use(openNewsroom()), { scope: 'worker' }],
  session: [
    async ({ browser, newsroom }, use, { project }) => {
      const { baseURL = '', locale = 'en-GB' } = project.use
      const context = await browser.newContext({ baseURL, locale })
      await letIn(await context.newPage(), newsroom, 'editor')
      await use(await context.storageState())
      await context.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  storageState: ({ session }, use) => use(session),
})

type Role = 'reporter' | 'editor' | 'chief'

const signedIn = new Map<Role, Session['cookies']>()

/**
 * Signs somebody of this role in whose newsroom is in English; which screen they go to is for the test to say. They are
 * invited once per worker, and signed in as before after that.
 */
export async function letIn(page: Page, newsroom: Newsroom, role: Role): Promise<void> {
  const cookies = signedIn.get(role)
  if (cookies) {
    await page.context().addCookies(cookies)
    return
  }
  const email = `${role}-${process.pid}-${Date.now()}@news.example`
  const person = { email, name: 'Olena', role, locale: 'en' }
  const { path } = await newsroom.performs<{ path: string }>('invite-user', person)
  await page.goto(path)
  await page.getByLabel('Password', { exact: true }).fill('a long pass phrase of nobody')
  await page.getByRole('button', { name: 'Accept the invitation' }).click()
  await page.waitForURL(({ pathname }) => pathname.startsWith('/admin') && !pathname.includes('set-up'), {
    timeout: 60_000,
  })
  signedIn.set(role, await page.context().cookies())
}

/** Waits until the screen listens to keys: before that its words are there, and nothing behind them. */
export async function isAwake(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber')),
  )
}

export { expect }
