import { expect, test } from 'vitest'
import type { Body } from '#domain/blocks.ts'
import { summarise } from './summarise.ts'

const body = (...texts: string[]): Body => [
  { id: 'h', kind: 'heading', level: 2, content: [{ text: 'Heading' }] },
  ...texts.map((text, index) => ({ id: `p${index}`, kind: 'paragraph' as const, content: text ? [{ text }] : [] })),
]

test.each([
  [body('First.', 'Second.'), 'First.'],
  [body('', 'Second.'), 'Second.'],
  [body(), ''],
  [body(`${'слово '.repeat(60)}кінець`), `${'слово '.repeat(33).trim()}…`],
])('summarises a body', (given, expected) => {
  expect(summarise(given)).toBe(expected)
})

test('never cuts a letter in two', () => {
  expect(summarise(body('🦊'.repeat(150)))).toMatch(/^(🦊)+…$/u)
})
