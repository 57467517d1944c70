import { expect, test } from 'vitest'
import { chooseScreenLanguage } from './choose-screen-language.ts'

test.each([
  ['', 'uk'],
  ['en-GB,en;q=0.9', 'en'],
  ['de,ru;q=0.5,en;q=0.4', 'ru'],
  ['en;q=0.2, uk;q=0.8', 'uk'],
  ['en;q=0', 'uk'],
  ['en;q=nonsense', 'en'],
  ['ua', 'uk'],
  ['de, fr', 'uk'],
  ['*', 'uk'],
])('Accept-Language "%s" → %s', (header, locale) => {
  expect(chooseScreenLanguage(header)).toBe(locale)
})
