import { describe, expect, it } from 'vitest'
import { ArticlePage } from './article-page.tsx'
import { renderReader } from './samples/render-reader.tsx'
import { sampleArticle } from './samples/sample-views.ts'

/** Asserts that the given pieces of HTML stand in this order. */
function expectOrder(html: string, pieces: readonly string[]) {
  const places = pieces.map((piece) => html.indexOf(piece))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
}

describe('ArticlePage', () => {
  it('takes a reader from what happened to where to go next', () => {
    expectOrder(renderReader(<ArticlePage page={sampleArticle} />), [
      'class="section-label"',
      '<h1',
      'class="standfirst"',
      '/ua/author/daryna-shekina',
      'dateTime="2024-01-06T12:00:00+02:00"',
      'figure-hero',
      'class="prose"',
      'correction-notes',
      'timeline-panel',
      '/ua/tag/kndr',
      'read-also',
    ])
  })

  it('has one first heading', () => {
    expect(renderReader(<ArticlePage page={sampleArticle} />).match(/<h1/g)).toHaveLength(1)
  })

  it('sets a headline of several lines smaller', () => {
    const draw = (length: number) =>
      renderReader(<ArticlePage page={{ ...sampleArticle, headline: 'а'.repeat(length) }} />)
    expect(draw(100)).not.toContain('headline-long')
    expect(draw(101)).toContain('<h1 class="headline-long"')
  })

  it('shows hostile text as itself', () => {
    const hostile = `</script><img src=x onerror="alert(1)"> & "q" ‮🦊`
    const html = renderReader(
      <ArticlePage
        page={{
          ...sampleArticle,
          headline: hostile,
          standfirst: hostile,
          hero: { caption: hostile, credit: hostile, isAlgorithmMade: false },
          body: [{ kind: 'paragraph', id: 'p', runs: [{ text: hostile }] }],
        }}
      />,
    )
    expect(html).not.toContain('</script>')
    expect(html).not.toContain('<img src=x')
    expect(html).toContain('🦊')
  })

  it('leaves out what the article does not have', () => {
    const { hero: _hero, timeline: _timeline, updated: _updated, ...bare } = sampleArticle
    const html = renderReader(
      <ArticlePage page={{ ...bare, standfirst: '', tags: [], readAlso: [], corrections: [], body: [] }} />,
    )
    for (const absent of ['standfirst', 'figure', 'correction-notes', 'timeline', 'tags', 'read-also', 'Оновлено']) {
      expect(html).not.toContain(absent)
    }
  })

  it.each([
    ['Росія просить зброї', true],
    ['2 серпня 2027 року настане затемнення', false],
    ['«Ми чекаємо», — сказав він', false],
  ])('gives an initial only to a letter: %s', (text, hasInitial) => {
    const body = [{ kind: 'paragraph', id: 'p', runs: [{ text }] }] as const
    const html = renderReader(<ArticlePage page={{ ...sampleArticle, body }} />)
    expect(html.includes('<p class="without-initial" dir="auto">')).toBe(!hasInitial)
  })

  it('keeps the whole address of our own pages, for readers on paper', () => {
    const link = { href: '/ua/news/a-1', address: 'https://litopys.example/ua/news/a-1', isExternal: false }
    const body = [{ kind: 'paragraph', id: 'p', runs: [{ text: 'там', link }] }] as const
    expect(renderReader(<ArticlePage page={{ ...sampleArticle, body }} />)).toContain(
      '<a href="/ua/news/a-1" data-address="https://litopys.example/ua/news/a-1">',
    )
  })

  it('hides the share button until the script can share', () => {
    expect(renderReader(<ArticlePage page={sampleArticle} />)).toMatch(/<button class="share-button"[^>]* hidden=""/)
  })

  it('has no style attributes, which the content policy would refuse', () => {
    expect(renderReader(<ArticlePage page={sampleArticle} />)).not.toContain(' style=')
  })
})
