import { expect, test } from 'vitest'
import { FrontSections } from './front-sections.tsx'
import { renderReader } from './samples/render-reader.tsx'
import { sampleTeaser } from './samples/sample-views.ts'

/** The page, for sections with so many articles. */
function drawSections(counts: readonly number[]): string {
  const sections = counts.map((count, place) => ({
    section: { href: `/ua/section/s${place}`, text: `Розділ ${place}` },
    articles: Array.from({ length: count }, (_, number) => sampleTeaser({ href: `/ua/news/a-${place}${number}` })),
  }))
  return renderReader(<FrontSections sections={sections} />)
}

/** The columns of every row. */
function rowsOf(counts: readonly number[]): readonly number[] {
  return Array.from(drawSections(counts).matchAll(/front-columns-(\d)/g), ([, columns]) => Number(columns))
}

test.each([
  [
    [4, 1, 2, 4],
    [4, 3, 4],
  ],
  [
    [1, 4],
    [1, 4],
  ],
  [
    [2, 2, 1],
    [4, 1],
  ],
  [[0, 1, 0, 3], [4]],
  [[], []],
])('sections of %j articles stand in rows of %j columns', (counts, columns) => {
  expect(rowsOf(counts)).toEqual(columns)
})

test('every other row opens with a large article, if it is full', () => {
  const opened = (...counts: number[]) => drawSections(counts).match(/front-section-opened/g)?.length ?? 0
  expect(opened(4, 4, 4)).toBe(2)
  expect(opened(4, 4)).toBe(1)
  expect(opened(3, 4)).toBe(0)
})

test('a card does not repeat the section it stands under', () => {
  const section = { href: '/ua/section/svit', text: 'Світ' }
  const html = renderReader(<FrontSections sections={[{ section, articles: [sampleTeaser({ section })] }]} />)
  expect(html.match(/href="\/ua\/section\/svit"/g)).toHaveLength(1)
})
