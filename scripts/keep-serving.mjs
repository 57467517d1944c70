// Serves a build in a process below this one, and changes over to a newer build without refusing a connection. The port
// belongs to this process, which lends it: the servers take connections from the system themselves, so that nothing
// comes between them and their readers. For a moment two servers have it; the earlier one then finishes what it has
// begun and ends.
import cluster from 'node:cluster'
import { resolve } from 'node:path'
import { findCurrentBuild, holdBuild } from './built-site.mjs'
import { checkData, serverEnvironment } from './open-site.mjs'
import { memoryWords } from './server-memory.mjs'
import { announce, describeFailure, StepFailed } from './step.mjs'

/** @typedef {{ build: string, hold: ReturnType<typeof holdBuild>, worker: import('node:cluster').Worker }} Serving */

/** Everything that runs below us; the last one to have opened is the site. */
const workers = new Set()
/** @type {Serving} */
let serving
let isStopping = false
/** One change at a time: whoever asks during another is answered after it. */
let changing = Promise.resolve()

/**
 * Serves until a signal tells this process to stop, or until the server ends by itself: its status is then ours. SIGUSR2
 * changes over to the newest build.
 */
export function keepServing(build, hold) {
  cluster.schedulingPolicy = cluster.SCHED_NONE
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
    process.removeAllListeners(signal)
    process.on(signal, stop)
  }
  process.removeAllListeners('SIGUSR2')
  process.on('SIGUSR2', () => {
    changing = changing.then(changeOver)
  })
  serving = { build, hold, worker: startServer(build, 'first') }
}

function stop() {
  isStopping = true
  for (const worker of workers) worker.process.kill('SIGTERM')
}

/** @param {'first' | 'successor'} place a successor does not listen before it can answer */
function startServer(build, place) {
  // Whoever started this process with other words for Node has the last one.
  const execArgv = [...memoryWords, ...process.execArgv]
  cluster.setupPrimary({ exec: resolve(build, 'server.mjs'), args: [place], execArgv })
  const worker = cluster.fork(serverEnvironment(build))
  workers.add(worker)
  worker.once('exit', (status, signal) => {
    workers.delete(worker)
    if (isStopping ? workers.size === 0 : worker === serving.worker) endLike(status, signal)
  })
  return worker
}

/** One that was stopped before it could listen to signals has ended well, too. */
function endLike(status, signal) {
  if (signal === null) process.exit(status)
  if (!isStopping) console.error(`✗ The server was ended by ${signal}.`)
  process.exit(isStopping ? 0 : 1)
}

async function changeOver() {
  const build = findCurrentBuild()
  if (isStopping || build === undefined || build === serving.build) return
  const hold = holdBuild(build)
  try {
    announce(`Changing over to ${build}`)
    await checkData(build)
    const worker = startServer(build, 'successor')
    await hasOpened(worker)
    const earlier = serving
    serving = { build, hold, worker }
    earlier.hold.release()
    earlier.worker.process.kill('SIGTERM')
  } catch (error) {
    hold.release()
    if (isStopping) return
    const word = `${describeFailure(error)} The earlier build goes on being served.`
    serving.hold.leaveWord(word)
    console.error(`✗ ${word}`)
  }
}

function hasOpened(worker) {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('exit', () => reject(new StepFailed('The new build could not be opened; its own words are above.')))
  })
}
