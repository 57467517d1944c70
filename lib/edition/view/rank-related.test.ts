import { expect, test } from 'vitest'
import type { RelatedArticle } from '#data/published/related-articles.ts'
import type { Locale } from '#i18n/locales.ts'
import { rankRelated } from './rank-related.ts'

const one = (number: number, locale: Locale = 'uk'): RelatedArticle => ({
  number,
  locale,
  firstPublishedAt: new Date(0),
})
const rank = (related: Partial<Parameters<typeof rankRelated>[0]>, take = 4) =>
  rankRelated({ sameStory: [], sharedTags: [], sameSection: [], ...related }, 'uk', take).map(
    ({ number, locale }) => `${number}/${locale}`,
  )

test('the story comes before tags, tags before the section, each article once', () => {
  const related = { sameStory: [one(3)], sharedTags: [one(3), one(2)], sameSection: [one(5), one(2), one(4)] }
  expect(rank(related)).toEqual(['3/uk', '2/uk', '5/uk', '4/uk'])
})

test('more shared tags come first, newer among equals', () => {
  expect(rank({ sharedTags: [one(9), one(8), one(7), one(8)] })).toEqual(['8/uk', '9/uk', '7/uk'])
})

test('an article is named in the language of the page where it has one', () => {
  expect(rank({ sameStory: [one(3, 'en'), one(3), one(3, 'ru')] })).toEqual(['3/uk'])
})

test('what only other languages have comes last', () => {
  expect(rank({ sameStory: [one(3, 'en'), one(4)], sameSection: [one(5)] })).toEqual(['4/uk', '5/uk', '3/en'])
})

test('among other languages the site’s order decides, not the database’s', () => {
  expect(rank({ sameStory: [one(3, 'ru'), one(3, 'en')] })).toEqual(['3/en'])
})

test('no more than are wanted', () => {
  expect(rank({ sameSection: [1, 2, 3, 4, 5].map((number) => one(number)) }, 2)).toEqual(['1/uk', '2/uk'])
})
