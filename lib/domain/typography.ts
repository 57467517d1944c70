// Typography on request: quotation marks, apostrophes, dashes and no-break spaces as the language sets them. Doing it
// twice changes nothing more. Never inside links, addresses, code or foreign-language spans.
import { type Locale, languageOf } from '#i18n/locales.ts'
import type { Block, Body, Run } from './blocks.ts'
import { type Edit, editStretches, editsOf, type Stretch, wholeText } from './edit-stretches.ts'
import { minusSigns, rangeDashes, spacedRanges } from './typography-numbers.ts'
import { quoteEdits } from './typography-quotes.ts'
import { type Typography, typographies } from './typography-rules.ts'

const noBreak = '\u00a0'
const mostRounds = 8

/** Web and mail addresses, and `code`. */
const untouchable = /(?:https?:\/\/|www\.)[^\s"«»„“”<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|`[^`\n]*`/gi

/** Sets plain text: a headline, a caption. Lines are set each for itself. */
export function typesetText(text: string, locale: Locale): string {
  return text
    .split('\n')
    .map((line) => wholeText(typeset(splitUntouchable(line), locale, 0)))
    .join('\n')
}

/** Sets the runs of one paragraph; quotations may begin in one run and end in another. */
export function typesetRuns(runs: readonly Run[], locale: Locale): Run[] {
  return typesetRunsAt(runs, locale, 0)
}

/** Sets every text of a body. In a quotation the page adds the outer marks, so those inside are inner ones. */
export function typesetBody(body: Body, locale: Locale): Body {
  return body.map((block) => typesetBlock(block, locale))
}

function typesetBlock(block: Block, locale: Locale): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, content: typesetRuns(block.content, locale) }
    case 'quotation': {
      const paragraphs = block.paragraphs.map((runs) => typesetRunsAt(runs, locale, 1))
      if (block.attribution === undefined) return { ...block, paragraphs }
      return { ...block, paragraphs, attribution: typesetText(block.attribution, locale) }
    }
    case 'list':
      return { ...block, items: block.items.map((runs) => typesetRuns(runs, locale)) }
    case 'figure':
      if (block.caption === undefined) return block
      return { ...block, caption: typesetText(block.caption, locale) }
    case 'embed':
    case 'rule':
      return block
  }
}

function typesetRunsAt(runs: readonly Run[], locale: Locale, depth: number): Run[] {
  const stretches = runs.flatMap((run, index) =>
    (isProtected(run) ? [{ text: run.text, isProtected: true }] : splitUntouchable(run.text)).map((one) => ({
      one,
      index,
    })),
  )
  const set = typeset(
    stretches.map(({ one }) => one),
    locale,
    depth,
  )
  return runs
    .map((run, index) => {
      const text = wholeText(set.filter((_, position) => stretches[position]?.index === index))
      return { ...run, text }
    })
    .filter((run) => run.text !== '')
}

function isProtected(run: Run): boolean {
  return (run.marks ?? []).some(({ kind }) => kind === 'link' || kind === 'article' || kind === 'foreign')
}

function splitUntouchable(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  for (const match of text.matchAll(untouchable)) {
    stretches.push({ text: text.slice(from, match.index), isProtected: false })
    stretches.push({ text: match[0], isProtected: true })
    from = match.index + match[0].length
  }
  return [...stretches, { text: text.slice(from), isProtected: false }]
}

function typeset(stretches: readonly Stretch[], locale: Locale, depth: number): readonly Stretch[] {
  const { typography, quotes } = languageOf(locale)
  const rules = typographies[typography]
  const passes: ((text: string) => Edit[])[] = [
    (text) => (rules.mistypedApostrophe ? editsOf(text, rules.mistypedApostrophe, '’') : []),
    (text) => editsOf(text, /(?<=[\p{L}\p{M}])['`´‘ʼ](?=\p{L})|ʼ/gu, '’'),
    (text) => quoteEdits(text, quotes, depth),
    (text) => speechDash(text, rules),
    (text) => spacedRanges(text, rules),
    (text) => minusSigns(text, rules),
    (text) => editsOf(text, /(?<=\S)[ \u00a0]+(?:-{1,3}|[–—])[ \u00a0]+(?=\S)/g, `${noBreak}${rules.dash} `),
    (text) => rangeDashes(text, rules),
    (text) => editsOf(text, spacesToKeep(rules), noBreak),
  ]
  const setOnce = (current: readonly Stretch[]) =>
    passes.reduce<readonly Stretch[]>((set, pass) => editStretches(set, pass(wholeText(set))), current)
  return untilStable(stretches, setOnce)
}

/** In hopeless text the shape of one mark changes how the next is read: repeated, so that a second time is no change. */
function untilStable(stretches: readonly Stretch[], change: (current: readonly Stretch[]) => readonly Stretch[]) {
  let current = stretches
  for (let round = 0; round < mostRounds; round += 1) {
    const next = change(current)
    if (wholeText(next) === wholeText(current)) return next
    current = next
  }
  return current
}

function speechDash(text: string, rules: Typography): Edit[] {
  return rules.hasSpeechDash ? editsOf(text, /^(?:-{1,3}|[–—])[ \u00a0]+(?=\S)/g, `${rules.dash}${noBreak}`) : []
}

const spacesByRules = new Map<Typography, RegExp>()

/** The spaces at which a line must not break. */
function spacesToKeep(rules: Typography): RegExp {
  let spaces = spacesByRules.get(rules)
  if (!spaces) {
    spaces = new RegExp(
      [
        // After a word of one letter.
        `(?<=(?:^|[\\s(«„“‘])\\p{L}) (?=[\\p{L}\\p{N}«„“‘\u2212])`,
        // Between a number and its unit, between groups of three digits, after № and §.
        `(?<=\\d) (?=(?:${rules.units})(?![\\p{L}\\p{N}]))`,
        `(?<=(?<![\\d.,])\\d{1,3}(?:[ \\u00a0]\\d{3})*) (?=\\d{3}(?!\\d))`,
        `(?<=[№§]) (?=\\d)`,
        // Between initials and a surname, after an abbreviation that needs what follows.
        `(?<=(?:^|[\\s(.«„“‘])\\p{Lu}\\.) (?=\\p{Lu})`,
        `(?<=(?:^|[\\s(«„“‘])(?:${rules.prefixes})\\.) (?=[\\p{Lu}\\p{N}])`,
        // Before a particle.
        ...(rules.particles ? [`(?<=\\p{L}) (?=(?:${rules.particles})(?![\\p{L}\\p{N}’.-]))`] : []),
      ].join('|'),
      'gu',
    )
    spacesByRules.set(rules, spaces)
  }
  return spaces
}
