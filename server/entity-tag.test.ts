import { expect, test } from 'vitest'
import { digestOf, entityTagOf, isKnownToClient } from './entity-tag.ts'

test.each([
  ['"abc"', true],
  ['W/"abc"', true],
  ['*', true],
  [' * ', true],
  ['"x", W/"abc", "y"', true],
  ['"x","abc"', true],
  ['"a,b", "abc"', true],
  ['"abcd"', false],
  ['abc', false],
  ['"abc-br"', false],
  ['"x, abc"', false],
  ['', false],
])('%s against "abc" → %s', (header, isKnown) => {
  expect(isKnownToClient(header, '"abc"')).toBe(isKnown)
})

test('encodings of one content have different tags', () => {
  const digest = digestOf('content')
  const tags = [entityTagOf(digest, 'identity'), entityTagOf(digest, 'br'), entityTagOf(digest, 'gzip')]
  expect(new Set(tags).size).toBe(3)
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/)
})
