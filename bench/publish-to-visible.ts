// From the order to publish to the last byte of the next answer: on the instance that takes the order, and on another.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findCurrentBuild } from '#scripts/built-site.mjs'
import { memoryWords } from '#scripts/server-memory.mjs'
import { findDemoArticle, startSite } from './benched-site.ts'
import { milliseconds, quantile, type Row } from './measurement.ts'

const port = 4782

export async function measurePublishing(checkout: string): Promise<Row[]> {
  const site = await startSite({ checkout, port })
  const path = await findDemoArticle(site.url)
  const article = /(\d+)$/.exec(path)?.[1] ?? ''
  const elsewhere = await runProgram('bench/publish-elsewhere.ts', [site.url, article], site.environment)
  await site.stop()

  const here = await runProgram('bench/publish-here.ts', [findCurrentBuild() ?? '', site.url, path], site.environment)
  return [
    row('publish → last byte of the next GET, demo edition', '≤ 50 ms, median of 20', here, 50),
    row('publish → visible on another instance', '≤ 1 s, worst of 10', elsewhere, 1000),
  ]
}

function row(what: string, goal: string, times: readonly number[], most: number): Row {
  const value = quantile(times, goal.includes('worst') ? 1 : 0.5)
  return { what, goal, value: milliseconds(value), isHeld: value <= most }
}

async function runProgram(program: string, words: string[], environment: Record<string, string>): Promise<number[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...memoryWords, '--import', 'tsx', join(program), ...words],
    {
      env: { ...process.env, ...environment, NODE_ENV: 'production' },
    },
  )
  return [...stdout.matchAll(/visible after ([\d.]+) ms/g)].map((match) => Number(match[1]))
}
