// What the importer understood, for the person at the terminal, and why it did not.
import type { Block } from '#domain/blocks.ts'
import type { Problem, ProblemKey } from '#domain/readiness.ts'
import { isRefusal } from '#newsroom/refusals.ts'
import { ImportError } from './import-error.ts'
import type { ImportPlan } from './import-plain-article.ts'

/** Lines that show every part of the article as it will be stored. */
export function describePlan({ article, photo, sectionSlug }: ImportPlan): string[] {
  const [texts] = Object.values(photo?.texts ?? {})
  return [
    `headline    ${article.headline}`,
    `section     ${sectionSlug}`,
    `authors     ${article.authors.join(', ') || '(nobody is named: add --author)'}`,
    ...(photo
      ? [
          `photo       ${texts?.caption || '(no caption)'}`,
          ...(texts?.alt ? [`alt         ${texts.alt}`] : []),
          `credit      ${photo.credit || '(none: it cannot be published)'}`,
        ]
      : ['photo       (none)']),
    ...article.body.flatMap(describeBlock),
    ...article.leftOut.map((line) => `left out    ${line}`),
  ]
}

function describeBlock(block: Block): string[] {
  const text = (runs: readonly { readonly text: string }[]) => runs.map((run) => run.text).join('')
  switch (block.kind) {
    case 'paragraph':
      return [`paragraph   ${text(block.content)}`]
    case 'heading':
      return [`heading     ${text(block.content)}`]
    case 'quotation':
      return [
        ...block.paragraphs.map((runs) => `quotation   ${text(runs)}`),
        ...(block.attribution === undefined ? [] : [`  said by   ${block.attribution}`]),
      ]
    case 'list':
      return block.items.map((runs) => `item        ${text(runs)}`)
    case 'figure':
    case 'embed':
    case 'rule':
      return [block.kind]
  }
}

const advice: Partial<Record<ProblemKey, string>> = {
  'headline-missing': 'it has no headline',
  'body-empty': 'it has no text',
  'author-missing': 'nobody is named as its author: add --author "First Last"',
  'photo-without-credit': 'its photo has no credit: write (Photo: …) after the caption, or import it without --publish',
  'photo-without-alt': 'its photo has no description: say what it shows with --alt "…"',
  'photo-alt-repeats-caption': 'the description of its photo repeats the caption: say what it shows with --alt "…"',
  'photo-alt-repeats-headline': 'the description of its photo repeats the headline: say what it shows with --alt "…"',
  'default-language-first':
    'this language goes live only after the Ukrainian edition (a setting): import it without --publish',
}

/** The refusal of a command as an error with one line that says what to do; any other error as it is. */
export function explainRefusal(error: unknown): unknown {
  if (!isRefusal(error)) return error
  if (error.name === 'NotReady') return new ImportError(describeProblems(error.problems))
  if (error.name !== 'ImpossibleTime') return error
  return new ImportError('--published-at lies ahead: an import is published now or earlier')
}

function describeProblems(problems: readonly Problem[]): string {
  const reasons = new Set(problems.map((problem) => advice[problem.key] ?? problem.key))
  return `The article cannot be published and was not stored: ${[...reasons].join('; ')}`
}
