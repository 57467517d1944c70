// Brings node_modules to what package-lock.json says. Runs before any package exists, so it uses Node alone.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { runQuietly } from './run-command.mjs'
import { announce, StepFailed } from './step.mjs'

/** npm writes it when all packages are there: where it is missing, the install was cut short. */
const installedLock = 'node_modules/.package-lock.json'
/** The Node version that compiled packages were made for, or that they are being made. */
const abiStamp = 'node_modules/.node-abi'
const databaseDriver = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node'

/**
 * Installs when packages are missing, incomplete, of other versions, or compiled for another Node. `onUnpacked` is told
 * when everything that is not compiled can be used.
 */
export async function installPackages(onUnpacked = () => {}) {
  if (!isUnpacked()) await unpack()
  onUnpacked()
  if (!isCompiled()) await compile()
}

async function unpack() {
  announce('Installing packages')
  const wasCompiled = isCompiled()
  stamp('unfinished')
  // Not `npm ci`: it refuses a lock that lacks a package for some other platform, and not every registry has them all.
  await npm('install', '--no-save', ...(wasCompiled ? [] : ['--ignore-scripts']))
  if (wasCompiled) stamp(process.versions.modules)
}

async function compile() {
  announce('Compiling the database driver (a minute or two, once)')
  stamp('unfinished')
  await npm('rebuild')
  if (!existsSync(databaseDriver)) {
    throw new StepFailed(
      'The database driver was not compiled. Does npm ignore the scripts of packages (npm config get ignore-scripts)?',
    )
  }
  stamp(process.versions.modules)
}

function stamp(text) {
  mkdirSync(dirname(abiStamp), { recursive: true })
  writeFileSync(abiStamp, text)
}

function npm(...words) {
  return runQuietly('npm', [...words, '--no-audit', '--no-fund', '--loglevel=error'], { explain: explainInstall })
}

function isCompiled() {
  if (!existsSync(databaseDriver)) return false
  // Somebody's own `npm install` leaves no stamp.
  if (!existsSync(abiStamp)) stamp(process.versions.modules)
  return readFileSync(abiStamp, 'utf8') === process.versions.modules
}

function isUnpacked() {
  if (!existsSync(installedLock)) return false
  const wanted = readPackages('package-lock.json')
  const present = readPackages(installedLock)
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const there = present[path]
    if (there === undefined) return entry.optional === true || isLeftOut(entry)
    return there.version === entry.version && there.integrity === entry.integrity
  })
}

/** Containers install with --omit=dev. */
function isLeftOut(entry) {
  return (entry.dev === true || entry.devOptional === true) && process.env.NODE_ENV === 'production'
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
}

function explainInstall(output) {
  if (/not found: (make|g\+\+|c\+\+|python)|Could not find any Python|gyp ERR! (find Python|not ok)/i.test(output)) {
    return 'The database driver could not be compiled. Install a C++ compiler, make and Python 3 (Debian: apt-get install -y g++ make python3) and start again.'
  }
  if (/EACCES|EROFS/.test(output)) return 'npm cannot write node_modules: the folder is not writable for this user.'
  if (/ENOSPC/.test(output)) return 'npm cannot write node_modules: the disk is full.'
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/.test(output)) {
    return 'npm cannot reach its registry. The first start needs the network once.'
  }
  return undefined
}

/** Refuses a Node that the packages do not support. */
export function checkNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new StepFailed(`Node ${process.versions.node} is too old: Litopys needs 20.19 or newer.`)
  }
}
