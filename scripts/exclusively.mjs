// One preparation at a time: a second start waits for the first. The lock names its holder, so that one left by a
// killed process is recognised and taken over.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { announce } from './step.mjs'

/**
 * Does `work` while no other process holds `lock`, a path whose folder may not exist yet.
 * @template T
 * @param {string} lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function exclusively(lock, work) {
  mkdirSync(new URL('.', `file://${lock}`), { recursive: true })
  for (let told = false; !take(lock); told = true) {
    if (!told) announce(`Another start (process ${holderOf(lock)}) is preparing the site; waiting for it`)
    await wait(200)
  }
  const release = () => rmSync(lock, { force: true })
  process.on('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (isAlive(holderOf(lock))) return false
    rmSync(lock, { force: true })
    return false
  }
}

function holderOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch {
    return 0
  }
}

/** Our own number in the lock is left over too: after a container restart the numbers begin again. */
function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
