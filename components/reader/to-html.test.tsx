import { createElement, Fragment, type ReactNode, Suspense } from 'react'
import { describe, expect, it } from 'vitest'
import type { AuthorPage as AuthorView } from '#edition/view/author-page-view.ts'
import { ArticlePage } from './article-page.tsx'
import { AuthorPage } from './author-page.tsx'
import { FrontPage } from './front-page.tsx'
import { renderReader } from './samples/render-reader.tsx'
import { sampleArticle, sampleFront, samplePhoto, sampleStory } from './samples/sample-views.ts'
import { StaticPage } from './static-page.tsx'
import { StoryPage } from './story-page.tsx'
import { CannotDraw, toHtml } from './to-html.ts'

const hostile = `</main><script>alert(1)</script><img src=x onerror='alert(2)'> &amp; "q" ‮🦊\u0000`

const paging = { page: 1, pageCount: 2 }
const author: AuthorView = {
  kind: 'author',
  isDesk: false,
  name: 'Дарина Шекіна',
  jobTitle: 'кореспондентка',
  biography: hostile,
  photo: samplePhoto,
  articles: sampleArticle.readAlso,
  paging,
}
const corrections = {
  entries: sampleArticle.corrections.map((one) => ({ ...one, article: sampleArticle.section })),
  paging,
}
const about = { kind: 'static', title: 'Виправлення', body: sampleArticle.body, corrections } as const

const drawn: readonly (readonly [string, ReactNode])[] = [
  ['an article', <ArticlePage key="article" page={sampleArticle} />],
  ['a front page', <FrontPage key="front" page={sampleFront} />],
  ['a story', <StoryPage key="story" page={sampleStory} />],
  ['an author', <AuthorPage key="author" page={author} />],
  ['a page about the newsroom', <StaticPage key="static" page={about} />],
  ['hostile text', <ArticlePage key="text" page={{ ...sampleArticle, headline: hostile, standfirst: hostile }} />],
  ['hostile attributes', createElement('a', { href: hostile, title: hostile, 'data-address': hostile }, hostile)],
  ['nothing at all', [null, undefined, true, false, '', []]],
  ['numbers', createElement('p', { title: 1 }, 0, 7)],
  ['text beside text', createElement('p', {}, 'a', ' ', 'b', createElement(Fragment, {}, 'c', 'd'))],
  ['elements without content', createElement('p', {}, createElement('br'), createElement('img', picture()))],
  ['what is on', createElement('details', { hidden: true, open: true, 'aria-busy': true, 'data-on': true })],
  ['what is off', createElement('details', { hidden: false, open: false, 'aria-busy': false, 'data-on': false })],
  ['other names', createElement('a', { className: 'b', tabIndex: -1, hrefLang: 'uk', lang: undefined })],
]

function picture() {
  return { src: '/a.jpg', srcSet: '/a.jpg 1w', alt: '', width: 3, loading: 'lazy', fetchPriority: 'low' } as const
}

const rawHtml = { dangerouslySetInnerHTML: { __html: '<b>' } }

/** What came as JSON, and would be an element if looks were enough. */
const pretender = { type: 'img', props: { src: 'x', onerror: 'alert(1)' } } as unknown as ReactNode

const notDrawn: readonly (readonly [string, ReactNode])[] = [
  ['a promise', Promise.resolve('x')],
  ['an event', createElement('p', { onToggle: () => undefined })],
  ['an event that is a text', createElement('p', { onclick: 'alert(1)' })],
  ['what only looks like an element', pretender],
  ['raw HTML', createElement('p', rawHtml)],
  ['a script', createElement('script', {}, 'alert(1)')],
  ['a field with a value', createElement('textarea', { defaultValue: 'x' })],
  ['something that waits', createElement(Suspense, {}, 'x')],
]

describe('toHtml', () => {
  it.each(drawn)('writes %s as React does', (_, content) => {
    expect(() => renderReader(content)).not.toThrow()
  })

  it.each(['javascript:alert(1)', ' \u0001JavaScript:alert(1)', 'java\nscript:alert(1)'])('leaves %j out', (href) => {
    expect(toHtml(createElement('a', { href }, 'x'))).toBe('<a>x</a>')
  })

  it.each(notDrawn)('draws no page with %s', (_, content) => {
    expect(() => toHtml(content)).toThrow(CannotDraw)
  })
})
