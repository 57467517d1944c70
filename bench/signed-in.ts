// Somebody who works in the newsroom of a site that is measured: their browser, signed in as people are let in.
import { execFileSync } from 'node:child_process'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { findBrowser } from '#scripts/find-browser.mjs'
import type { BenchedSite } from './benched-site.ts'

export type SignedIn = { readonly browser: Browser; readonly context: BrowserContext; readonly page: Page }

let invited = 0

/** A chief, on the desk. `words` are further switches of the browser. */
export async function signIn(site: BenchedSite, words: readonly string[] = []): Promise<SignedIn> {
  invited += 1
  const email = `bench-${invited}@news.example`
  const printed = runProgram(site, 'scripts/user.ts', 'add', email, '--name', 'Bench', '--role', 'chief')
  const link = /http:\S+\/admin\/set-up\/\S+/.exec(printed)?.[0]
  if (!link) throw new Error(`There is no link in: ${printed}`)
  const args = ['--no-sandbox', '--disable-background-networking', ...words]
  const browser = await chromium.launch({ executablePath: await findBrowser(), args })
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    await page.goto(link)
    await page.locator('input[name="password"]').fill('a long pass phrase of nobody')
    await page.locator('form button[type="submit"]').click()
    await page.waitForURL(`${site.url}/admin`)
    return { browser, context, page }
  } catch (error) {
    await browser.close()
    throw error
  }
}

/** The cookies of a browser, as a request header. */
export async function cookieOf({ context }: SignedIn, { url }: BenchedSite): Promise<string> {
  const cookies = await context.cookies(`${url}/admin`)
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

/** Runs a program of the project on the site's database; answers what it printed. */
export function runProgram(site: BenchedSite, ...words: string[]): string {
  const environment = { ...process.env, ...site.environment, NODE_ENV: 'production' as const }
  return execFileSync(process.execPath, ['--import', 'tsx', ...words], { env: environment, encoding: 'utf8' })
}
