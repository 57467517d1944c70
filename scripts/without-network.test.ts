// That a run without a way to be cut off fails is the tally's business; here a way that is there must hold.
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder: string

// Another user may not be let into the project's folder.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'litopys-network-'))
  chmodSync(folder, 0o755)
  copyFileSync('scripts/without-network.mjs', join(folder, 'without-network.mjs'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Says what a program sees that runs cut off: its user, its networks, and what it is told of another host. */
const program = `
import { spawnSync } from 'node:child_process'
import { canCutNetwork, withoutNetwork } from './without-network.mjs'
const look = \`
const names = Object.keys(require('node:os').networkInterfaces())
const socket = require('node:net').connect(53, '192.0.2.1')
socket.on('error', ({ code }) => console.log(JSON.stringify({ user: process.getuid(), names, code })))
\`
const [name, words] = canCutNetwork ? withoutNetwork(['-e', look]) : ['echo', ['{}']]
process.stdout.write(spawnSync(name, words, { encoding: 'utf8' }).stdout)
`

function lookFromInside(user: number): unknown {
  const words = ['--input-type=module', '-e', program]
  const other = user === process.getuid?.() ? {} : { uid: user, gid: user }
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', ...other })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

const itself = process.getuid?.() ?? 0

test.each(itself === 0 ? [0, 65_534] : [itself])('user %i reaches the own loopback and nothing else', (user) => {
  const seen = lookFromInside(user)
  expect([{}, { user, names: ['lo'], code: 'ENETUNREACH' }]).toContainEqual(seen)
})
