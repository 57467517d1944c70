import { expect, test } from 'vitest'
import type { ArticleReference } from '#data/published/article-references.ts'
import type { Body, Run } from '#domain/blocks.ts'
import { sampleContext, samplePhoto, sampleSite } from '#edition/testing/sample-context.ts'
import type { Locale } from '#i18n/locales.ts'
import { viewProse } from './view-prose.ts'

const paragraph = (...content: Run[]): Body => [{ id: 'p', kind: 'paragraph', content }]
const linkTo = (number: number): Run => ({ text: 'there', marks: [{ kind: 'article', number }] })
const edition = (number: number, locale: Locale, originLocale: Locale = 'uk'): ArticleReference => ({
  ...{ number, locale, originLocale },
  ...{ slug: `slug-${locale}`, headline: 'Headline', isDemo: false },
})

async function linkOf(content: Run, locale: Locale, articles: readonly ArticleReference[] = []) {
  const [block] = viewProse(paragraph(content), await sampleContext(locale, { articles }))
  return block?.kind === 'paragraph' ? block.runs[0] : undefined
}

test('a link to our own article leads to its edition in the language of the page', async () => {
  const run = await linkOf(linkTo(7), 'ru', [edition(7, 'uk'), edition(7, 'ru')])
  expect(run).toEqual({
    text: 'there',
    link: { href: '/ru/news/slug-ru-7', address: `${sampleSite}/ru/news/slug-ru-7`, isExternal: false },
  })
})

test('without one it leads to the original and says which language that is', async () => {
  const run = await linkOf(linkTo(7), 'ru', [edition(7, 'uk', 'en'), edition(7, 'en', 'en')])
  expect(run?.link).toEqual({
    href: '/en/news/slug-en-7',
    address: `${sampleSite}/en/news/slug-en-7`,
    isExternal: false,
    hreflang: 'en',
  })
})

test('without the original it leads to the first language that is live', async () => {
  const run = await linkOf(linkTo(7), 'ru', [edition(7, 'uk', 'ru')])
  expect(run?.link).toEqual({
    href: '/ua/news/slug-uk-7',
    address: `${sampleSite}/ua/news/slug-uk-7`,
    isExternal: false,
    hreflang: 'uk',
  })
})

test('a link to an article that is live nowhere is dropped, its words stay', async () => {
  expect(await linkOf(linkTo(7), 'uk', [edition(8, 'uk')])).toEqual({ text: 'there' })
})

test.each([
  ['https://example.org/a?b=1', true],
  [`${sampleSite}/ua/about`, false],
  [`${sampleSite}.example.org/`, true],
])('a link to %s leaves the site: %s', async (href, isExternal) => {
  const run = await linkOf({ text: 'x', marks: [{ kind: 'link', href }] }, 'uk')
  expect(run?.link).toEqual({ href, isExternal })
})

test('marks are kept together, text is not touched', async () => {
  const text = '</script> \u200f “x” 🦊'
  const run = await linkOf(
    { text, marks: [{ kind: 'strong' }, { kind: 'emphasis' }, { kind: 'foreign', lang: 'ko' }] },
    'uk',
  )
  expect(run).toEqual({ text, strong: true, emphasis: true, lang: 'ko' })
})

test.each<[Locale, string]>([
  ['uk', '«One. / Two».'],
  ['en', '“One. / Two.”'],
  ['ru', '«One. / Two».'],
])('a quotation in %s has the marks of the language around the whole of it', async (locale, expected) => {
  const body: Body = [{ id: 'q', kind: 'quotation', paragraphs: [[{ text: 'One.' }], [{ text: 'Two.' }]] }]
  const [block] = viewProse(body, await sampleContext(locale))
  const paragraphs = block?.kind === 'quotation' ? block.paragraphs : []
  expect(paragraphs.map((runs) => runs.map((run) => run.text).join('')).join(' / ')).toBe(expected)
})

test.each<[string, string]>([
  ['Це кінець.', '«Це кінець».'],
  ['Це кінець', '«Це кінець»'],
  ['Це кінець!', '«Це кінець!»'],
  ['Це кінець…', '«Це кінець…»'],
  ['Це кінець...', '«Це кінець...»'],
  ['Це про „Рух“.', '«Це про „Рух“».'],
  ['Це був 2024 р.', '«Це був 2024 р.»'],
])('the full stop of a Ukrainian quotation follows its mark: %s', async (text, expected) => {
  expect(await quotationOf([{ text }])).toBe(expected)
})

test('a full stop that stands in a run of its own follows the mark too', async () => {
  expect(await quotationOf([{ text: 'Це кінець', marks: [{ kind: 'strong' }] }, { text: '.' }])).toBe('«Це кінець».')
})

async function quotationOf(content: Run[]): Promise<string> {
  const [block] = viewProse([{ id: 'q', kind: 'quotation', paragraphs: [content] }], await sampleContext('uk'))
  return block?.kind === 'quotation'
    ? block.paragraphs
        .flat()
        .map((run) => run.text)
        .join('')
    : ''
}

test('a figure takes its own caption before the photo’s; an unknown photo leaves no figure', async () => {
  const body: Body = [
    { id: 'a', kind: 'figure', photoId: 'photo', caption: 'Own caption' },
    { id: 'b', kind: 'figure', photoId: 'withdrawn' },
  ]
  const blocks = viewProse(body, await sampleContext('uk', { photos: [samplePhoto()] }))
  expect(blocks).toHaveLength(1)
  expect(blocks[0]).toMatchObject({ kind: 'figure', photo: { caption: 'Own caption', credit: 'Ольга Коваль' } })
})

test('an embed names its language only where it is not the page’s', async () => {
  const embed = {
    id: 'e',
    kind: 'embed',
    href: 'https://example.org/',
    title: 'T',
    source: 'S',
    media: 'video',
  } as const
  const body: Body = [{ ...embed, lang: 'en' }]
  expect(viewProse(body, await sampleContext('en'))[0]).not.toHaveProperty('lang')
  expect(viewProse(body, await sampleContext('uk'))[0]).toHaveProperty('lang', 'en')
})
