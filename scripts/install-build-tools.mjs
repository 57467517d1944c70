// What compiling the database driver takes, on a bare Debian machine where we are root (continuous integration).
import { spawnSync } from 'node:child_process'
import { runQuietly } from './run-command.mjs'
import { announce } from './step.mjs'

const tools = ['g++', 'make', 'python3']

/** Installs the missing tools where that is possible. Elsewhere the install of the packages says what is missing. */
export async function installBuildTools() {
  const missing = tools.filter((tool) => !isThere(tool))
  if (missing.length === 0 || process.getuid?.() !== 0 || !isThere('apt-get')) return
  announce(`Installing ${missing.join(', ')}`)
  await runQuietly('apt-get', ['update'])
  await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', ...missing])
}

function isThere(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}
