// End-to-end tests, in the browser that is there, against a server of their own with the demonstration edition.
// LITOPYS_E2E_ENGINE picks the database (sqlite, postgres); `npm test` runs both. Needs a build: npm run build.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { defaultLocale, languageOf, locales } from '#i18n/locales.ts'

const engine = process.env['LITOPYS_E2E_ENGINE'] ?? 'sqlite'
const port = Number(process.env['LITOPYS_E2E_PORT'] ?? (engine === 'sqlite' ? 4210 : 4211))
const address = `http://localhost:${port}`

// The workers get this process's environment, and so the same folder.
process.env['LITOPYS_E2E_ENGINE'] = engine
process.env['LITOPYS_E2E_ADDRESS'] = address
const isServed = process.env['LITOPYS_E2E_DIR'] !== undefined
process.env['LITOPYS_E2E_DIR'] ??= makeFolder()

/** Where the server keeps its data and the tests turn its clock. Postgres cannot reach into the project's folder. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), `litopys-e2e-${engine}-`))
  writeFileSync(join(folder, 'clock'), '0')
  return folder
}

const chromium = process.env['LITOPYS_CHROMIUM']

/**
 * On Postgres: the journeys, the newsroom's among them, and one page of each type. Themes, widths and languages do not
 * depend on the engine.
 */
const readerTests = engine === 'sqlite' ? 'reader/*.test.ts' : ['reader/page-types.test.ts', 'reader/health.test.ts']
const scriptedTests = engine === 'sqlite' ? ['reader/page-types.test.ts', 'scripted/*.test.ts'] : []

/** What scripts could break does not depend on the language of a page. */
const others = locales.filter((locale) => locale !== defaultLocale).map((locale) => languageOf(locale).autonym)
const inOtherLanguages = new RegExp(`(?:page|told) in (?:${others.join('|')})`)

export default defineConfig({
  testDir: 'e2e',
  outputDir: `test-results/${engine}`,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: `test-results/${engine}.json` }]],
  // Generous, for machines that do much else: what passes takes none of it.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Europe/Kyiv',
    // What is half faded in has half its contrast, and waits to be clicked. One test has motion switched on.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of every test would take as long as the tests: whoever needs one asks with `--trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'reader', testMatch: readerTests, use: { javaScriptEnabled: false } },
    // Every page type once more as most readers have it: scripts on, under the content security policy.
    { name: 'scripted', testMatch: scriptedTests, grepInvert: inOtherLanguages, use: { javaScriptEnabled: true } },
    // The newsroom's screens, which are the same on every database. They leave what readers see of the demonstration
    // edition alone; each file keeps to what it made itself.
    {
      name: 'admin',
      testMatch: engine === 'sqlite' ? 'admin/*.test.ts' : [],
      dependencies: ['reader', 'scripted'],
      fullyParallel: false,
    },
    // The journeys change what is published and turn the clock: they come last, one after another.
    {
      name: 'journeys',
      testMatch: 'journeys/*.test.ts',
      dependencies: ['reader', 'scripted', 'admin'],
      fullyParallel: false,
      workers: 1,
    },
    // These start a site of their own, and so run beside the journeys. In the order of their names: the longest have
    // names from the beginning of the alphabet, or one worker would wait for the other at the end.
    {
      name: 'sites',
      // What a proxy does, handing the port from one build to the next, taking out the demonstration, inviting
      // colleagues and saving is tried with a browser on one database, and below it with the data tests of both.
      testMatch: engine === 'sqlite' ? 'sites/*.test.ts' : 'sites/newsroom.test.ts',
      dependencies: ['reader', 'scripted', 'admin'],
      fullyParallel: false,
    },
  ],
  webServer: {
    command: `node_modules/.bin/tsx e2e/support/serve-edition.ts ${engine} ${port}`,
    url: `${address}/api/health/ready`,
    // Whoever names the folder may have the server running already, to try one test again and again.
    reuseExistingServer: isServed,
    timeout: 300_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
})
