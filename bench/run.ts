// `npm run bench [-- NAME …] [-- --write]`: measures what docs/performance.md promises, from a fresh demonstration
// edition and public addresses. Machines are noisy, so every speed stands beside one measured in the same run.
// `--write` puts the table and the machine into docs/performance.md.
import { cpus, totalmem } from 'node:os'
import { measureAutosave } from './autosave.ts'
import { measureCachedArticle } from './cached-article.ts'
import { measureDesk } from './desk.ts'
import { measureEditorSize } from './editor-size.ts'
import { measureHotPages } from './hot-pages.ts'
import type { Row } from './measurement.ts'
import { measurePageWeight } from './page-weight.ts'
import { measurePhone } from './phone.ts'
import { measurePressing } from './press-publish.ts'
import { measurePublishing } from './publish-to-visible.ts'
import { measureRenderCost } from './render-cost.ts'
import { measureStarts } from './start-times.ts'
import { measureTyping } from './typing.ts'
import { writeReport } from './write-report.ts'

const measurements = {
  weight: measurePageWeight,
  cached: measureCachedArticle,
  render: measureRenderCost,
  publish: measurePublishing,
  hot: measureHotPages,
  phone: measurePhone,
  press: measurePressing,
  desk: measureDesk,
  typing: measureTyping,
  autosave: measureAutosave,
  editor: measureEditorSize,
  start: measureStarts,
} as const

const words = process.argv.slice(2)
const wanted = words.filter((word) => !word.startsWith('--'))
const unknown = wanted.filter((name) => !Object.hasOwn(measurements, name))
if (unknown.length > 0) {
  console.error(`✗ No measurement is called ${unknown.join(', ')}: ${Object.keys(measurements).join(', ')}`)
  process.exit(2)
}

const rows: Row[] = []
for (const [name, measure] of Object.entries(measurements)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`› ${name}`)
  for (const row of await measure(process.cwd())) {
    rows.push(row)
    console.log(`  ${mark(row)} ${row.what}: ${row.value}  (${row.goal})`)
  }
}

const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}`
console.log(machine)
if (words.includes('--write')) writeReport(rows, machine)
process.exit(rows.some((row) => row.isHeld === false) ? 1 : 0)

function mark({ isHeld }: Row): string {
  if (isHeld === undefined || isHeld === 'no-target') return '–'
  return isHeld ? '✓' : '✗'
}
