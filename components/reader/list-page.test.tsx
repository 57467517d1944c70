import { expect, test } from 'vitest'
import { ListPage } from './list-page.tsx'
import { renderReader } from './samples/render-reader.tsx'
import { sampleTeaser } from './samples/sample-views.ts'

const section = { href: '/ua/section/svit', text: 'Світ' }
const page = { title: 'Світ', articles: [sampleTeaser({ section })], paging: { page: 1, pageCount: 1 } } as const

test('a section says its name once', () => {
  expect(renderReader(<ListPage page={{ ...page, kind: 'section' }} />)).not.toContain(section.href)
})

test('under a tag every article says which section it belongs to', () => {
  expect(renderReader(<ListPage page={{ ...page, kind: 'tag' }} />)).toContain(section.href)
})

test('only the first page of a list opens with a large article', () => {
  const draw = (place: number) =>
    renderReader(<ListPage page={{ ...page, kind: 'tag', paging: { page: place, pageCount: 2 } }} />)
  expect(draw(1)).toContain('article-list-opened')
  expect(draw(2)).not.toContain('article-list-opened')
})
