// A small published site for tests of what readers get: three languages, every awkward case once. It is written
// straight into the published tables, so that reading is tested without the commands that write.
import { inWriteTransaction, type WriteTransaction } from '#data/connection/in-write-transaction.ts'
import type { Body } from '#domain/blocks.ts'
import { parseEventDate } from '#domain/event-date.ts'
import { type Locale, locales } from '#i18n/locales.ts'

/** What would break a page that forgets to escape, and has to be shown as itself. */
export const hostileText = '</script><b>"Tom & Jerry"</b> \u200f\u202eشلوم\u202c 🦊 \\u003c'

/** The moment at which tests look at this site. */
export const testNow = new Date('2024-01-12T10:00:00Z')

/** A content address that no file has to exist for. */
export const photoHash = 'a'.repeat(64)

export const body: Body = [
  {
    id: 'p1',
    kind: 'paragraph',
    content: [
      { text: 'See ' },
      { text: 'the second', marks: [{ kind: 'article', number: 2 }] },
      { text: ', ' },
      { text: 'the withdrawn', marks: [{ kind: 'strong' }, { kind: 'article', number: 3 }] },
      { text: ', ' },
      { text: 'elsewhere', marks: [{ kind: 'link', href: 'https://example.org/page' }] },
    ],
  },
  { id: 'h1', kind: 'heading', level: 2, content: [{ text: hostileText }] },
  { id: 'q1', kind: 'quotation', paragraphs: [[{ text: 'One.' }], [{ text: 'Two.' }]], attribution: 'Somebody' },
  { id: 'l1', kind: 'list', style: 'number', items: [[{ text: 'first' }], [{ text: 'second' }]] },
  { id: 'f1', kind: 'figure', photoId: 'photo-file' },
  { id: 'f2', kind: 'figure', photoId: 'photo-withdrawn' },
  {
    id: 'e1',
    kind: 'embed',
    href: 'https://example.org/video',
    title: 'A video',
    source: 'Example',
    media: 'video',
    lang: 'en',
  },
  { id: 'r1', kind: 'rule' },
]

type LocaleTexts = Partial<Record<Locale, string>>

/**
 * Articles 1 (everything), 2 (no Russian), 3 (withdrawn in Ukrainian, live in English), 4 (a draft), and 5…30: plain
 * Ukrainian ones in the section `world`.
 */
export async function publishTestSite(): Promise<void> {
  await inWriteTransaction({ noun: 'site' }, async (tx) => {
    await fillFiling(tx)
    await fillPhotos(tx)
    await fillStory(tx)
    await fillArticles(tx)
    await fillEvents(tx)
    await fillSite(tx)
  })
}

async function fillFiling(tx: WriteTransaction): Promise<void> {
  const sections: [string, LocaleTexts][] = [
    ['world', { uk: 'Світ', en: 'World', ru: 'Мир' }],
    ['science', { uk: 'Наука', en: 'Science' }],
    ['culture', { uk: 'Культура', en: 'Culture', ru: 'Культура' }],
  ]
  for (const [position, [slug, names]] of sections.entries()) {
    const texts = { create: Object.entries(names).map(([locale, name]) => ({ locale, name })) }
    await tx.section.create({ data: { id: `section-${slug}`, slug, originLocale: 'uk', position, texts } })
  }
  const tags: [string, LocaleTexts][] = [
    ['security', { uk: 'безпека', en: 'security', ru: 'безопасность' }],
    ['kobza', { uk: 'кобза' }],
  ]
  for (const [slug, names] of tags) {
    const texts = { create: Object.entries(names).map(([locale, name]) => ({ locale, name })) }
    await tx.tag.create({ data: { id: `tag-${slug}`, slug, originLocale: 'uk', texts } })
  }
  const people: [string, string, LocaleTexts][] = [
    ['olha-koval', 'person', { uk: 'Ольга Коваль', en: 'Olha Koval', ru: 'Ольга Коваль' }],
    ['taras-bilyi', 'person', { uk: 'Тарас Білий' }],
    ['news-desk', 'desk', { uk: 'Відділ новин', en: 'News desk', ru: 'Отдел новостей' }],
  ]
  for (const [slug, kind, names] of people) {
    const texts = {
      create: Object.entries(names).map(([locale, name]) => ({ locale, name, biography: `About ${name}` })),
    }
    await tx.person.create({ data: { id: `person-${slug}`, slug, kind, originLocale: 'uk', texts } })
  }
  await tx.formerSlug.createMany({
    data: [
      { noun: 'section', slug: 'abroad', targetId: 'section-world' },
      { noun: 'tag', slug: 'safety', targetId: 'tag-security' },
      { noun: 'person', slug: 'olha-bondar', targetId: 'person-olha-koval' },
    ],
  })
}

async function fillPhotos(tx: WriteTransaction): Promise<void> {
  const shared = { originLocale: 'uk', credit: 'Ольга Коваль' }
  const file = { fileHash: photoHash, width: 1600, height: 1000 }
  const texts = {
    create: [
      { locale: 'uk', caption: 'Міст уранці', alt: 'Міст над річкою в тумані' },
      { locale: 'en', caption: hostileText, alt: hostileText, credit: 'Olha Koval' },
    ],
  }
  await tx.photo.create({
    data: {
      id: 'photo-file',
      ...shared,
      ...file,
      creator: 'Olha Koval',
      copyright: '© Litopys',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      texts,
    },
  })
  await tx.photo.create({
    data: { id: 'photo-known', ...shared, texts: { create: [{ locale: 'uk', caption: 'Без файлу' }] } },
  })
  await tx.photo.create({ data: { id: 'photo-withdrawn', ...shared, ...file, withdrawnAt: testNow } })
}

async function fillStory(tx: WriteTransaction): Promise<void> {
  const texts = [
    { locale: 'uk', slug: 'mist', title: 'Міст', summary: 'Як ремонтували міст', state: 'live' },
    { locale: 'en', slug: 'bridge', title: 'The bridge', summary: 'How the bridge was repaired', state: 'live' },
    { locale: 'ru', slug: 'most', title: 'Мост', summary: 'Как ремонтировали мост', state: 'draft' },
  ]
  await tx.story.create({ data: { number: 1, originLocale: 'uk', photoId: 'photo-file', texts: { create: texts } } })
}

type Published = {
  number: number
  locale: Locale
  slug: string
  headline: string
  at: Date
  rest?: Partial<{
    kind: string
    body: string
    sectionId: string
    storyNumber: number
    leadPhotoId: string
    modifiedAt: Date
    withdrawnAt: Date
    notice: string
    standfirst: string
    isDemo: boolean
  }>
  people?: [string, string][]
  tags?: string[]
}

async function fillArticles(tx: WriteTransaction): Promise<void> {
  const at = new Date('2024-01-06T10:00:00Z')
  const full = {
    body: JSON.stringify(body),
    storyNumber: 1,
    leadPhotoId: 'photo-file',
    standfirst: 'What is it about?',
    modifiedAt: new Date('2024-01-07T09:30:00Z'),
  }
  const everything: Pick<Published, 'at' | 'rest' | 'people' | 'tags'> = {
    at,
    rest: full,
    people: [
      ['olha-koval', 'author'],
      ['taras-bilyi', 'author'],
    ],
    tags: ['security', 'kobza'],
  }
  await createArticles(tx, 30)
  await publish(tx, { number: 1, locale: 'uk', slug: 'mist-vidkryly', headline: 'Міст відкрили', ...everything })
  await publish(tx, { number: 1, locale: 'en', slug: 'bridge-opened', headline: hostileText, ...everything })
  await publish(tx, { number: 1, locale: 'ru', slug: 'most-otkryli', headline: 'Мост открыли', ...everything })
  const later = new Date('2024-01-08T10:00:00Z')
  const second = { at: later, rest: { storyNumber: 1, sectionId: 'section-science' }, tags: ['security'] }
  await publish(tx, { number: 2, locale: 'uk', slug: 'mist-perevirka', headline: 'Міст перевірили', ...second })
  await publish(tx, { number: 2, locale: 'en', slug: 'bridge-checked', headline: 'The bridge was checked', ...second })
  const gone = { kind: 'tombstone', withdrawnAt: testNow, notice: 'Стаття була помилковою' }
  await publish(tx, { number: 3, locale: 'uk', slug: 'znyato', headline: 'Знято', at, rest: gone })
  await publish(tx, { number: 3, locale: 'en', slug: 'kept', headline: 'Kept', at })
  for (let number = 5; number <= 30; number += 1) {
    const plainAt = new Date(Date.UTC(2023, 11, number))
    await publish(tx, { number, locale: 'uk', slug: '', headline: `Новина ${number}`, at: plainAt })
  }
  for (const [index, locale] of locales.entries()) {
    if (index > 1) continue
    const texts = { create: [{ locale, note: `Note in ${locale}` }] }
    await tx.correction.create({ data: { articleNumber: 1, at: new Date('2024-01-07T09:30:00Z'), texts } })
  }
}

async function createArticles(tx: WriteTransaction, last: number): Promise<void> {
  for (let number = 1; number <= last; number += 1) {
    await tx.article.create({ data: { number, originLocale: 'uk', sectionId: 'section-world' } })
  }
}

async function publish(tx: WriteTransaction, text: Published): Promise<void> {
  const { number, locale, slug, headline, at, rest, people = [], tags = [] } = text
  await tx.publishedText.create({
    data: {
      ...{ articleNumber: number, locale, slug, headline, kind: 'live', body: '[]', revisionId: `r-${number}` },
      ...{ originLocale: 'uk', sectionId: 'section-world', firstPublishedAt: at, modifiedAt: at, publishedAt: at },
      ...rest,
      bylines: {
        create: people.map(([slugOf, role], position) => ({
          personId: `person-${slugOf}`,
          role,
          position,
          firstPublishedAt: at,
        })),
      },
      tags: { create: tags.map((tag, position) => ({ tagId: `tag-${tag}`, position, firstPublishedAt: at })) },
    },
  })
}

async function fillEvents(tx: WriteTransaction): Promise<void> {
  const events: { id: string; edtf: string; occurrence?: string; texts: LocaleTexts; reportedBy?: number }[] = [
    { id: 'event-closed', edtf: '2024-01-04', texts: { uk: 'Міст закрили', en: 'Closed', ru: 'Мост закрыли' } },
    { id: 'event-opened', edtf: '2024-01-06', texts: { uk: 'Міст відкрили', en: hostileText }, reportedBy: 1 },
    { id: 'event-checked', edtf: '2024-01-08', texts: { uk: 'Міст перевірили' }, reportedBy: 2 },
    {
      id: 'event-meeting',
      edtf: '2024-01-20',
      occurrence: 'scheduled',
      texts: { uk: 'Збори', en: 'Meeting', ru: 'Собрание' },
    },
  ]
  for (const { id, edtf, occurrence = 'occurred', texts, reportedBy } of events) {
    const { sortFrom, sortTo, dayKey } = parseEventDate(edtf)
    await tx.event.create({
      data: {
        ...{ id, edtf, sortFrom, sortTo, dayKey, occurrence, originLocale: 'uk', createdAt: new Date(0) },
        texts: { create: Object.entries(texts).map(([locale, text]) => ({ locale, text })) },
        stories: { create: [{ storyNumber: 1 }] },
        articles: {
          create: reportedBy === undefined ? [] : [{ articleNumber: reportedBy, role: 'reports', isMain: true }],
        },
        sources: { create: [{ position: 0, publisher: 'Reuters', language: 'en', kind: 'report' }] },
      },
    })
  }
}

async function fillSite(tx: WriteTransaction): Promise<void> {
  await tx.setting.createMany({
    data: [
      { name: 'outletName', locale: 'uk', value: JSON.stringify('Літопис') },
      { name: 'outletName', locale: 'en', value: JSON.stringify('Litopys') },
      { name: 'registerId', locale: '', value: JSON.stringify('R40-01234') },
    ],
  })
  await tx.pageText.createMany({
    data: [
      { key: 'about', locale: 'uk', title: 'Про нас', body: '[]', updatedAt: testNow },
      { key: 'about', locale: 'en', title: 'About us', body: '[]', updatedAt: testNow },
    ],
  })
}
