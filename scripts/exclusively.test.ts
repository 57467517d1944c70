import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string

beforeEach(() => {
  // Everything that an address would take for something else.
  folder = join(mkdtempSync(join(tmpdir(), 'litopys-lock-')), 'a #b?c%41 é')
})

afterEach(() => {
  rmSync(resolve(folder, '..'), { recursive: true, force: true })
})

/** Enters, notes that it did, works and notes that it leaves. */
const worker = `
import { appendFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { exclusively } from ${JSON.stringify(resolve('scripts/exclusively.mjs'))}
const [lock, book, milliseconds] = process.argv.slice(1)
await exclusively(lock, async () => {
  appendFileSync(book, 'in\\n')
  await wait(Number(milliseconds))
  appendFileSync(book, 'out\\n')
})
`

function startWorker(milliseconds: number) {
  const words = ['--input-type=module', '-e', worker, lockFile(), bookFile(), String(milliseconds)]

  return spawn(process.execPath, words, { stdio: 'ignore' })
}

const lockFile = () => join(folder, 'lock')
const bookFile = () => join(folder, '..', 'book')

function readBook(): string[] {
  return readFileSync(bookFile(), { encoding: 'utf8', flag: 'a+' }).split('\n').filter(Boolean)
}

test('of many that find the lock of a killed process, one at a time gets in, and nothing is left', async () => {
  const killed = startWorker(60_000)
  await expect.poll(readBook, { timeout: 10_000 }).toEqual(['in'])
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  expect(readdirSync(folder)).toEqual(['lock'])

  const workers = Array.from({ length: 6 }, () => startWorker(20))
  const ends = await Promise.all(workers.map((one) => once(one, 'exit')))
  expect(ends.map(([status]) => status)).toEqual([0, 0, 0, 0, 0, 0])
  expect(readBook()).toEqual(['in', ...Array.from({ length: 6 }, () => ['in', 'out']).flat()])
  expect(readdirSync(folder)).toEqual([])
}, 30_000)

test('a lock with the number of a living process that began at another time is left over', async () => {
  const first = startWorker(60_000)
  await expect.poll(readBook, { timeout: 10_000 }).toEqual(['in'])
  const claim = JSON.parse(readFileSync(lockFile(), 'utf8'))
  first.kill('SIGKILL')
  await once(first, 'exit')
  writeFileSync(lockFile(), JSON.stringify({ ...claim, pid: process.pid }))
  const [status] = await once(startWorker(1), 'exit')
  expect(status).toBe(0)
}, 20_000)

test('a holder in another container is waited for, whatever its number, until it shows no life', async () => {
  const first = startWorker(60_000)
  await expect.poll(readBook, { timeout: 10_000 }).toEqual(['in'])
  const claim = JSON.parse(readFileSync(lockFile(), 'utf8'))
  writeFileSync(lockFile(), JSON.stringify({ ...claim, place: 'another host', pid: 1 }))
  const second = startWorker(1)
  await new Promise((done) => setTimeout(done, 2000))
  expect(readBook()).toEqual(['in'])
  first.kill('SIGKILL')
  const [status] = await once(second, 'exit')
  expect(status).toBe(0)
  expect(readBook()).toEqual(['in', 'in', 'out'])
}, 40_000)
