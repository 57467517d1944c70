import { describe, expect, it } from 'vitest'
import { defaultLocale, locales } from '#i18n/locales.ts'
import type { Body } from './blocks.ts'
import { type EditionFacts, findProblems, type PhotoFacts, type ProblemKey, refusalsAmong } from './readiness.ts'

const now = new Date('2024-01-06T10:00:00Z')
const later = new Date('2024-01-06T12:00:00Z')
const waiting = locales.find((locale) => locale !== defaultLocale) ?? defaultLocale

const photo: PhotoFacts = {
  id: 'photo-1',
  credit: 'Olha Koval',
  caption: 'The bridge in the morning',
  alt: 'A bridge over a river in fog',
  hasFile: true,
  isWithdrawn: false,
}

const texts: EditionFacts['texts'] = {
  slug: 'bridge-opened',
  headline: 'The bridge was opened',
  standfirst: 'After two years of repairs',
  body: [{ id: 'a', kind: 'paragraph', content: [{ text: 'It was opened.' }] }],
  seoTitle: null,
  seoDescription: null,
  photoCaption: null,
  photoAlt: null,
}

const complete: EditionFacts = {
  locale: defaultLocale,
  texts,
  authorCount: 1,
  peopleWithoutName: [],
  sectionHasName: true,
  leadPhoto: photo,
  bodyPhotos: [],
  unknownPhotoIds: [],
  deadLinks: [],
  translation: undefined,
  gate: [waiting],
  defaultEdition: { state: 'draft', publishAt: null },
  embargoUntil: null,
  timing: { at: now, now },
}

const heading = (level: 2 | 3): Body[number] => ({ id: `h${level}`, kind: 'heading', level, content: [{ text: 'H' }] })
const withTexts = (change: Partial<EditionFacts['texts']>) => ({ texts: { ...texts, ...change } })
const none = { total: 3, local: 0, current: 0, check: 0, unconfirmed: 0, stale: 0, orphan: 0, missing: 0 }
const withTranslation = (counts: Partial<typeof none>) => ({ translation: { ...none, ...counts } })
const withPhoto = (change: Partial<PhotoFacts>) => ({ leadPhoto: { ...photo, ...change } })

const cases: [string, Partial<EditionFacts>, ProblemKey[]][] = [
  ['nothing', {}, []],
  ['no photo at all', { leadPhoto: undefined }, []],
  ['no headline', withTexts({ headline: ' \n' }), ['headline-missing']],
  ['no slug', withTexts({ slug: '' }), ['slug-missing']],
  ['no standfirst', withTexts({ standfirst: '' }), ['standfirst-missing']],
  ['no block', withTexts({ body: [] }), ['body-empty']],
  ['blocks without a word', withTexts({ body: [{ id: 'r', kind: 'rule' }] }), ['body-empty']],
  ['only spaces', withTexts({ body: [{ id: 'a', kind: 'paragraph', content: [{ text: '  ' }] }] }), ['body-empty']],
  ['a list alone', withTexts({ body: [{ id: 'l', kind: 'list', style: 'bullet', items: [[{ text: 'x' }]] }] }), []],
  ['no author', { authorCount: 0 }, ['author-missing']],
  ['people without a name', { peopleWithoutName: ['Ольга'] }, ['person-without-name']],
  ['a section without a name', { sectionHasName: false }, ['section-without-name']],
  ['no credit', withPhoto({ credit: ' ' }), ['photo-without-credit']],
  ['no credit and no file', withPhoto({ credit: '', hasFile: false }), ['photo-without-credit']],
  ['no alt', withPhoto({ alt: '' }), ['photo-without-alt']],
  ['no alt and no file', withPhoto({ alt: '', hasFile: false }), []],
  ['an alt that is the caption', withPhoto({ alt: 'The  bridge in the MORNING.' }), ['photo-alt-repeats-caption']],
  ['an alt that is the headline', withPhoto({ alt: 'The bridge was opened' }), ['photo-alt-repeats-headline']],
  [
    'an alt that is both',
    withPhoto({ alt: 'The bridge was opened', caption: 'The bridge was opened' }),
    ['photo-alt-repeats-caption', 'photo-alt-repeats-headline'],
  ],
  ['a withdrawn photo', withPhoto({ isWithdrawn: true }), ['photo-withdrawn']],
  ['a photo in the body without credit', { bodyPhotos: [{ ...photo, id: '2', credit: '' }] }, ['photo-without-credit']],
  ['a translation that is finished', withTranslation({ current: 3 }), []],
  ['a copy that nobody has translated', withTranslation({ unconfirmed: 3 }), ['translation-unconfirmed']],
  [
    'a translation with everything that can be wrong',
    withTranslation({ missing: 1, stale: 1, unconfirmed: 1 }),
    ['translation-missing', 'translation-stale', 'translation-unconfirmed'],
  ],
  ['a photo that does not exist', { unknownPhotoIds: ['nobody'] }, ['photo-unknown']],
  ['a first heading of level 3', withTexts({ body: [...texts.body, heading(3)] }), ['heading-level-skipped']],
  ['headings in order', withTexts({ body: [...texts.body, heading(2), heading(3)] }), []],
  ['a link to what is not live', { deadLinks: [7] }, ['link-to-article-not-live']],
  ['a language that waits', { locale: waiting }, ['default-language-first']],
  ['one that need not wait', { locale: waiting, defaultEdition: { state: 'live', publishAt: null } }, []],
  ['an embargo', { embargoUntil: later }, ['under-embargo']],
  ['an embargo that will be over', { embargoUntil: later, timing: { at: later, now } }, []],
]

describe('an edition', () => {
  it.each(cases)('with %s', (_name, change, keys) => {
    expect(findProblems({ ...complete, ...change }).map((problem) => problem.key)).toEqual(keys)
  })

  it('answers all its problems at once, in the order of the page, with what they are about', () => {
    const change = { ...withTexts({ headline: '', body: [] }), ...withPhoto({ credit: '' }), deadLinks: [7, 9] }
    expect(findProblems({ ...complete, ...change })).toEqual([
      { key: 'headline-missing', severity: 'refuses', facts: {} },
      { key: 'body-empty', severity: 'refuses', facts: {} },
      { key: 'photo-without-credit', severity: 'refuses', facts: { photo: 'photo-1' } },
      { key: 'link-to-article-not-live', severity: 'warns', facts: { article: 7 } },
      { key: 'link-to-article-not-live', severity: 'warns', facts: { article: 9 } },
    ])
  })

  it('with a photo that nobody described goes live, one whose description repeats does not', () => {
    const severity = (alt: string) => findProblems({ ...complete, ...withPhoto({ alt }) }).map((one) => one.severity)
    expect(severity('')).toEqual(['warns'])
    expect(severity(photo.caption)).toEqual(['refuses'])
    expect(severity(texts.headline)).toEqual(['refuses'])
  })

  it('is kept from readers by some of them only', () => {
    const problems = findProblems({ ...complete, deadLinks: [7], authorCount: 0 })
    expect(refusalsAmong(problems).map((problem) => problem.key)).toEqual(['author-missing'])
  })
})
