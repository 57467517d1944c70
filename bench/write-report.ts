// Puts what was measured into docs/performance.md, between two marks; the words around it are written by hand.
import { readFileSync, writeFileSync } from 'node:fs'
import type { Row } from './measurement.ts'

const file = 'docs/performance.md'
const [from, to] = ['<!-- measured -->', '<!-- /measured -->']

/** Replaces the table. Throws when the marks are gone. */
export function writeReport(rows: readonly Row[], machine: string): void {
  const text = readFileSync(file, 'utf8')
  const [start, end] = [text.indexOf(from), text.indexOf(to)]
  if (start === -1 || end < start) throw new Error(`${file} has lost its marks ${from} and ${to}`)
  const date = new Date().toISOString().slice(0, 10)
  const lines = rows.map((row) => `| ${row.what} | ${row.goal} | ${row.value} | ${verdict(row)} |`)
  const table = [
    `Measured on ${date}: ${machine}.`,
    '',
    '| what | to hold | measured | held |',
    '| --- | --- | --- | --- |',
    ...lines,
  ]
  writeFileSync(file, `${text.slice(0, start + from.length)}\n${table.join('\n')}\n${text.slice(end)}`)
}

function verdict({ isHeld }: Row): string {
  if (isHeld === undefined) return 'not measured'
  if (isHeld === 'no-target') return '–'
  return isHeld ? 'yes' : '**no**'
}
