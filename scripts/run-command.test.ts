import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

/** Works in a program of its own, which writes to the same place; then in itself. */
const work = `
import { endWellOnSignals, runCommand } from ${JSON.stringify(resolve('scripts/run-command.mjs'))}
const [isServer, seconds] = process.argv.slice(1)
if (isServer === 'server') endWellOnSignals()
await runCommand(process.execPath, ['-e', 'console.log(1); setTimeout(() => {}, ' + seconds + '000)'])
console.log('alone')
setTimeout(() => {}, 60_000)
`

async function stopsWith(kind: 'server' | 'command', moment: 'in a program' | 'alone') {
  const words = ['--input-type=module', '-e', work, kind, moment === 'alone' ? '0' : '60']
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += String(chunk)
  })
  await expect.poll(() => output, { timeout: 10_000 }).toMatch(moment === 'alone' ? /alone\n/ : /1\n/)
  child.kill('SIGTERM')
  // Closed is what it writes to when nobody holds that any more: its programs have ended too.
  const [status] = await once(child, 'close')
  return status
}

test('a server that is stopped while it prepares ends well, and its programs with it', async () => {
  expect(await stopsWith('server', 'in a program')).toBe(0)
  expect(await stopsWith('server', 'alone')).toBe(0)
})

test('a command that is stopped says so, and its programs are stopped too', async () => {
  expect(await stopsWith('command', 'in a program')).toBe(143)
})
