// Changing over from one build to the next: real processes and a real port, with builds that are quick to make. The
// site's own builds do the same in e2e/sites/change-over.test.ts.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

// Each test starts several processes, one after another.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const at = (script: string) => JSON.stringify(resolve('scripts', script))

const program = `
import { holdBuild } from ${at('built-site.mjs')}
import { keepServing } from ${at('keep-serving.mjs')}
keepServing('.build/1', holdBuild('.build/1'))
`

/** A server as short as it can be that keeps to what keep-serving.mjs expects of one. */
const server = (name: string) => `
import { createServer } from 'node:http'
const server = createServer((request, response) => {
  if (request.url === '/die') process.exit(7)
  const answer = () => response.end('${name}')
  request.url === '/slow' ? setTimeout(answer, 500) : answer()
})
process.on('SIGTERM', () => server.close(() => process.exit(0)))
server.listen(0, '127.0.0.1', () => {
  console.log('port ' + server.address().port)
  process.send('open')
})
`

let folder: string
let site: ChildProcess
let output: string
let port: number

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'litopys-serving-'))
  makeBuild('1', server('one'))
  output = ''
  writeFileSync(join(folder, 'program.mjs'), program)
  site = spawn(process.execPath, ['program.mjs'], {
    cwd: folder,
    env: { ...process.env, DATA_DIR: join(folder, 'data') },
  })
  for (const stream of [site.stdout, site.stderr]) {
    stream?.on('data', (chunk) => {
      output += String(chunk)
    })
  }
  port = Number((await says(/port (\d+)/))[1])
})

afterEach(() => {
  site.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** Makes a build the newest one. What it says of the database is what `db.mjs pending` prints. */
function makeBuild(name: string, text: string, database = 'the database is up to date'): void {
  mkdirSync(join(folder, '.build', name), { recursive: true })
  writeFileSync(join(folder, '.build', name, 'server.mjs'), text)
  writeFileSync(join(folder, '.build', name, 'db.mjs'), `console.log(${JSON.stringify(database)})`)
  writeFileSync(join(folder, '.build/current'), name)
}

function says(words: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = words.exec(output)
      if (found) resolve(found)
    }
    for (const stream of [site.stdout, site.stderr]) stream?.on('data', () => queueMicrotask(look))
    site.once('close', () => reject(new Error(`Ended without saying ${words}: ${output}`)))
    look()
  })
}

/** Asks on a connection of its own. Throws when that is refused or cut. */
function ask(path = '/'): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += String(chunk)
      })
      response.on('end', () => resolve(text))
      response.on('error', reject)
    })
    request.on('error', reject)
  })
}

/** Asks without a pause until the answer is `last`, and answers all that was heard. */
async function askUntil(last: string): Promise<string[]> {
  const heard: string[] = []
  while (heard.at(-1) !== last) heard.push(await ask())
  return heard
}

async function hasEnded(): Promise<unknown[]> {
  return site.exitCode === null && site.signalCode === null ? await once(site, 'exit') : [site.exitCode]
}

const isHeld = (build: string) => existsSync(join(folder, '.build', build, `held-${site.pid}`))

test('the next build takes over: no connection is refused, and what was begun is finished', async () => {
  makeBuild('2', server('two'))
  const slow = ask('/slow')
  site.kill('SIGUSR2')
  const heard = await askUntil('two')
  expect(new Set(heard)).toEqual(new Set(['one', 'two']))
  expect(await slow).toBe('one')
  await expect.poll(() => [isHeld('1'), isHeld('2')]).toEqual([false, true])

  makeBuild('3', server('three'))
  site.kill('SIGUSR2')
  await askUntil('three')
  site.kill('SIGTERM')
  expect(await hasEnded()).toEqual([0, null])
})

test('a build that cannot be opened is not changed over to; the next one is', async () => {
  makeBuild('2', `throw new Error('no')`)
  site.kill('SIGUSR2')
  await says(/could not be opened.*The earlier build goes on being served/)
  expect(await ask()).toBe('one')
  expect([isHeld('1'), isHeld('2')]).toEqual([true, false])
  makeBuild('3', server('three'))
  site.kill('SIGUSR2')
  await askUntil('three')
})

test('a build that changes the database is not changed over to', async () => {
  makeBuild('2', server('two'), 'pending 20990101000000_later')
  site.kill('SIGUSR2')
  await says(/has to be stopped and started.*The earlier build goes on being served/)
  expect(await ask()).toBe('one')
})

test('the status of a server that ends by itself is told on', async () => {
  await expect(ask('/die')).rejects.toThrow()
  expect(await hasEnded()).toEqual([7, null])
})

test('no server outlives the process that owns its port', async () => {
  site.kill('SIGKILL')
  await expect
    .poll(() =>
      ask().then(
        () => 'answers',
        () => 'gone',
      ),
    )
    .toBe('gone')
})

test('the command says which build is served, or why it is not the new one', async () => {
  const upgrade = (build: string) =>
    new Promise<string>((resolve) => {
      const words = `
        import { changeOverTo } from ${at('change-over.mjs')}
        import { main } from ${at('step.mjs')}
        await main(() => changeOverTo('.build/${build}'))`
      const child = spawn(process.execPath, ['--input-type=module', '-e', words], { cwd: folder })
      let text = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += String(chunk)))
      child.on('close', (status) => resolve(`${status} ${text.trim()}`))
    })
  makeBuild('2', `throw new Error('no')`)
  expect(await upgrade('2')).toMatch(/^1 ✗ The new build could not be opened.*earlier build goes on/)
  makeBuild('3', server('three'))
  expect(await upgrade('3')).toBe('0 › .build/3 is being served')
  expect(await ask()).toBe('three')
  expect(await upgrade('3')).toBe('0 › .build/3 is being served')
  site.kill('SIGTERM')
  await hasEnded()
  expect(await upgrade('3')).toMatch(/^1 ✗ No server runs from here/)
})
