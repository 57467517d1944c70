// One preparation at a time: a second start waits for the first, also when it runs in another container that shares the
// folder. The lock names its holder. One that a killed process left is not removed by whoever finds it – two could find
// it, and the slower would remove the faster one's new lock – but succeeded: a file named after the dead holder can be
// made by one process only, which thereby holds the lock. The holder is at the end of that chain.
import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isFromHere, isRunning, nameOwnProcess } from './live-process.mjs'
import { announce } from './step.mjs'

/** Milliseconds between two signs of life of a holder. */
const heartbeat = 1000
/** Milliseconds without one after which a holder elsewhere counts as dead: its process cannot be asked for. */
const silence = 8000

/** @typedef {import('./live-process.mjs').ProcessName & { token: string }} Claim */

/**
 * Does `work` while no other process holds `lock`, a path whose folder may not exist yet.
 * @template T
 * @param {string} lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function exclusively(lock, work) {
  mkdirSync(dirname(lock), { recursive: true })
  const own = { token: randomUUID(), ...nameOwnProcess() }
  const isSilent = createSilence()
  let told = false
  let file
  while (file === undefined) {
    file = take(lock, own, isSilent)
    if (file !== undefined) break
    if (!told) announce('Another start is preparing the site; waiting for it')
    told = true
    await wait(200)
  }
  const beat = setInterval(() => showLife(file), heartbeat)
  beat.unref()
  const release = () => leave(lock, own)
  process.on('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    process.off('exit', release)
    release()
  }
}

/** Answers the file that makes us the holder; nothing while there is another one. */
function take(lock, own, isSilent) {
  const { holder, holderFile, next } = followChain(lock)
  if (holder !== undefined && isAlive(holder, holderFile, isSilent)) return undefined
  if (!makeWhole(next, own)) return undefined
  // The chain may have ended while we read it: then our link hangs on nothing.
  if (followChain(lock).holder?.token === own.token) return next
  rmSync(next, { force: true })
  return undefined
}

/** @returns {{ files: string[], holder?: Claim, holderFile?: string, next: string }} */
function followChain(lock) {
  const files = []
  let holder
  for (let next = lock; ; next = `${lock}.after-${holder.token}`) {
    const claim = readClaim(next)
    if (claim === undefined) return { files, holder, holderFile: files.at(-1), next }
    files.push(next)
    holder = claim
  }
}

/** The first file goes first: a chain that lacks it is no chain, whatever is left of it. */
function leave(lock, own) {
  const { files, holder } = followChain(lock)
  if (holder?.token !== own.token) return
  for (const file of files) rmSync(file, { force: true })
}

/** @returns {Claim | undefined} */
function readClaim(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    if (error instanceof SyntaxError) return { token: 'unreadable', place: '', pid: 0, started: '' }
    throw error
  }
}

/** Written aside and linked into place, so that nobody reads half of it. False when the file is there already. */
function makeWhole(file, claim) {
  const draft = `${file}.${claim.token}`
  writeFileSync(draft, JSON.stringify(claim))
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(draft)
  }
}

function isAlive(holder, file, isSilent) {
  if (holder.token === 'unreadable') return false
  if (!isFromHere(holder)) return !isSilent(holder, file)
  // Where the system does not say when processes began, our own number in another's lock is left over.
  return isRunning(holder) && holder.pid !== process.pid
}

function showLife(file) {
  try {
    utimesSync(file, new Date(), new Date())
  } catch {
    // Taken away by hand; whoever did it wants it so.
  }
}

/** Makes a function that says whether a holder has shown no life for too long, by our own clock. */
function createSilence() {
  let seen = { token: '', time: 0, since: 0 }
  return ({ token }, file) => {
    const time = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (token !== seen.token || time !== seen.time) seen = { token, time, since: performance.now() }
    return performance.now() - seen.since > silence
  }
}
