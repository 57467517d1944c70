// Finds a browser for the tests, and installs one when the machine has none.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { runQuietly } from './run-command.mjs'
import { announce, StepFailed } from './step.mjs'

/** Chromium without its windows, which takes half the time. Debian's name for it. */
const shell = 'chromium-headless-shell'
const systemBrowsers = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The path of a Chromium: the one in LITOPYS_CHROMIUM, the system's, Playwright's own, or one that is installed now.
 * Continuous integration installs the one without windows beside another that is there.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const given = process.env.LITOPYS_CHROMIUM
  if (given) return checkGiven(given)
  if (process.env.CI && !findProgram(shell)) await installSystemBrowser().catch(() => undefined)
  return findSystemBrowser() ?? (await findPlaywrightBrowser()) ?? (await installBrowser())
}

function checkGiven(path) {
  if (existsSync(path)) return path
  throw new StepFailed(`LITOPYS_CHROMIUM: there is no ${path}.`)
}

function findSystemBrowser() {
  return systemBrowsers.map(findProgram).find((path) => path !== undefined)
}

function findProgram(name) {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

async function findPlaywrightBrowser() {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

async function installBrowser() {
  announce('Installing a browser for the tests')
  await runQuietly('npx', ['playwright', 'install', 'chromium'], {
    explain: () => 'Playwright has no browser for us.',
  }).catch(installSystemBrowser)
  const path = findSystemBrowser() ?? (await findPlaywrightBrowser())
  if (path) return path
  throw new StepFailed('The tests need a browser: install Chromium, or name one in LITOPYS_CHROMIUM.')
}

async function installSystemBrowser() {
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) return
  await runQuietly('apt-get', ['update'])
  await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', shell])
}
