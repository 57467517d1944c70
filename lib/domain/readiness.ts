// Is an edition ready for readers? A list of small checks, each answering the problems it finds as message keys.
// `refuses` keeps an edition from going live; `warns` is said and leaves the decision to the editor.
import type { Locale } from '#i18n/locales.ts'
import { type EditionTexts, hasText } from './article.ts'
import { hasCredit } from './photo-rights.ts'
import { type GateSibling, isUnderEmbargo, type LanguageGate, opensGate, type Timing } from './publishing.ts'
import type { TranslationCounts } from './translation-counts.ts'

/** A photo of the edition, with the caption and alt that its readers would get. */
export type PhotoFacts = {
  readonly id: string
  readonly credit: string
  readonly caption: string
  readonly alt: string
  /** Known without its file (an imported text): there is no picture to describe. */
  readonly hasFile: boolean
  readonly isWithdrawn: boolean
}

/** Everything the checks look at. */
export type EditionFacts = {
  readonly locale: Locale
  readonly texts: EditionTexts
  /** Authors shown by this edition, translators and others not counted. */
  readonly authorCount: number
  /** Names of the people it shows who have none in its language. */
  readonly peopleWithoutName: readonly string[]
  readonly sectionHasName: boolean
  readonly leadPhoto: PhotoFacts | undefined
  readonly bodyPhotos: readonly PhotoFacts[]
  /** Photos the body names that do not exist. */
  readonly unknownPhotoIds: readonly string[]
  /** Own articles the body links to that are live in no language. */
  readonly deadLinks: readonly number[]
  /** How its blocks stand beside their source; absent for an original. */
  readonly translation: TranslationCounts | undefined
  readonly gate: LanguageGate
  /** The same article in the default language. */
  readonly defaultEdition: GateSibling | undefined
  readonly embargoUntil: Date | null
  readonly timing: Timing
}

export type ProblemKey =
  | 'headline-missing'
  | 'slug-missing'
  | 'standfirst-missing'
  | 'body-empty'
  | 'author-missing'
  | 'person-without-name'
  | 'section-without-name'
  | 'photo-without-credit'
  | 'photo-without-alt'
  | 'photo-alt-repeats-caption'
  | 'photo-alt-repeats-headline'
  | 'photo-withdrawn'
  | 'photo-unknown'
  | 'heading-level-skipped'
  | 'link-to-article-not-live'
  | 'translation-missing'
  | 'translation-stale'
  | 'translation-unconfirmed'
  | 'default-language-first'
  | 'under-embargo'
  | 'correction-note-missing'

export type Problem = {
  readonly key: ProblemKey
  readonly severity: 'refuses' | 'warns'
  /** What the message names: a photo's id, an article's number. */
  readonly facts: Readonly<Record<string, string | number>>
}

type Check = (edition: EditionFacts) => readonly Problem[]

const checks: readonly Check[] = [
  headlineIsThere,
  slugIsThere,
  standfirstIsThere,
  bodyIsThere,
  somebodyWroteIt,
  peopleHaveNames,
  sectionHasName,
  photosHaveCredit,
  photosAreDescribed,
  photosMayBeShown,
  headingsSkipNoLevel,
  linksLeadSomewhere,
  translationIsDone,
  defaultLanguageIsFirst,
  embargoHasEnded,
]

/** All problems of an edition, in the order of the page. */
export function findProblems(edition: EditionFacts): Problem[] {
  return checks.flatMap((check) => check(edition))
}

/** Those that keep it from going live. */
export function refusalsAmong(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => problem.severity === 'refuses')
}

function refuses(key: ProblemKey, facts: Problem['facts'] = {}): Problem {
  return { key, severity: 'refuses', facts }
}

function warns(key: ProblemKey, facts: Problem['facts'] = {}): Problem {
  return { key, severity: 'warns', facts }
}

function headlineIsThere({ texts }: EditionFacts): Problem[] {
  return texts.headline.trim() === '' ? [refuses('headline-missing')] : []
}

/** A headline without a single letter that a slug can keep is rare and legal: the number is the address. */
function slugIsThere({ texts }: EditionFacts): Problem[] {
  return texts.slug === '' ? [warns('slug-missing')] : []
}

function standfirstIsThere({ texts }: EditionFacts): Problem[] {
  return texts.standfirst.trim() === '' ? [warns('standfirst-missing')] : []
}

function bodyIsThere({ texts }: EditionFacts): Problem[] {
  return hasText(texts.body) ? [] : [refuses('body-empty')]
}

function somebodyWroteIt({ authorCount }: EditionFacts): Problem[] {
  return authorCount === 0 ? [refuses('author-missing')] : []
}

/** They are shown in their origin form, and their page in this language is missing. */
function peopleHaveNames({ peopleWithoutName }: EditionFacts): Problem[] {
  return peopleWithoutName.map((name) => warns('person-without-name', { name }))
}

/** It is shown in its origin form, and its page in this language is missing. */
function sectionHasName({ sectionHasName }: EditionFacts): Problem[] {
  return sectionHasName ? [] : [warns('section-without-name')]
}

function photosHaveCredit(edition: EditionFacts): Problem[] {
  return photosOf(edition)
    .filter((photo) => !hasCredit(photo))
    .map((photo) => refuses('photo-without-credit', { photo: photo.id }))
}

function photosAreDescribed(edition: EditionFacts): Problem[] {
  return photosOf(edition)
    .filter((photo) => photo.hasFile)
    .flatMap((photo) => descriptionProblems(photo, edition.texts.headline))
}

function descriptionProblems(photo: PhotoFacts, headline: string): Problem[] {
  const facts = { photo: photo.id }
  // The page then has alt="" and the caption beside it: said by a screen reader as a picture of nothing, never wrong.
  if (photo.alt.trim() === '') return [warns('photo-without-alt', facts)]
  const problems: Problem[] = []
  if (isSameSentence(photo.alt, photo.caption)) problems.push(refuses('photo-alt-repeats-caption', facts))
  if (isSameSentence(photo.alt, headline)) problems.push(refuses('photo-alt-repeats-headline', facts))
  return problems
}

function photosMayBeShown(edition: EditionFacts): Problem[] {
  return [
    ...photosOf(edition)
      .filter((photo) => photo.isWithdrawn)
      .map((photo) => refuses('photo-withdrawn', { photo: photo.id })),
    ...edition.unknownPhotoIds.map((photo) => refuses('photo-unknown', { photo })),
  ]
}

/** The page's h1 is the headline, so the first heading is an h2 and an h3 needs one above it. */
function headingsSkipNoLevel({ texts }: EditionFacts): Problem[] {
  const first = texts.body.find((block) => block.kind === 'heading')
  return first?.kind === 'heading' && first.level !== 2 ? [refuses('heading-level-skipped', { block: first.id })] : []
}

/** The page drops such a link and keeps its text. */
function linksLeadSomewhere({ deadLinks }: EditionFacts): Problem[] {
  return deadLinks.map((article) => warns('link-to-article-not-live', { article }))
}

/** A copy that nobody has translated, or blocks that say what their source no longer says, look like any other text. */
function translationIsDone({ translation }: EditionFacts): Problem[] {
  if (!translation) return []
  const { total } = translation
  return (['missing', 'stale', 'unconfirmed'] as const)
    .filter((state) => translation[state] > 0)
    .map((state) => warns(`translation-${state}`, { count: translation[state], total }))
}

function defaultLanguageIsFirst({ gate, locale, defaultEdition, timing }: EditionFacts): Problem[] {
  return opensGate(gate, locale, defaultEdition, timing) ? [] : [refuses('default-language-first')]
}

function embargoHasEnded({ embargoUntil, timing }: EditionFacts): Problem[] {
  if (embargoUntil === null || !isUnderEmbargo(embargoUntil, timing.at)) return []
  return [refuses('under-embargo', { until: embargoUntil.toISOString() })]
}

function photosOf({ leadPhoto, bodyPhotos }: EditionFacts): PhotoFacts[] {
  const photos = leadPhoto ? [leadPhoto, ...bodyPhotos] : [...bodyPhotos]
  return photos.filter((photo, place) => photos.findIndex((one) => one.id === photo.id) === place)
}

/** Letter case, punctuation at the end and spacing do not make another sentence. */
export function isSameSentence(one: string, other: string): boolean {
  return foldText(one) === foldText(other)
}

function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?…]+$/, '')
}
