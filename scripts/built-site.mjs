// The builds in .build/: one folder each, `current` names the one that is served. A build is made beside the others
// and switched to by one rename, so that a cut-short build is never served.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isFromHere, isRunning, nameOwnProcess } from './live-process.mjs'

const buildsDir = '.build'
const currentFile = join(buildsDir, 'current')
const keptDays = 7

/** What a build is made from. Tests, generated clients and the demonstration's content are not part of it. */
const sources = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'scripts/build-site.mjs',
  'scripts/db.ts',
  'server',
  'prisma/models.prisma',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'tsconfig.next.json',
]
const notSources = /(^|\/)(clients|testing)(\/|$)|\.test\.tsx?$/

/** A hash of everything the build is made from, and of the Node that makes it. */
export function hashSources() {
  const hash = createHash('sha256').update(process.versions.modules)
  for (const file of sources.flatMap(listFiles)) hash.update(`\0${file}\0`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function listFiles(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter((entry) => !notSources.test(join(path, entry.name)))
    .flatMap((entry) => listFiles(join(path, entry.name)))
}

/** The folder for a new build of sources with this hash. Builds of the same sources differ by their time. */
export function nameBuild(hash) {
  return join(buildsDir, `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}-${hash}`)
}

/** The folder of the build to serve, if one was finished. */
export function findCurrentBuild() {
  if (!existsSync(currentFile)) return undefined
  const build = join(buildsDir, readFileSync(currentFile, 'utf8').trim())
  return existsSync(join(build, 'server.mjs')) ? build : undefined
}

/** Whether a build was made from sources with this hash. */
export function isBuildOf(build, hash) {
  return build.endsWith(`-${hash}`)
}

/** Makes a finished build the one that is served from the next start on. */
export function switchTo(build) {
  const before = findCurrentBuild()
  writeFileSync(`${currentFile}.new`, build.slice(buildsDir.length + 1))
  renameSync(`${currentFile}.new`, currentFile)
  if (before !== undefined && before !== build) writeFileSync(join(before, 'replaced'), '')
}

/**
 * Says that this process serves, or is about to serve, a build: it then stays whole, however many are made. Answers how
 * to let go of it, and how to leave word there for whoever asked this process to change over.
 */
export function holdBuild(build) {
  const marker = join(build, `held-${process.pid}`)
  const write = (facts) => writeFileSync(marker, JSON.stringify({ ...nameOwnProcess(), ...facts }))
  const release = () => rmSync(marker, { force: true })
  try {
    write()
  } catch (error) {
    // A container whose build nobody can write: then nobody can clear it away either.
    if (['EROFS', 'EACCES', 'EPERM'].includes(error.code)) return { release: () => {}, leaveWord: () => {} }
    throw error
  }
  process.on('exit', release)
  return { release, leaveWord: (word) => write({ word, saidAt: Date.now() }) }
}

/** The processes of this machine that serve, or are about to serve, a build from here. */
export function listHolders() {
  const builds = readdirSync(buildsDir, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return builds
    .map((entry) => join(buildsDir, entry.name))
    .flatMap((build) => listMarkers(build).map((marker) => ({ build, marker, ...readHolder(marker) })))
    .filter((holder) => holder.pid !== undefined && isFromHere(holder) && isRunning(holder))
}

/**
 * Clears what no reader can still ask for. A build that a server runs from stays whole: it reads its own parts when they
 * are first needed. Of other replaced builds the static files stay for a week, since pages sent before the switch name
 * them.
 */
export function removeOldBuilds(now = Date.now()) {
  const current = findCurrentBuild()
  const others = readdirSync(buildsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(buildsDir, entry.name))
    .filter((build) => build !== current && !isHeld(build))
  for (const build of others) {
    const replaced = statSync(join(build, 'replaced'), { throwIfNoEntry: false })
    const isFresh = replaced !== undefined && now - replaced.mtimeMs < keptDays * 86_400_000
    if (isFresh) keepStaticFilesOnly(build)
    else rmSync(build, { recursive: true, force: true })
  }
}

function isHeld(build) {
  return listMarkers(build).some((marker) => {
    const holder = readHolder(marker)
    // One in another container cannot be asked for; its folder is rarely ours.
    return holder !== undefined && (!isFromHere(holder) || isRunning(holder))
  })
}

function listMarkers(build) {
  const names = readdirSync(build).filter((name) => name.startsWith('held-'))
  return names.map((name) => join(build, name))
}

/** Absent when it has let go. */
export function readHolder(marker) {
  try {
    return JSON.parse(readFileSync(marker, 'utf8'))
  } catch {
    return undefined
  }
}

function keepStaticFilesOnly(build) {
  for (const entry of readdirSync(build)) {
    if (!['next', 'public', 'replaced'].includes(entry)) rmSync(join(build, entry), { recursive: true, force: true })
  }
  for (const entry of readdirSync(join(build, 'next'))) {
    if (entry !== 'static') rmSync(join(build, 'next', entry), { recursive: true, force: true })
  }
}
