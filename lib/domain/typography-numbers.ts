// Dashes between numbers, and the minus before one.
import { type Edit, editsOf } from './edit-stretches.ts'
import type { Typography } from './typography-rules.ts'

const noNumber = '(?![\\p{L}\\p{N}\\-–/]|[.,]\\d|[ \\u00a0]\\d{3}(?!\\d))'
const joined = /(?<=(?:^|[\s(])(?:\p{Ll}+ )?(?<from>\d{1,4}))-(?=(?<to>\d{1,4})(?![\p{L}\p{N}\-–/]|\.\d))/gu
const spaced = new RegExp(
  `(?<=(?:^|[\\s(])(?<!\\d[ \\u00a0])(?<from>\\d{1,4}))[ \\u00a0]*[–—-][ \\u00a0]*(?=(?<to>\\d{1,4})${noNumber})`,
  'gu',
)

/**
 * 10-15 people, 2022-2023: a hyphen between two growing numbers of plain prose. Everything that may be a name is left
 * alone: dates, telephone numbers, articles of law (436-2), aircraft (Boeing 737-800).
 */
export function rangeDashes(text: string, rules: Typography): Edit[] {
  return Array.from(text.matchAll(joined))
    .filter((match) => isGrowing(match) && (!isName(text, match.index) || isMeasured(text, match, rules)))
    .map(toDash)
}

/** "10 – 15 cm", "2022 – 2023": the same with spaces, where a unit or its length shows that no clause begins there. */
export function spacedRanges(text: string, rules: Typography): Edit[] {
  return Array.from(text.matchAll(spaced))
    .filter((match) => isGrowing(match) && match[0] !== '–' && match[0] !== '-')
    .filter((match) => !isNumbered(text, match.index) && isMeasured(text, match, rules))
    .map(toDash)
}

const minusByRules = new Map<Typography, RegExp>()

/** -5 °C, where a measure or the end of the clause follows; "the house -15 people" may be a dash. */
export function minusSigns(text: string, rules: Typography): Edit[] {
  if (rules.minus === '-' || !text.includes('-')) return []
  const minus = minusByRules.get(rules) ?? minusOf(rules)
  minusByRules.set(rules, minus)
  return editsOf(text, minus, rules.minus)
}

function minusOf({ units }: Typography): RegExp {
  const marks = '[.,;:!?)»…]'
  const measure = `[ \\u00a0]?(?:${units})(?![\\p{L}\\p{N}])`
  const end = `${marks}*(?:\\s*$|${marks}\\s)`
  const after = `(?:${measure}|[ \\u00a0](?:до|по)[ \\u00a0]|${end})`
  return new RegExp(`(?<=^|[\\s(«])(?<!\\d[ \\u00a0])-(?=\\d+(?:[.,]\\d+)?${after})`, 'gu')
}

function toDash(match: RegExpExecArray): Edit {
  return { start: match.index, end: match.index + match[0].length, text: '–' }
}

function isGrowing({ groups }: RegExpExecArray): boolean {
  return Number(groups?.['from']) < Number(groups?.['to'])
}

/** Two years, or numbers with a unit: neither is part of a name. */
function isMeasured(text: string, match: RegExpExecArray, { units }: Typography): boolean {
  const { from = '', to = '' } = match.groups ?? {}
  if (isNumbered(text, match.index)) return false
  if (isYear(from) && isYear(to)) return true
  const rest = text.slice(match.index + match[0].length + to.length)
  return new RegExp(`^[ \\u00a0]?(?:${units})(?![\\p{L}\\p{N}])`, 'u').test(rest)
}

function isYear(digits: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(digits)
}

function isNumbered(text: string, hyphenAt: number): boolean {
  return /(?:\.|№)\s?\d+$/u.test(text.slice(0, hyphenAt))
}

function isName(text: string, hyphenAt: number): boolean {
  return isNumbered(text, hyphenAt) || /\p{Lu}[\p{L}\p{N}]*\s?\d+$/u.test(text.slice(0, hyphenAt))
}
