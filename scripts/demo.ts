// npm run demo -- load | remove
import { join } from 'node:path'
import { systemCli } from '#accounts/actor.ts'
import { closeConnections } from '#data/connection/connections.ts'
import { loadDemoEdition } from '#demo/load-demo-edition.ts'
import { removeDemo } from '#newsroom/commands/remove-demo.ts'
import { environment } from '#platform/env.ts'
import { exclusively } from './exclusively.mjs'
import { explainingErrors } from './explain-command-error.ts'

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
  const { counts, kept } = await removeDemo(systemCli)
  const removed = Object.entries(counts).filter(([, count]) => count > 0)
  for (const [noun, count] of removed) say(`removed ${noun}: ${count}`)
  for (const { noun, id } of kept) say(`kept ${noun} ${id}: the newsroom's own articles use it`)
  if (removed.length === 0) say('there was no demonstration edition')
}

/** A start that was killed may have left one of us at work: two at once would each add what the other has not yet. */
function alone(work: () => Promise<void>): Promise<void> {
  return exclusively(join(environment().dataDir, 'demo.lock'), work)
}

async function run(words: readonly string[]): Promise<void> {
  if (words.length === 1 && words[0] === 'load') return await alone(load)
  if (words.length === 1 && words[0] === 'remove') return await alone(remove)
  process.stderr.write(`${usage}\n`)
  process.exitCode = 2
}

try {
  await explainingErrors(() => run(process.argv.slice(2)))
} finally {
  await closeConnections()
}
