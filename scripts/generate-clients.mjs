// Generates the two database clients from the one set of models, when the models have changed since the last time.
// Needs neither a network nor a database.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

process.chdir(resolve(import.meta.dirname, '..'))

const models = 'prisma/models.prisma'
const prismaPackage = createRequire(import.meta.url).resolve('prisma/package.json')
const prisma = resolve(prismaPackage, '../build/index.js')

// Prisma's command line wants to download a native engine that generating does not use: any existing file will do.
const environment = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' }

function hashOf(engine) {
  const hash = createHash('sha256')
  for (const file of [models, `prisma/${engine}/datasource.prisma`, prismaPackage, import.meta.filename]) {
    hash.update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** The note in a generated client's folder that says what it was generated from. */
function noteOf(engine) {
  return join('lib/data/clients', engine, 'generated-from.txt')
}

function isUpToDate(engine) {
  return existsSync(noteOf(engine)) && readFileSync(noteOf(engine), 'utf8') === hashOf(engine)
}

async function generate(engine) {
  // A schema is a folder: the header that names the engine, and the models. A copy and not a link, because links do
  // not survive every archive and every system.
  copyFileSync(models, `prisma/${engine}/models.prisma`)
  const note = hashOf(engine)
  rmSync(noteOf(engine), { force: true })
  await promisify(execFile)(process.execPath, [prisma, 'generate', '--schema', `prisma/${engine}`], {
    env: environment,
  })
  writeFileSync(`${noteOf(engine)}.new`, note)
  renameSync(`${noteOf(engine)}.new`, noteOf(engine))
}

try {
  await Promise.all(['sqlite', 'postgres'].filter((engine) => !isUpToDate(engine)).map(generate))
} catch (error) {
  process.stderr.write(`${error.stdout ?? ''}${error.stderr || error.message}\n`)
  process.exitCode = 1
}
