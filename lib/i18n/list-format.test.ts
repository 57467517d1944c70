import { expect, test } from 'vitest'
import { listFormat } from './list-format.ts'
import type { Locale } from './locales.ts'

test.each<[Locale, string]>([
  ['uk', 'А, Б і В'],
  ['en', 'A, B and C'],
  ['ru', 'А, Б и В'],
])('in %s the last two have no comma between them', (locale, text) => {
  expect(listFormat(locale).format(text.split(/, | \p{L}+ /u))).toBe(text)
})
