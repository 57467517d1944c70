import { describe, expect, it } from 'vitest'
import type { EditionTexts } from './article.ts'
import type { Block } from './blocks.ts'
import { compareEditions } from './compare-editions.ts'
import { findDisputes, mergeEditions } from './merge-editions.ts'

const paragraph = (id: string, text: string): Block => ({ id, kind: 'paragraph', content: [{ text }] })

function edition(headline: string, ...body: Block[]): EditionTexts {
  return {
    ...{ slug: 's', headline, standfirst: '', body },
    ...{ seoTitle: null, seoDescription: null, photoCaption: null, photoAlt: null },
  }
}

const base = edition('Заголовок', paragraph('a', 'Один два три'), paragraph('b', 'Чотири'))

describe('comparing', () => {
  const changes = (after: EditionTexts) =>
    compareEditions(base, after).map(({ piece, change }) => [piece.kind === 'field' ? piece.field : piece.id, change])

  it('says of every piece what became of it', () => {
    const after = edition('Інший', paragraph('a', 'Один два п’ять'), paragraph('c', 'Новий'))
    expect(changes(after)).toEqual([
      ['headline', 'reworded'],
      ['slug', 'same'],
      ['a', 'reworded'],
      ['b', 'removed'],
      ['c', 'added'],
    ])
  })

  it('tells a move and another shape from other words', () => {
    const heading: Block = { id: 'a', kind: 'heading', level: 2, content: [{ text: 'Один два три' }] }
    expect(changes(edition('Заголовок', paragraph('b', 'Чотири'), heading))).toEqual([
      ['headline', 'same'],
      ['slug', 'same'],
      ['b', 'same'],
      ['a', 'restyled'],
    ])
    expect(changes(edition('Заголовок', paragraph('b', 'Чотири'), paragraph('a', 'Один два три')))).toContainEqual([
      'a',
      'moved',
    ])
  })
})

describe('two who saved the same text', () => {
  const yours = edition(
    'Мій заголовок',
    paragraph('a', 'Один два три моє'),
    paragraph('b', 'Чотири'),
    paragraph('m', 'Моє нове'),
  )
  const theirs = edition(
    'Заголовок',
    paragraph('t', 'Їхнє нове'),
    paragraph('a', 'Один два їхнє'),
    paragraph('b', 'Чотири їхнє'),
  )

  it('are asked about each piece in which they differ, and told who changed it', () => {
    expect(findDisputes(base, yours, theirs).map(({ key, changedBy }) => [key, changedBy])).toEqual([
      ['field:headline', 'yours'],
      ['block:t', 'theirs'],
      ['block:a', 'both'],
      ['block:b', 'theirs'],
      ['block:m', 'yours'],
    ])
  })

  it('get what they choose, every block in its place', () => {
    const choices = { 'block:t': 'theirs', 'block:b': 'theirs' } as const
    expect(mergeEditions(yours, theirs, choices)).toEqual(
      edition(
        'Мій заголовок',
        paragraph('t', 'Їхнє нове'),
        paragraph('a', 'Один два три моє'),
        paragraph('b', 'Чотири їхнє'),
        paragraph('m', 'Моє нове'),
      ),
    )
  })

  it('lose nothing: choosing one side everywhere gives that side', () => {
    const everywhere = (side: 'yours' | 'theirs') =>
      Object.fromEntries(findDisputes(base, yours, theirs).map(({ key }) => [key, side]))
    expect(mergeEditions(yours, theirs, everywhere('theirs'))).toEqual(theirs)
    expect(mergeEditions(yours, theirs, everywhere('yours')).headline).toBe('Мій заголовок')
    expect(mergeEditions(yours, theirs, everywhere('yours')).body).toEqual(yours.body)
  })
})
