// A newsroom's years of work, for measuring: thousands of articles in three languages, in every state a desk shows.
// Stored directly, because publishing each by its command would take longer than what is measured.
import { inWriteTransaction, type WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { foldForSearch } from '#domain/fold-for-search.ts'
import { defaultLocale, type Locale, locales } from '#i18n/locales.ts'

const perTransaction = 250
const minute = 60_000
const begin = Date.UTC(2024, 0, 1)

/** Adds this many articles; the first is number `first`. Their texts are as long as a usual piece of news. */
export async function fillDesk(first: number, count: number): Promise<void> {
  await inWriteTransaction({ noun: 'site' }, async (tx) => {
    if ((await tx.section.count({ where: { slug: 'desk-news' } })) > 0) return
    for (const [position, slug] of ['desk-news', 'desk-world', 'desk-city'].entries()) {
      const names = locales.map((locale) => ({ locale, name: slug }))
      await tx.section.create({ data: { id: slug, slug, originLocale: 'uk', position, texts: { create: names } } })
    }
  })
  for (let done = 0; done < count; done += perTransaction) {
    const numbers = Array.from({ length: Math.min(perTransaction, count - done) }, (_, index) => first + done + index)
    await inWriteTransaction({ noun: 'site' }, (tx) => storeArticles(tx, numbers))
  }
}

async function storeArticles(tx: WriteTransaction, numbers: readonly number[]): Promise<void> {
  const texts = numbers.flatMap((number) => localesOf(number).map((locale) => describeText(number, locale)))
  await tx.article.createMany({ data: numbers.map(describeArticle) })
  await tx.articleText.createMany({ data: texts.map(draftOf) })
  await tx.publishedText.createMany({ data: texts.filter(({ state }) => state === 'live').map(publicationOf) })
  await tx.auditEntry.createMany({ data: texts.flatMap(entriesOf) })
}

function describeArticle(number: number) {
  return {
    number,
    originLocale: 'uk',
    sectionId: sectionOf(number),
    createdBy: `user:${number % 20}`,
    touchedAt: timeOf(number),
    createdAt: timeOf(number),
  }
}

/** Every tenth has no Russian, every thirtieth only Ukrainian. */
function localesOf(number: number): Locale[] {
  const missing = number % 30 === 0 ? 2 : number % 10 === 0 ? 1 : 0
  return locales.slice(0, locales.length - missing)
}

type Text = ReturnType<typeof describeText>

function describeText(number: number, locale: Locale) {
  const headline = `Рада ухвалила рішення № ${number}: що зміниться для міста (${locale})`
  return {
    number,
    locale,
    headline,
    state: stateOf(number, locale),
    translation:
      locale === defaultLocale
        ? 'original'
        : number % 50 === 7
          ? 'stale'
          : number % 90 === 8
            ? 'unconfirmed'
            : 'current',
    at: timeOf(number),
  }
}

/** Most is public; of the newest, much is not yet. */
function stateOf(number: number, locale: Locale): string {
  if (number % 40 === 1) return 'draft'
  if (number % 80 === 2) return 'ready'
  if (number % 200 === 3) return 'scheduled'
  if (number % 300 === 4 && locale === defaultLocale) return 'withdrawn'
  return 'live'
}

function draftOf({ number, locale, headline, state, translation, at }: Text) {
  const isBlocked = state === 'scheduled' && number % 400 === 3
  return {
    articleNumber: number,
    ...{ locale, headline, standfirst, body, state, translation },
    slug: `rishennia-${number}`,
    publishAt: state === 'scheduled' ? new Date(begin + 10 * 365 * 24 * 60 * minute) : null,
    embargoUntil: state === 'ready' ? new Date(begin + 10 * 365 * 24 * 60 * minute) : null,
    blockedSince: isBlocked ? at : null,
    blockedReasons: isBlocked ? '[{"facts":{},"key":"author-missing","severity":"refuses"}]' : null,
    updatedAt: at,
    savedBy: `user:${number % 25}`,
    searchText: foldForSearch(headline, standfirst),
    blockCounts: translation === 'original' ? null : countsJson(translation),
  }
}

function publicationOf({ number, locale, headline, at }: Text) {
  return {
    articleNumber: number,
    ...{ locale, headline, standfirst, body, kind: 'live', originLocale: 'uk' },
    slug: `rishennia-${number}`,
    revisionId: `revision-${number}-${locale}`,
    sectionId: sectionOf(number),
    ...{ firstPublishedAt: at, modifiedAt: at, publishedAt: at },
  }
}

/** As many as an afternoon of writing leaves. */
function entriesOf({ number, locale, at }: Text) {
  const subject = `article:${number}/${locale}`
  return Array.from({ length: 3 }, (_, index) => ({
    actor: `user:${number % 25}`,
    command: index === 2 ? 'publish-edition' : 'save-draft',
    subject,
    after: '{"state":"live"}',
    at: new Date(at.getTime() - (2 - index) * minute),
  }))
}

function countsJson(translation: string): string {
  const none = { check: 0, current: 0, local: 0, missing: 0, orphan: 0, stale: 0, total: 14, unconfirmed: 0 }
  const odd = translation === 'current' ? {} : { [translation]: 3 }
  return JSON.stringify({ ...none, current: translation === 'current' ? 14 : 11, ...odd })
}

function sectionOf(number: number): string {
  return ['desk-news', 'desk-world', 'desk-city'][number % 3] ?? 'desk-news'
}

function timeOf(number: number): Date {
  return new Date(begin + number * 30 * minute)
}

const standfirst = 'Депутати підтримали його після двох годин суперечок, і набуде воно чинності від першого числа.'
const sentence = 'Абзац новини такий завдовжки, як звичайний абзац: у ньому кілька речень, числа й чиїсь слова. '

const body = JSON.stringify(
  Array.from({ length: 10 }, (_, index) => ({
    content: [{ text: sentence.repeat(4) }],
    id: `p${index}`,
    kind: 'paragraph',
  })),
)
