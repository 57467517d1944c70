import { describe, expect, it } from 'vitest'
import type { EditionTexts } from './article.ts'
import { hashEdition } from './block-hashes.ts'
import type { Block, Body } from './blocks.ts'
import { separateBlockIds } from './separate-block-ids.ts'
import { findUnitState, type UnitState } from './translation-state.ts'

const texts = (body: Body): EditionTexts => ({
  ...{ slug: '', headline: '', standfirst: '', seoTitle: null, seoDescription: null },
  ...{ photoCaption: null, photoAlt: null },
  body,
})

const paragraph = (id: string, text: string): Block => ({ id, kind: 'paragraph', content: [{ text }] })
const one = paragraph('one', 'Перший абзац. І ще речення.')
const two = paragraph('two', 'Другий абзац.')

/** Saves a body as an editor hands it over: what splits and pastes leave has equal ids. */
function save(body: Body): Body {
  let made = 0
  return separateBlockIds(body, () => `new${++made}`) as Body
}

/** What a translation of `[one, two]` is like after the source was saved with another body. */
function statesAfter(body: Body): Record<string, UnitState | undefined> {
  const confirmed = hashEdition(texts([one, two]))
  const now = hashEdition(texts(save(body)))
  const ids = new Set([...Object.keys(confirmed), ...Object.keys(now)])
  return Object.fromEntries(
    [...ids].map((id) => {
      const source = confirmed[id]
      const link = source && { origin: 'human' as const, source, isConfirmed: true, acknowledged: null }
      return [id, findUnitState({ source: now[id], isThere: source !== undefined, link })]
    }),
  )
}

describe('an edit of the source', () => {
  it.each<[string, Body, Record<string, UnitState>]>([
    ['nothing', [one, two], { one: 'current', two: 'current' }],
    ['moving', [two, one], { one: 'current', two: 'current' }],
    ['changing a word', [paragraph('one', 'Інший абзац. І ще речення.'), two], { one: 'stale', two: 'current' }],
    ['changing the kind', [{ ...one, kind: 'heading', level: 2 } as Block, two], { one: 'check', two: 'current' }],
    [
      'wrapping in a quotation',
      [{ id: 'one', kind: 'quotation', paragraphs: [[{ text: 'Перший абзац. І ще речення.' }]] }, two],
      { one: 'check', two: 'current' },
    ],
    [
      'splitting',
      [paragraph('one', 'Перший абзац.'), paragraph('one', 'І ще речення.'), two],
      { one: 'stale', two: 'current', new1: 'missing' },
    ],
    ['splitting and undoing it', [one, two], { one: 'current', two: 'current' }],
    ['merging', [paragraph('one', 'Перший абзац. І ще речення. Другий абзац.')], { one: 'stale', two: 'orphan' }],
    ['removing', [two], { one: 'orphan', two: 'current' }],
    ['pasting a copy', [one, two, one], { one: 'current', two: 'current', new1: 'missing' }],
    ['cutting and pasting elsewhere', [two, one], { one: 'current', two: 'current' }],
    ['adding', [one, paragraph('three', 'Третій.'), two], { one: 'current', three: 'missing', two: 'current' }],
    ['adding a rule', [one, { id: 'rule', kind: 'rule' }, two], { one: 'current', two: 'current' }],
  ])('%s', (_, body, states) => {
    expect(statesAfter(body)).toEqual(states)
  })
})

describe('ids on saving', () => {
  it('gives every later one of equal ids a new one, and none that is taken', () => {
    const ids = ['new1', 'fresh', 'fresh2']
    const body = [one, one, two, one, paragraph('new1', 'Є вже.')]
    const saved = separateBlockIds(body, () => ids.shift() ?? 'none') as Body
    expect(saved.map((block) => block.id)).toEqual(['one', 'fresh', 'two', 'fresh2', 'new1'])
  })

  it('leaves what is no block to the schema', () => {
    const odd = [null, 'text', { kind: 'rule' }, { id: 7 }]
    expect(separateBlockIds(odd, () => 'new')).toEqual(odd)
  })
})
