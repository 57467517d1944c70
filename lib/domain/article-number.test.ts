import { expect, test } from 'vitest'
import { findArticleNumber } from './article-number.ts'

test.each([
  ['28', 28],
  [' № 28 ', 28],
  ['#28', 28],
  ['28 stories', undefined],
  ['-28', undefined],
  ['2.8', undefined],
  ['1234567890', undefined],
  ['', undefined],
])('%j names %s', (text, number) => {
  expect(findArticleNumber(text)).toBe(number)
})
