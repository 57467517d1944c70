import { expect, test } from 'vitest'
import type { LiveEdition } from '#data/published/article-editions.ts'
import { sampleContext, sampleNamed, samplePerson, samplePhoto } from '#edition/testing/sample-context.ts'
import { describeNewsArticle } from './json-ld.ts'
import { viewArticle } from './view-article.ts'

const edition: LiveEdition = {
  ...{ kind: 'live', number: 1, locale: 'uk', originLocale: 'uk', slug: 'mist', sectionId: 'world' },
  ...{ headline: 'Міст', standfirst: '', body: [], seoTitle: null, seoDescription: null },
  ...{ photoCaption: null, photoAlt: null, leadPhotoId: 'photo', storyNumber: null, isDemo: false },
  ...{ firstPublishedAt: new Date(0), modifiedAt: new Date(0), publishedAt: new Date(0), people: [], tagIds: [] },
  translation: undefined,
}

/** What the page says of the maker of its photo. */
async function creatorOf(creator: string): Promise<unknown> {
  const photo = samplePhoto({ creator })
  const desk = { ...samplePerson('desk', { uk: 'Фотослужба' }), kind: 'desk' as const }
  const context = await sampleContext('uk', {
    sections: [sampleNamed('world', { uk: 'Світ' })],
    people: [samplePerson('olha', { uk: 'Ольга Коваль', en: 'Olha Koval' }), desk],
    photos: [photo],
  })
  const page = viewArticle({ edition, corrections: [], readAlso: [], paths: {} }, context)
  const outlet = { name: 'Літопис', allNames: ['Літопис', 'Litopys'], correctionsPath: '/ua/corrections' }
  const facts = { edition, page, path: '/ua/news/mist-1', translations: [], photo, description: '', outlet }
  const article = describeNewsArticle(facts, context) as { image: { creator?: unknown; creditText: string }[] }
  expect(article.image.map((one) => one.creditText)).toEqual(Array(3).fill('Ольга Коваль'))
  return article.image[0]?.creator
}

test.each([
  ['Olha Koval', { '@type': 'Person', name: 'Olha Koval' }],
  ['Фотослужба', { '@type': 'Organization', name: 'Фотослужба' }],
  ['Litopys', { '@type': 'NewsMediaOrganization', '@id': 'https://news.example/#publisher', name: 'Літопис' }],
  ['Getty Images', undefined],
])('calls the maker of a photo, %s, a person or an organisation only where that is known', async (name, creator) => {
  expect(await creatorOf(name)).toEqual(creator)
})

test('tells of every correction, those included that a translation does not have yet', async () => {
  const context = await sampleContext('en', {
    sections: [sampleNamed('world', { en: 'World' })],
    people: [],
    photos: [],
  })
  const day = (number: number) => new Date(Date.UTC(2024, 0, number))
  const lag = { source: 'uk', translatedAt: day(1), updatedAt: day(4) } as const
  const translation = { lag, hasUncheckedMachineText: false }
  const lagging: LiveEdition = { ...edition, locale: 'en', publishedAt: day(3), translation }
  const corrections = [
    { articleNumber: 1, at: day(2), note: 'The first.' },
    { articleNumber: 1, at: day(4), note: 'The second.' },
  ]
  const paths = { uk: '/ua/news/mist-1', en: '/en/news/mist-1' }
  const page = viewArticle({ edition: lagging, corrections, readAlso: [], paths }, context)
  expect(page.corrections.map((one) => one.note)).toEqual(['The first.'])
  const outlet = { name: 'Litopys', allNames: ['Litopys'], correctionsPath: '/en/corrections' }
  const facts = { edition: lagging, page, path: paths.en, translations: [], description: '', outlet }
  expect(describeNewsArticle(facts, context)).toMatchObject({
    correction: [{ text: 'The first.' }, { text: 'The second.' }],
  })
})
