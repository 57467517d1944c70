// Installing with a stand-in for npm, which keeps a log of what it was asked and does what npm leaves behind: what matters
// is what the next start does after one that was cut short.
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'

const driver = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node'
const installedLock = 'node_modules/.package-lock.json'
const stamp = 'node_modules/.node-abi'
const lock = (version: string) => JSON.stringify({ packages: { 'node_modules/a': { version, integrity: version } } })

/** Fails at the word in the file `fails`, as npm does that is killed; compiles nothing when `ignores` is there. */
const standIn = `#!/bin/sh
echo "$1$(echo " $*" | grep -o ' --ignore-scripts')" >> asked
[ "$(cat fails 2>/dev/null)" = "$1" ] && exit 1
mkdir -p node_modules
[ "$1" = install ] && cp package-lock.json ${installedLock}
case "$*" in *--ignore-scripts*) exit 0 ;; esac
[ -e ignores ] && exit 0
mkdir -p ${dirname(driver)} && touch ${driver}
`

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'litopys-install-'))
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/npm'), standIn, { mode: 0o755 })
  writeFileSync(join(folder, 'package-lock.json'), lock('1'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Answers what npm was asked for, and the line that it failed with. */
async function install(): Promise<{ asked: string[]; failure?: string }> {
  rmSync(join(folder, 'asked'), { force: true })
  const program = `import { installPackages } from ${JSON.stringify(pathToFileURL(resolve('scripts/install-packages.mjs')))}
    await installPackages().catch((error) => { console.error(error.message); process.exitCode = 1 })`
  const env = { ...process.env, PATH: join(folder, 'bin') + delimiter + process.env['PATH'] }
  const failure = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: folder,
    env,
  }).then(
    () => undefined,
    (error: { stderr: string }) => error.stderr.trim(),
  )
  const asked = existsSync(join(folder, 'asked')) ? readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n') : []
  return failure === undefined ? { asked } : { asked, failure }
}

const put = (file: string, text: string) => writeFileSync(join(folder, file), text)
const remove = (file: string) => rmSync(join(folder, file))

test('the first install unpacks, compiles, and is not repeated', async () => {
  expect(await install()).toEqual({ asked: ['install --ignore-scripts', 'rebuild'] })
  expect(readFileSync(join(folder, stamp), 'utf8')).toBe(process.versions.modules)
  expect(await install()).toEqual({ asked: [] })
})

test.each(['install', 'rebuild'])('npm %s: when it was cut short, the next start finishes it', async (word) => {
  put('fails', word)
  expect((await install()).failure).toBeDefined()
  remove('fails')
  expect((await install()).asked.at(-1)).toBe('rebuild')
  expect(await install()).toEqual({ asked: [] })
})

test.each([
  ['before the rest was done', 'unfinished'],
  ['for another Node', '1'],
])('everything is compiled again when the driver was compiled %s', async (_, mark) => {
  await install()
  put(stamp, mark)
  expect(await install()).toEqual({ asked: ['rebuild'] })
})

test('other versions are installed as npm does it, and only what has changed is compiled', async () => {
  await install()
  put('package-lock.json', lock('2'))
  expect(await install()).toEqual({ asked: ['install'] })
  put('package-lock.json', lock('3'))
  put('fails', 'install')
  expect((await install()).failure).toBeDefined()
  remove('fails')
  expect((await install()).asked).toEqual(['install --ignore-scripts', 'rebuild'])
})

test('what somebody has installed by hand is taken as it is', async () => {
  await install()
  remove(stamp)
  expect(await install()).toEqual({ asked: [] })
})

test('an npm that compiles nothing is told of', async () => {
  put('ignores', '')
  expect((await install()).failure).toContain('ignore-scripts')
})
