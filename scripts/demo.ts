// npm run demo -- load | remove
import { systemCli } from '#accounts/actor.ts'
import { closeConnections } from '#data/connection/connections.ts'
import { explainDatabaseError } from '#data/connection/driver-errors.ts'
import { loadDemoEdition } from '#demo/load-demo-edition.ts'
import { removePhotoFiles } from '#media/store-photo.ts'
import { removeDemo } from '#newsroom/commands/remove-demo.ts'
import { environment } from '#platform/env.ts'

const usage = `npm run demo -- load     adds the demonstration edition, or what is missing of it
npm run demo -- remove   removes exactly what the demonstration added`

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function load(): Promise<void> {
  const { articles, stories, photos, published } = await loadDemoEdition()
  say(`demonstration edition: ${articles} articles, ${stories} stories, ${photos} photos`)
  say(published === 0 ? 'everything was there already' : `${published} editions went live`)
}

async function remove(): Promise<void> {
  const { counts, kept, fileHashes } = await removeDemo(systemCli)
  for (const hash of fileHashes) await removePhotoFiles(hash)
  const removed = Object.entries(counts).filter(([, count]) => count > 0)
  for (const [noun, count] of removed) say(`removed ${noun}: ${count}`)
  for (const { noun, id } of kept) say(`kept ${noun} ${id}: the newsroom's own articles use it`)
  if (removed.length === 0) say('there was no demonstration edition')
}

async function run(words: readonly string[]): Promise<void> {
  if (words.length === 1 && words[0] === 'load') return await load()
  if (words.length === 1 && words[0] === 'remove') return await remove()
  process.stderr.write(`${usage}\n`)
  process.exitCode = 2
}

/** What a person can act on is one line; anything else is a fault of the program and keeps its stack. */
const explained = [
  'EnvironmentError',
  'DatabaseUnavailable',
  'DatabaseBusy',
  'WriteConflict',
  'RootMissing',
  'PhotoError',
]

function explain(raised: unknown): string | undefined {
  const isEnvironment = raised instanceof Error && raised.name === 'EnvironmentError'
  const error = isEnvironment ? raised : explainDatabaseError(raised, environment().databaseUrl)
  return error instanceof Error && explained.includes(error.name) ? error.message : undefined
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  const line = explain(error)
  if (line === undefined) throw error
  process.stderr.write(`${line}\n`)
  process.exitCode = 1
} finally {
  await closeConnections()
}
