import { describe, expect, it } from 'vitest'
import {
  changedTexts,
  type EditionTexts,
  editionTextsSchema,
  hasText,
  linkedArticles,
  photosInBody,
} from './article.ts'
import type { Body } from './blocks.ts'

const link = (number: number) => ({ text: 'x', marks: [{ kind: 'article' as const, number }] })
const body: Body = [
  { id: 'a', kind: 'paragraph', content: [{ text: 'See ' }, link(7), link(3)] },
  { id: 'b', kind: 'quotation', paragraphs: [[link(7)], [link(9)]] },
  { id: 'c', kind: 'list', style: 'bullet', items: [[link(4)]] },
  { id: 'd', kind: 'heading', level: 2, content: [link(5)] },
  { id: 'e', kind: 'figure', photoId: 'one' },
  { id: 'f', kind: 'figure', photoId: 'two' },
  { id: 'g', kind: 'figure', photoId: 'one' },
]

const texts: EditionTexts = {
  slug: 'a-b',
  headline: 'A b',
  standfirst: '',
  body,
  seoTitle: null,
  seoDescription: null,
  photoCaption: null,
  photoAlt: null,
}

describe('a body', () => {
  it('names the articles and photos it needs once, in reading order', () => {
    expect(linkedArticles(body)).toEqual([7, 3, 9, 4, 5])
    expect(photosInBody(body)).toEqual(['one', 'two'])
  })

  it('has text, or only pictures and rules', () => {
    expect(hasText(body)).toBe(true)
    expect(
      hasText([
        { id: 'a', kind: 'figure', photoId: 'one' },
        { id: 'b', kind: 'rule' },
      ]),
    ).toBe(false)
  })
})

describe('the texts of an edition', () => {
  it.each(['', 'a', 'a-b-2', '2024'])('may have the slug "%s"', (slug) => {
    expect(editionTextsSchema.safeParse({ ...texts, slug }).success).toBe(true)
  })

  it.each(['-', 'a-', '-a', 'a--b', 'A', 'місто', 'a b', 'a/b', 'a'.repeat(81)])('may not have "%s"', (slug) => {
    expect(editionTextsSchema.safeParse({ ...texts, slug }).success).toBe(false)
  })

  it('know in what they differ', () => {
    expect(changedTexts(texts, { ...texts })).toEqual([])
    expect(changedTexts(texts, { ...texts, headline: 'C', body: [], photoAlt: 'D' })).toEqual([
      ...['headline', 'body', 'photoAlt'],
    ])
  })
})
