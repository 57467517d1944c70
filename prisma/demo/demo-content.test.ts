// The demonstration is read as a newspaper: here is what a proof-reader would catch.
import { describe, expect, it } from 'vitest'
import { type Block, type Body, bodySchema } from '#domain/blocks.ts'
import { maxEventText } from '#domain/event.ts'
import { parseEventDate } from '#domain/event-date.ts'
import { typesetBody, typesetText } from '#domain/typography.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { demoArticles } from './demo-articles.ts'
import type { DemoEdition } from './demo-content.ts'
import { demoPeople, demoSections, demoTags } from './demo-filing.ts'
import { demoPages, demoSettings } from './demo-pages.ts'
import { archivePhoto, illustrationCredit, illustrationTexts } from './demo-photos.ts'
import { demoStories } from './demo-stories.ts'
import { illustrationKeys } from './illustrations/draw-illustration.ts'
import { readDemoBody } from './read-demo-body.ts'

const references = { findArticleNumber: () => 1, photoId: (key: string) => key }

/** Letters that a language's text does not have, and marks that no text has. */
const strangers: Record<Locale, RegExp> = {
  uk: /[ыэъёЫЭЪЁ]/,
  en: /[\u0400-\u04ff]/,
  ru: /[іїєґІЇЄҐ]/,
}
const typewriterMarks = /["]|(?<!\d)'|--|\.\.\.| - /

/** Every text of a body; an x stands for what is in another language. */
function textsOfBody(body: Body): string[] {
  return body.flatMap(textsOfBlock)
}

function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [ownText(block.content)]
    case 'quotation':
      return [...block.paragraphs.map(ownText), block.attribution ?? '']
    case 'list':
      return block.items.map(ownText)
    case 'figure':
      return [block.caption ?? '', block.alt ?? '']
    case 'embed':
      return [block.title, block.source]
    case 'rule':
      return []
  }
}

function ownText(runs: readonly { text: string; marks?: readonly { kind: string }[] | undefined }[]): string {
  return runs.map((run) => (run.marks?.some((mark) => mark.kind === 'foreign') ? 'x' : run.text)).join('')
}

function bodyOf(edition: DemoEdition): Body {
  return readDemoBody(edition.body, references)
}

const editions = demoArticles.flatMap((article) =>
  locales.flatMap((locale) => {
    const edition = article.editions[locale]
    return edition ? [{ name: `${article.key}/${locale}`, article, locale, edition }] : []
  }),
)

/** Every text of the demonstration with its language and where it stands. */
function listTexts(): { where: string; locale: Locale; text: string }[] {
  const perLanguage: [string, Partial<Record<Locale, unknown>>][] = [
    ...Object.entries(demoSections).map(([key, { texts }]) => [`section ${key}`, texts] as [string, typeof texts]),
    ...Object.entries(demoTags).map(([key, names]) => [`tag ${key}`, names] as [string, typeof names]),
    ...Object.entries(demoPeople).map(([key, { texts }]) => [`person ${key}`, texts] as [string, typeof texts]),
    ...Object.entries(demoSettings).map(([key, values]) => [`setting ${key}`, values] as [string, typeof values]),
    ...Object.entries(illustrationTexts).map(([key, texts]) => [`photo ${key}`, texts] as [string, typeof texts]),
    ['credit', illustrationCredit],
    ['archive credit', archivePhoto.credit],
    ['archive caption', archivePhoto.captions],
    ...demoStories.map((story) => [`story ${story.key}`, story.texts] as [string, typeof story.texts]),
    ...demoStories.flatMap((story) =>
      story.events.map((event) => [`event ${event.key}`, event.texts] as [string, typeof event.texts]),
    ),
    ...demoArticles.flatMap((article) => [
      [`correction ${article.key}`, article.correction?.note ?? {}] as [string, object],
      [`notice ${article.key}`, article.withdrawn?.notice ?? {}] as [string, object],
    ]),
  ]
  const labels = perLanguage.flatMap(([where, texts]) =>
    locales.flatMap((locale) => stringsIn(texts[locale]).map((text) => ({ where, locale, text }))),
  )
  const pages = Object.entries(demoPages).flatMap(([key, page]) =>
    locales.flatMap((locale) =>
      [page[locale].title, ...textsOfBody(readDemoBody(page[locale].body, references))].map((text) => ({
        ...{ where: `page ${key}`, locale, text },
      })),
    ),
  )
  const articles = editions.flatMap(({ name, locale, edition }) =>
    [edition.headline, edition.standfirst, ...textsOfBody(bodyOf(edition))].map((text) => ({
      ...{ where: name, locale, text },
    })),
  )
  return [...labels, ...pages, ...articles]
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

describe('every text', () => {
  const texts = listTexts()

  it('is there at all', () => {
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.filter(({ text }) => text !== text.trim())).toEqual([])
  })

  it.each(locales)('has no letter that %s has not', (locale) => {
    expect(texts.filter((one) => one.locale === locale && strangers[locale].test(one.text))).toEqual([])
  })

  it('has the marks of print, not of a typewriter', () => {
    expect(texts.filter(({ text }) => typewriterMarks.test(text))).toEqual([])
  })

  it('has the quotation marks and dashes of its language already', () => {
    const spaces = (text: string) => text.replaceAll('\u00a0', ' ')
    const changed = texts.map(({ where, locale, text }) => ({ where, text, set: typesetText(text, locale) }))
    expect(changed.filter(({ text, set }) => spaces(set) !== spaces(text))).toEqual([])
  })
})

describe('every edition', () => {
  it.each(editions)('$name fits the block schema, also when it is typeset', ({ edition, locale }) => {
    const body = bodySchema.parse(bodyOf(edition))
    expect(bodySchema.parse(typesetBody(body, locale))).toHaveLength(edition.body.length)
  })

  it.each(editions)('$name has something to read under a headline of its own', ({ article, edition, locale }) => {
    const { headline, standfirst } = edition
    expect(headline.length).toBeGreaterThan(10)
    expect(headline.length).toBeLessThan(article.key === 'dnipro' ? 300 : 110)
    expect(headline).not.toMatch(/[.:;]$/)
    expect(standfirst).not.toBe(headline)
    const words = textsOfBody(bodyOf(edition)).join(' ').split(/\s+/).length
    const isShort = article.withdrawn !== undefined || article.key === 'letter-to-2040'
    expect(words, locale).toBeGreaterThan(isShort ? 40 : 120)
  })

  it.each(editions)('$name links only to articles that exist in its language', ({ edition, locale }) => {
    const keys = [...JSON.stringify(edition.body).matchAll(/article:([a-z0-9-]+)/g)].map((match) => match[1])
    const missing = keys.filter((key) => !demoArticles.some((one) => one.key === key && one.editions[locale]))
    expect(missing).toEqual([])
  })

  it.each(demoArticles)('$key is built of the same blocks in every language', (article) => {
    const shapes = locales.flatMap((locale) => {
      const edition = article.editions[locale]
      return edition ? [bodyOf(edition).map(({ id, kind }) => `${id} ${kind}`)] : []
    })
    for (const shape of shapes) expect(shape).toEqual(shapes[0])
  })
})

describe('the newsroom', () => {
  it('signs alone: its name would begin with a capital in the middle of a list', () => {
    const shared = demoArticles.filter(({ authors }) => authors.length > 1 && authors.includes('desk'))
    expect(shared.map((article) => article.key)).toEqual([])
  })

  it('can be reached by a line of the footer that has no break in it', () => {
    expect(locales.filter((locale) => /[\n]/.test(demoSettings.contacts[locale]))).toEqual([])
  })
})

describe('every picture', () => {
  it.each(illustrationKeys)('%s is described in words that its caption and headlines do not use', (key) => {
    for (const locale of locales) {
      const { caption, alt } = illustrationTexts[key][locale]
      const headlines = demoArticles
        .filter((article) => article.photo === key)
        .flatMap((article) => article.editions[locale]?.headline ?? [])
      expect(alt.length).toBeGreaterThan(20)
      expect([caption, ...headlines]).not.toContain(alt)
    }
  })

  it('is used', () => {
    const used = new Set([
      ...demoArticles.map((article) => article.photo as string),
      ...Object.values(demoPeople).map((person) => person.photo ?? ''),
    ])
    expect(illustrationKeys.filter((key) => !used.has(key))).toEqual([])
  })
})

describe('every event', () => {
  const events = demoStories.flatMap((story) => story.events)

  it.each(events)('$key has a date and short texts', ({ edtf, texts }) => {
    expect(parseEventDate(edtf).dayKey).toBe(edtf)
    for (const locale of locales) expect(texts[locale].text.length).toBeLessThanOrEqual(maxEventText)
  })

  it('names few sources, in few words', () => {
    const lines = events.map(({ key, sources }) => ({
      key,
      length: sources
        .map(({ publisher, title = '' }) => publisher.length + title.length)
        .reduce((sum, one) => sum + one),
    }))
    expect(lines.filter(({ length }) => length > 40)).toEqual([])
  })

  it('doubts what is claimed, not that somebody cannot confirm it', () => {
    const doubted = events.filter((event) => event.claim !== 'confirmed').map((event) => event.key)
    expect(doubted).toEqual(['newspaper-report', 'white-house-statement'])
  })

  it('that an article reports exists in the story of that article', () => {
    const wrong = demoArticles.filter(({ story, reports = [] }) => {
      const known = demoStories.find((one) => one.key === story)?.events.map((event) => event.key) ?? []
      return reports.some((key) => !known.includes(key))
    })
    expect(wrong).toEqual([])
  })
})

describe('the edition as a whole', () => {
  const kinds = new Set(editions.flatMap(({ edition }) => bodyOf(edition).map((block) => block.kind)))

  it('has every kind of block, in one article', () => {
    const article = demoArticles.find((one) => one.key === 'reading-an-article')
    const shown = new Set(article?.editions.uk ? bodyOf(article.editions.uk).map((block) => block.kind) : [])
    expect([...shown].sort()).toEqual([...kinds].sort())
    expect([...kinds].sort()).toEqual(['embed', 'figure', 'heading', 'list', 'paragraph', 'quotation', 'rule'])
  })

  it('has the awkward cases', () => {
    const keys = (holds: (article: (typeof demoArticles)[number]) => boolean) =>
      demoArticles.filter(holds).map((article) => article.key)
    expect(keys((one) => one.editions.ru === undefined)).toEqual(['romanisation'])
    expect(keys((one) => one.withdrawn !== undefined)).toEqual(['full-moon'])
    expect(keys((one) => one.correction !== undefined)).toEqual(['calendar-reform'])
    expect(keys((one) => one.publishedAt > '2030')).toEqual(['letter-to-2040'])
    expect(keys((one) => one.photo === 'archive-council-chamber')).toEqual(['how-the-council-works'])
  })

  const live = demoArticles.filter((article) => article.publishedAt < '2026-11-22' && !article.withdrawn)

  it('fills every section, and leaves it something when the newest articles head the front page', () => {
    const newestFirst = live.toSorted((one, other) => other.publishedAt.localeCompare(one.publishedAt))
    for (const section of Object.keys(demoSections)) {
      expect(live.filter((article) => article.section === section).length, section).toBeGreaterThanOrEqual(5)
      expect(newestFirst.slice(7).filter((article) => article.section === section).length).toBeGreaterThanOrEqual(2)
    }
  })

  it('uses every tag and author', () => {
    const unused = [
      ...Object.keys(demoTags).filter((tag) => !live.some((article) => article.tags.some((one) => one === tag))),
      ...Object.keys(demoPeople).filter(
        (key) => !live.some(({ authors, translator }) => [...authors, translator].some((one) => one === key)),
      ),
    ]
    expect(unused).toEqual([])
  })
})
