// What the importer understood, for the person at the terminal, and why it did not.
import type { Block } from '#domain/blocks.ts'
import { findLikelierLanguage } from '#domain/likelier-language.ts'
import type { Problem, ProblemKey } from '#domain/readiness.ts'
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import type { Imported } from '#newsroom/commands/import-article.ts'
import { isRefusal } from '#newsroom/refusals.ts'
import { ImportError } from './import-error.ts'
import type { EditionPlan, ImportPlan } from './import-plain-article.ts'

/** A photo narrower than a telephone is blurred on every screen. */
const leastPhotoWidth = 320

/** Lines that show every part of the article as it will be stored. */
export function describePlan(plan: ImportPlan): string[] {
  const { article, sectionSlug, photoWidth } = plan
  return [
    `headline    ${article.headline}`,
    `section     ${sectionSlug}`,
    `authors     ${article.authors.join(', ') || '(nobody is named: add --author)'}`,
    ...describePhoto(plan),
    ...describeText(plan),
    ...(photoWidth !== undefined && photoWidth < leastPhotoWidth
      ? [`warning     the photo is only ${photoWidth} pixels wide: it will look blurred`]
      : []),
  ]
}

/** The same for a further edition of an article. */
export function describeEditionPlan(plan: EditionPlan): string[] {
  const { articleNumber, texts } = plan.input
  return [
    `headline    ${plan.article.headline}`,
    `article     ${articleNumber}, whose section, story, photo and authors stay`,
    `caption     ${texts.photoCaption ?? '(none: that of the photo stays)'}`,
    ...(texts.photoAlt ? [`alt         ${texts.photoAlt}`] : []),
    ...describeText(plan),
  ]
}

function describePhoto({ photo, photoWidth }: ImportPlan): string[] {
  if (!photo) return ['photo       (none)']
  const [texts] = Object.values(photo.texts ?? {})
  const isUndescribed = photoWidth !== undefined && !texts?.alt
  return [
    `photo       ${texts?.caption || '(no caption)'}`,
    ...(texts?.alt ? [`alt         ${texts.alt}`] : []),
    ...(isUndescribed
      ? ['alt         (none: say what the photo shows, for those who cannot see it, with --alt "…")']
      : []),
    `credit      ${photo.credit || '(none: it cannot be published)'}`,
  ]
}

function describeText({ article, locale }: Pick<ImportPlan, 'article' | 'locale'>): string[] {
  const lines = article.body.flatMap(describeBlock)
  const text = [article.headline, ...lines.map((line) => line.slice('paragraph   '.length))].join('\n')
  const likelier = findLikelierLanguage(text, locale)
  return [
    ...lines,
    ...article.leftOut.map((line) => `left out    ${line}`),
    ...(likelier ? [`warning     the letters are ${nameOf(likelier)}: is --locale ${locale} right?`] : []),
  ]
}

function nameOf(locale: Locale): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale
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
  'photo-without-credit':
    'its photo has no credit: write (Photo: …) after the caption in the file, which makes another article of it',
}

/** Why what was to be published stays a draft, in one line that says what to do. */
export function explainDraft({ articleNumber, refused }: Imported): string {
  const reasons = refused.map((problem) => advice[problem.key] ?? otherAdvice(problem, articleNumber))
  const next = refused.some(({ key }) => key === 'photo-without-credit') ? '' : '; then import this file once more'
  return `Stored as a draft, not published: ${[...new Set(reasons)].join('; ')}${next}`
}

function otherAdvice({ key }: Problem, articleNumber: number): string {
  if (key !== 'default-language-first') return key
  const language = nameOf(defaultLocale)
  return (
    `its ${language} edition has to be live first: import that text with --locale ${defaultLocale} ` +
    `--article ${articleNumber} --publish, or, if it is an article already, this one with --article and its number`
  )
}

/** The refusal of a command as an error with one line that says what to do; any other error as it is. */
export function explainRefusal(error: unknown): unknown {
  if (!isRefusal(error)) return error
  if (error.name === 'EditionExists') {
    const { articleNumber, locale } = error
    return new ImportError(
      `Article ${articleNumber} has its ${nameOf(locale)} text already: leave --article out to make another article`,
    )
  }
  if (error.name !== 'ImpossibleTime') return error
  return new ImportError('--published-at lies ahead: an import is published now or earlier')
}
