import { describe, expect, it } from 'vitest'
import { hashUnit } from './block-hashes.ts'
import {
  acceptMinorChange,
  describeTranslation,
  findTranslationLag,
  hasUncheckedMachineText,
  type TranslatedUnit,
} from './translated-from.ts'
import type { BlockHashes } from './unit-hashes.ts'

const hash = (text: string, structure = 'paragraph') => hashUnit({ id: '', text, structure })
const hashes = (texts: Record<string, string>): BlockHashes =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, hash(text)]))

const saved = '2024-01-04T16:05:00.000Z'
const published = new Date('2024-01-04T17:00:00Z')
const updated = new Date('2024-01-05T12:20:00Z')

const made = (text: string, rest: Partial<TranslatedUnit> = {}): TranslatedUnit => ({
  ...{ from: 'uk', source: hash(text), at: saved, isConfirmed: true, origin: 'human', seen: null },
  ...rest,
})

const lagBehind = (
  translation: ReturnType<typeof describeTranslation>,
  now: Record<string, string>,
  publishedAt = updated,
  modifiedAt = publishedAt,
) => findTranslationLag(translation, new Map([['uk', { hashes: hashes(now), publishedAt, modifiedAt }]]))

const full = describeTranslation({ a: made('A'), b: made('B') }, ['a', 'b'], hashes({ a: 'A', b: 'B' }))

describe('a published translation', () => {
  it.each<[string, Record<string, string>, 'lags' | 'does not']>([
    ['nothing changed', { a: 'A', b: 'B' }, 'does not'],
    ['typography changed', { a: ' A', b: 'B\u200b' }, 'does not'],
    ['a word changed', { a: 'A', b: 'Other' }, 'lags'],
    ['a paragraph came', { a: 'A', b: 'B', c: 'C' }, 'lags'],
    ['a paragraph went', { a: 'A' }, 'lags'],
    ['a photo without words came', { a: 'A', b: 'B', f: '' }, 'does not'],
  ])('%s in the source: %s', (_, now, verb) => {
    expect(lagBehind(full, now) === undefined).toBe(verb === 'does not')
  })

  it('says from which version it is, and when the source was updated', () => {
    expect(lagBehind(full, { a: 'Other', b: 'B' })).toEqual({
      source: 'uk',
      translatedAt: new Date(saved),
      updatedAt: updated,
    })
  })

  it('says the oldest version that it still has a part of', () => {
    const later = made('B', { at: '2024-01-05T09:00:00.000Z' })
    const mixed = describeTranslation({ a: made('A'), b: later }, ['a', 'b'], hashes({ a: 'A', b: 'B' }))
    expect(lagBehind(mixed, { a: 'Other', b: 'Other' })?.translatedAt).toEqual(new Date(saved))
  })

  it('does not lag behind a source whose structure alone changed', () => {
    const source = { a: hash('A', 'heading 2'), b: hash('B') }
    const uk = { hashes: source, publishedAt: updated, modifiedAt: updated }
    expect(findTranslationLag(full, new Map([['uk', uk]]))).toBeUndefined()
  })

  it('does not lag while it is ahead: made from a draft that readers have not got yet', () => {
    const ahead = { a: made('Draft', { at: '2024-01-05T13:00:00.000Z' }) }
    expect(lagBehind(describeTranslation(ahead, ['a'], hashes({ a: 'A' })), { a: 'A' })).toBeUndefined()
  })

  it('does not lag for what it left out, or kept, when it was published', () => {
    const chosen = describeTranslation({ a: made('A'), x: made('X') }, ['a', 'x'], hashes({ a: 'A', b: 'B' }))
    expect(chosen.decided).toEqual(['b', 'x'])
    expect(lagBehind(chosen, { a: 'A', b: 'B' })).toBeUndefined()
    expect(lagBehind(chosen, { a: 'A', b: 'B', c: 'C' })).toBeDefined()
  })

  it('is not compared where nobody told what it was made from, or its source is not public', () => {
    const untold = describeTranslation({}, ['a', 'b'], hashes({ a: 'A' }))
    expect(lagBehind(untold, { a: 'Other', c: 'C' })).toBeUndefined()
    expect(findTranslationLag(full, new Map())).toBeUndefined()
  })

  it('is compared, in a chain, with the language it was made from only', () => {
    const fromEnglish = describeTranslation({ a: made('A', { from: 'en' }) }, ['a'], hashes({ a: 'A' }))
    expect(lagBehind(fromEnglish, { a: 'Other' })).toBeUndefined()
    const en = { hashes: hashes({ a: 'Other' }), publishedAt: updated, modifiedAt: updated }
    expect(findTranslationLag(fromEnglish, new Map([['en', en]]))).toMatchObject({ source: 'en' })
  })
})

describe('a minor change of the source', () => {
  const before = hashes({ a: 'A', b: 'Already other', same: 'S', gone: 'G' })
  const after = hashes({ a: 'A, minor', b: 'Already other, minor', same: 'S', came: 'C' })
  const units = { a: made('A'), b: made('B'), same: made('S'), gone: made('G') }
  const accepted = acceptMinorChange({ units, decided: [] }, 'uk', before, after)

  it('leaves what was current current, and what lagged lagging', () => {
    expect(accepted.units['a']?.seen).not.toBeNull()
    expect(accepted.units['b']?.seen).toBeNull()
    const lag = findTranslationLag(
      accepted,
      new Map([['uk', { hashes: after, publishedAt: updated, modifiedAt: published }]]),
    )
    // The change that it lags behind was before the minor one.
    expect(lag?.updatedAt).toEqual(published)
  })

  it('says nothing anew of what it left alone', () => {
    expect(accepted.units['same']).toEqual(units.same)
  })

  it('makes no news of what it brought or took', () => {
    const { b: _, ...current } = units
    const quiet = acceptMinorChange({ units: current, decided: ['b'] }, 'uk', before, after)
    const uk = { hashes: after, publishedAt: updated, modifiedAt: published }
    expect(findTranslationLag(quiet, new Map([['uk', uk]]))).toBeUndefined()
    const really = { hashes: { ...after, a: hash('Really other') }, publishedAt: updated, modifiedAt: updated }
    expect(findTranslationLag(quiet, new Map([['uk', really]]))).toBeDefined()
  })
})

describe('machine text', () => {
  it.each<[Partial<TranslatedUnit>, boolean]>([
    [{}, false],
    [{ origin: 'machine' }, false],
    [{ origin: 'machine', isConfirmed: false }, true],
    [{ origin: 'machine_edited', isConfirmed: false }, true],
    [{ origin: 'copied', isConfirmed: false }, false],
  ])('%j is unchecked: %s', (rest, isUnchecked) => {
    expect(hasUncheckedMachineText({ units: { a: made('A', rest) }, decided: [] })).toBe(isUnchecked)
  })
})
