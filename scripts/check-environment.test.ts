// A start that cannot succeed says so at once: before it looks for packages or a build, with nothing but Node.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'litopys-environment-'))

/** A checkout without packages, as it is cloned. */
beforeAll(() => {
  cpSync('scripts', join(folder, 'scripts'), { recursive: true })
  mkdirSync(join(folder, 'lib'))
  cpSync('lib/platform', join(folder, 'lib/platform'), { recursive: true })
  cpSync('package.json', join(folder, 'package.json'))
  writeFileSync(join(folder, 'file'), '')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function start(program: string, environment: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', program)], {
    cwd: folder,
    encoding: 'utf8',
    // Where it goes on, it looks for npm, and finds none.
    env: { NODE_ENV: 'production', PATH: folder, ...environment },
    timeout: 20_000,
  })
  return { status, stdout, stderr }
}

const wrong: readonly (readonly [environment: Record<string, string>, line: string])[] = [
  [{ PORT: 'abc' }, 'PORT: must be a whole number from 0 to 65535'],
  [{ DATABASE_URL: 'mysql://root@localhost/news' }, 'DATABASE_URL: must begin with file: or postgresql:'],
  [{ CDN_SECONDS: '-1' }, 'CDN_SECONDS: must be a whole number from 0 to 86400'],
  [
    { SITE_URL: 'news.example', TRUST_PROXY: 'nginx' },
    'SITE_URL: must be an address that begins with http:// or https://; TRUST_PROXY: "nginx" is neither an address nor a CIDR range',
  ],
  [{ DATA_DIR: 'file' }, `${join(folder, 'file')} is not a folder.`],
  [{ DATA_DIR: 'file/below' }, `${join(folder, 'file/below')} lies below something that is not a folder.`],
  [{ DATA_DIR: 'file', PORT: '-1' }, 'PORT: must be a whole number from 0 to 65535'],
]

test.each(wrong)('%j is told in one line, and nothing is begun', (environment, line) => {
  for (const program of ['start.mjs', 'serve.mjs']) {
    expect(start(program, environment)).toEqual({ status: 1, stdout: '', stderr: `✗ ${line}\n` })
  }
  expect(existsSync(join(folder, '.build'))).toBe(false)
})

test('so is a folder that can never be made', () => {
  expect(start('start.mjs', { DATA_DIR: '/proc/x' })).toEqual({
    ...{ status: 1, stdout: '' },
    stderr: '✗ /proc/x cannot be made: /proc takes no folders.\n',
  })
})

test('a sound environment is let through, to the next thing that is missing', () => {
  const { stdout, stderr } = start('serve.mjs', { PORT: '4331', DATA_DIR: join(folder, 'news') })
  expect({ stdout, stderr }).toEqual({
    stdout: '',
    stderr: '✗ There is no build to serve: run "npm run build" first.\n',
  })
})
