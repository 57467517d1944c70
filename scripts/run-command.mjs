// Starts other programs and waits for them. Whoever stops the command stops them too.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { StepFailed } from './step.mjs'

const running = new Set()
const signals = ['SIGTERM', 'SIGINT', 'SIGHUP']

let isServer = false

function stopAll(signal) {
  for (const child of running) child.kill(signal)
  if (isServer) process.exit(0)
  process.exit(signal === 'SIGINT' ? 130 : 143)
}

/** Also when the command gives up by itself while something still runs beside. */
process.on('exit', () => {
  for (const child of running) child.kill()
})

/** Being stopped is the orderly end of a server, from its first moment on; it has its own way once it is open. */
export function endWellOnSignals() {
  isServer = true
  for (const signal of signals) process.on(signal, stopAll)
  // Asked to change over before it serves anything; unheard, the signal would end it.
  process.on('SIGUSR2', () => {})
}

/**
 * Runs a program in the project's folder with its output shown. Answers when it ended well; throws StepFailed else.
 * @param {string} program
 * @param {string[]} words
 * @param {{ env?: Record<string, string | undefined>, failure?: string }} [options]
 */
export async function runCommand(program, words, { env = {}, failure } = {}) {
  const status = await finish(start(program, words, env, 'inherit'))
  if (status !== 0) throw new StepFailed(failure ?? `"${[program, ...words].join(' ')}" ended with status ${status}.`)
}

/**
 * Runs a program and keeps what it printed; shown only when it fails. What it announces on stderr ("› …") is shown as it
 * comes: somebody is waiting.
 * @param {string} program
 * @param {string[]} words
 * @param {{ env?: Record<string, string | undefined>, explain?: (output: string) => string | undefined }} [options]
 * @returns {Promise<string>}
 */
export async function runQuietly(program, words, { env = {}, explain = () => undefined } = {}) {
  const child = start(program, words, env, 'pipe')
  let output = ''
  const collect = (chunk) => {
    output += chunk
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (line.startsWith('› ')) console.log(line)
  })
  const status = await finish(child)
  if (status === 0) return output
  const line = explain(output)
  if (line === undefined) console.error(output.trimEnd())
  throw new StepFailed(line ?? `"${[program, ...words].join(' ')}" ended with status ${status}.`)
}

/** Runs one of the project's Node programs, quietly. */
export function runNode(words, options) {
  return runQuietly(process.execPath, words, options)
}

function start(program, words, env, output) {
  const child = spawn(program, words, {
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output],
  })
  if (running.size === 0) for (const signal of signals) process.on(signal, stopAll)
  running.add(child)
  child.on('close', () => {
    running.delete(child)
    if (running.size === 0) for (const signal of signals) process.off(signal, stopAll)
  })
  return child
}

function finish(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => resolve(signal ?? status))
  })
}
