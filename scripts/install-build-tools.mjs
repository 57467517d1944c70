// What the tests take on a bare Debian machine where we are root (continuous integration): a compiler for the database
// driver, the program that opens a loopback in a network namespace, a proxy and the maker of its certificate.
import { spawnSync } from 'node:child_process'
import { runQuietly } from './run-command.mjs'
import { announce } from './step.mjs'

/** Programs and the packages they come in. */
const tools = {
  'g++': 'g++',
  make: 'make',
  python3: 'python3',
  ip: 'iproute2',
  nginx: 'nginx-light',
  openssl: 'openssl',
}

/** Installs the missing ones where that is possible. Elsewhere the install of the packages says what is missing. */
export async function installBuildTools() {
  const missing = Object.entries(tools).flatMap(([program, name]) => (isThere(program) ? [] : [name]))
  if (missing.length === 0 || process.getuid?.() !== 0 || !isThere('apt-get')) return
  announce(`Installing ${missing.join(', ')}`)
  await runQuietly('apt-get', ['update'])
  await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', ...missing])
}

function isThere(program) {
  // Where Debian keeps programs for root, whatever root's PATH says.
  return spawnSync('sh', ['-c', `PATH="$PATH:/usr/sbin:/sbin" && command -v ${program}`]).status === 0
}
