// How long `npm start` takes: in a fresh clone whose packages are already there, and once everything is prepared.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { makeFolder, startSite } from './benched-site.ts'
import type { Row } from './measurement.ts'

export async function measureStarts(checkout: string): Promise<Row[]> {
  const clone = join(makeFolder(), 'litopys')
  run('git', 'clone', '--quiet', '--local', checkout, clone)
  // Hard links: neither downloading nor compiling belongs to the first start that is measured.
  run('cp', '-al', join(checkout, 'node_modules'), join(clone, 'node_modules'))
  const first = await timeStart(clone)
  const second = await timeStart(clone, first.dataDir)
  return [
    row('first npm start, packages installed', '≤ 4 min to the first 200', first.took, 240),
    row('npm start on a prepared checkout', '≤ 3 s to the first 200', second.took, 3),
  ]
}

function run(program: string, ...words: string[]): void {
  const { status } = spawnSync(program, words, { stdio: 'inherit' })
  if (status !== 0) throw new Error(`${program} ended with ${status}`)
}

async function timeStart(checkout: string, dataDir?: string): Promise<{ took: number; dataDir: string }> {
  const begun = performance.now()
  const site = await startSite({ checkout, port: 4784, ...(dataDir !== undefined && { dataDir }) })
  const { status } = await fetch(`${site.url}/ua`)
  if (status !== 200) throw new Error(`The front page answers ${status}`)
  const took = (performance.now() - begun) / 1000
  await site.stop()
  return { took, dataDir: site.dataDir }
}

function row(what: string, goal: string, took: number, most: number): Row {
  return { what, goal, value: `${took.toFixed(1)} s`, isHeld: took <= most }
}
