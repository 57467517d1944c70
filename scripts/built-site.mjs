// The builds in .build/: one folder each, `current` names the one that is served. A build is made beside the others
// and switched to by one rename, so that a cut-short build is never served.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

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
 * Clears what no reader can still ask for. Of replaced builds the static files stay for a week, since pages sent
 * before the switch name them; the newest of them stays whole for the server that may still run from it.
 */
export function removeOldBuilds(now = Date.now()) {
  const current = findCurrentBuild()
  const others = readdirSync(buildsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(buildsDir, entry.name))
    .filter((build) => build !== current)
    .sort()
  const replaced = others.filter((build) => existsSync(join(build, 'replaced')))
  for (const build of others) {
    const isFresh = replaced.includes(build) && now - statSync(join(build, 'replaced')).mtimeMs < keptDays * 86_400_000
    if (!isFresh) rmSync(build, { recursive: true, force: true })
    else if (build !== replaced.at(-1)) keepStaticFilesOnly(build)
  }
}

function keepStaticFilesOnly(build) {
  for (const entry of readdirSync(build)) {
    if (entry !== 'next' && entry !== 'replaced') rmSync(join(build, entry), { recursive: true, force: true })
  }
  for (const entry of readdirSync(join(build, 'next'))) {
    if (entry !== 'static') rmSync(join(build, 'next', entry), { recursive: true, force: true })
  }
}
