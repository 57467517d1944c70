// What an article costs that is not remembered – queries, render, finishing, compression – against an empty page of the
// same build. The empty page is planted in a clone, because the site has none.
import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { memoryWords } from '#scripts/server-memory.mjs'
import { findDemoArticle, makeFolder, startSite } from './benched-site.ts'
import { milliseconds, type Row, ratio } from './measurement.ts'

const what = 'an article that is not remembered, CPU'
const goal = '≤ 2.5 × an empty page of the same build, < 15 ms'

type Costs = {
  readonly first: number
  readonly article: number
  readonly empty: number
  readonly finishing: number
}

export async function measureRenderCost(checkout: string): Promise<Row[]> {
  const clone = join(makeFolder(), 'litopys')
  spawnSync('git', ['clone', '--quiet', '--local', checkout, clone])
  spawnSync('cp', ['-al', join(checkout, 'node_modules'), join(clone, 'node_modules')])
  plantEmptyPage(clone)

  const site = await startSite({ checkout: clone, port: 4785 })
  const path = await findDemoArticle(site.url)
  await site.stop()
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...memoryWords, '--import', 'tsx', 'bench/render-many.ts', path, '/bench-empty'],
    { cwd: clone, env: { ...process.env, ...site.environment, NODE_ENV: 'production' } },
  )
  const { first, article, empty, finishing } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Costs
  const times = article / empty
  const value = `${ratio(times)} (${milliseconds(article)} against ${milliseconds(empty)} CPU)`
  return [
    { what, goal, value, isHeld: times <= 2.5 && article < 15 },
    firstOfVersion(first, empty),
    {
      what: 'taking the machinery out of 100 kB, CPU',
      goal: '≤ 2 ms',
      value: milliseconds(finishing),
      isHeld: finishing <= 2,
    },
  ]
}

/** What pages share is read anew after every publication. Nothing is promised of it: it is paid once. */
function firstOfVersion(first: number, empty: number): Row {
  const value = `${ratio(first / empty)} an empty page (${milliseconds(first)} CPU)`
  return { what: 'the first page after a publication, an article, CPU', goal: 'no target', value, isHeld: 'no-target' }
}

function plantEmptyPage(clone: string): void {
  const folder = join(clone, 'app/bench-empty')
  mkdirSync(folder)
  writeFileSync(join(folder, 'page.tsx'), `export const dynamic = 'force-dynamic'\nexport default () => <p />\n`)
  const layout = 'export default ({ children }) => <html lang="en"><body>{children}</body></html>\n'
  writeFileSync(join(folder, 'layout.jsx'), layout)
}
