import { describe, expect, it } from 'vitest'
import type { EditionTexts } from './article.ts'
import type { Block, Body } from './blocks.ts'
import { compareEdition, findMainSource } from './compare-edition.ts'
import { copyUnit } from './place-unit.ts'
import { listTranslationUnits } from './translation-units.ts'

const block = (id: string, text = id): Block => ({ id, kind: 'paragraph', content: [{ text }] })
const texts = (ids: string[], headline = 'H'): EditionTexts => ({
  ...{ slug: '', headline, standfirst: '', seoTitle: null, seoDescription: null, photoCaption: null, photoAlt: null },
  body: ids.map((id) => block(id)),
})
const idsOf = (body: Body) => body.map((one) => one.id).join(' ')

describe('a unit of the source in a translation', () => {
  it.each([
    ['b', 'a c', 'a b c'],
    ['a', 'b c', 'a b c'],
    ['c', 'a b', 'a b c'],
    ['c', 'a', 'a c'],
    ['c', 'a own b', 'a own b c'],
    ['b', 'c a', 'c a b'],
    ['a', '', 'a'],
    ['b', 'a b c', 'a b c'],
  ])('%s into "%s"', (id, before, after) => {
    const copied = copyUnit(texts(before.split(' ').filter(Boolean)), texts(['a', 'b', 'c']), id)
    expect(idsOf(copied.body)).toBe(after)
  })

  it('replaces what stood there, and a field by its reserved id', () => {
    const source = { ...texts(['a'], 'Source'), photoAlt: 'Alt' }
    const translation = { ...texts([], 'Here'), body: [block('a', 'other')] }
    expect(copyUnit(translation, source, 'a').body).toEqual(source.body)
    expect(copyUnit(translation, source, ':headline').headline).toBe('Source')
    expect(copyUnit(translation, source, ':alt').photoAlt).toBe('Alt')
    expect(copyUnit(translation, source, 'unknown')).toEqual(translation)
  })
})

describe('two texts side by side', () => {
  const units = (ids: string[]) => listTranslationUnits(texts(ids, ''))
  const link = (ids: string[], sourceLocale: 'uk' | 'en' = 'uk') =>
    ids.map((id) => {
      const source = { text: '', structure: '' }
      return [id, { origin: 'human' as const, source, isConfirmed: true, acknowledged: null, sourceLocale }] as const
    })

  it('stand in the order of the source, with what only the translation has where it stands there', () => {
    const compared = compareEdition({
      units: units(['own', 'a', 'gone', 'c']),
      links: new Map(link(['a', 'gone', 'c'])),
      mainSource: 'uk',
      sources: new Map([['uk', units(['a', 'b', 'c'])]]),
    })
    expect(compared.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'own local',
      'a stale',
      'gone orphan',
      'b missing',
      'c stale',
    ])
  })

  it('are compared block by block with the language each was made from', () => {
    const compared = compareEdition({
      units: units(['a', 'b']),
      links: new Map([...link(['a'], 'en'), ...link(['b'])]),
      mainSource: 'en',
      sources: new Map([
        ['en', units(['a'])],
        ['uk', units(['b'])],
      ]),
    })
    expect(compared.map(({ id, sourceLocale, source }) => [id, sourceLocale, source?.text])).toEqual([
      ['a', 'en', 'a'],
      ['b', 'uk', 'b'],
    ])
  })

  it('miss no words where the source has none', () => {
    const figure = (caption?: string) =>
      listTranslationUnits({
        ...texts([], ''),
        body: [{ id: 'f', kind: 'figure', photoId: 'p', ...(caption === undefined ? {} : { caption }) }],
      })
    const stateOf = (source: string | undefined, own: string | undefined) =>
      compareEdition({
        units: figure(own),
        links: new Map(),
        mainSource: 'uk',
        sources: new Map([['uk', figure(source)]]),
      })[0]?.state
    expect(stateOf(undefined, undefined)).toBe('unconfirmed')
    expect(stateOf('words', undefined)).toBe('missing')
    expect(stateOf('words', 'слова')).toBe('unconfirmed')
  })

  it('come from the language that most blocks were made from', () => {
    expect(findMainSource([], 'uk')).toBe('uk')
    expect(findMainSource([{ sourceLocale: 'en' }, { sourceLocale: 'en' }, { sourceLocale: 'uk' }], 'uk')).toBe('en')
  })
})
