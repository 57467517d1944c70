import { expect, test } from 'vitest'
import { findNameLanguage, isInOtherScript } from './name-language.ts'

test.each([
  // An English name on a Ukrainian page, and back.
  ['The Wall Street Journal', 'en', 'uk', 'en'],
  ['The Wall Street Journal', 'en-US', 'ru', 'en-US'],
  ['The Wall Street Journal', 'en-US', 'en', undefined],
  ['Укрінформ', 'uk', 'uk', undefined],
  ['Укрінформ', 'uk', 'ru', 'uk'],
  ['Укрінформ', 'uk', 'en', 'uk'],
  ['Le Monde', 'fr', 'en', 'fr'],
  ['Politika', 'sr-Latn', 'uk', 'sr-Latn'],
  ['조선일보', 'ko', 'uk', 'ko'],
  // Written by the editor in the letters of the page: not the publisher's language.
  ['Білий дім', 'en', 'uk', undefined],
  ['Yonhap', 'ko', 'en', undefined],
  // In letters of neither: which language it is nobody has said.
  ['Білий дім', 'ko', 'en', 'und-Cyrl'],
  ['Yonhap', 'ko', 'uk', 'und-Latn'],
  ['Suspilne', 'uk', 'uk', 'und-Latn'],
  ['朝日新聞', 'en', 'uk', undefined],
  // Nothing to go by.
  ['24', 'en', 'uk', undefined],
  ['ТСН.ua', 'en', 'uk', undefined],
  // A tag that only looks like one.
  ['Paper', 'zz-bb-cc-dd', 'uk', 'und-Latn'],
])('%s of somebody who speaks %s, on a page in %s: %s', (name, language, page, expected) => {
  expect(findNameLanguage(name, language, page)).toBe(expected)
})

test.each([
  ['Новий міст', 'en', true],
  ['Новий міст', 'uk', false],
  ['New bridge', 'ru', true],
  ['New bridge', 'en', false],
  // Both letters, or none: nothing to go by.
  ['Новий міст у Kyiv', 'en', false],
  ['', 'en', false],
])('"%s" is in another script than %s: %s', (text, language, expected) => {
  expect(isInOtherScript(text, language)).toBe(expected)
})
