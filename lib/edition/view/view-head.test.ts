import { describe, expect, test } from 'vitest'
import { sampleContext, samplePhoto, sampleSite } from '#edition/testing/sample-context.ts'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'
import { type HeadSubject, viewAlternates, viewHead } from './view-head.ts'
import { viewPhoto } from './view-photo.ts'

const paths = { uk: '/ua/news/a-1', en: '/en/news/b-1' }
const subject: HeadSubject = {
  title: 'Headline',
  description: 'One\n two',
  siteName: 'Litopys',
  path: paths.en,
  alternates: paths,
  isIndexed: true,
  type: 'article',
  jsonLd: [],
}

describe('hreflang', () => {
  test('is the same on every edition, lists each of them and the default language once more', () => {
    expect(viewAlternates(paths, sampleSite)).toEqual([
      { hreflang: 'uk', href: `${sampleSite}/ua/news/a-1` },
      { hreflang: 'en', href: `${sampleSite}/en/news/b-1` },
      { hreflang: 'x-default', href: `${sampleSite}/ua/news/a-1` },
    ])
  })

  test('has no x-default without the default language', () => {
    expect(viewAlternates({ ru: '/ru/news/c-1' }, sampleSite)).toEqual([
      { hreflang: 'ru', href: `${sampleSite}/ru/news/c-1` },
    ])
  })

  test('never names an address prefix', () => {
    const all = Object.fromEntries(locales.map((locale) => [locale, `/${languageOf(locale).prefix}`]))
    const codes = viewAlternates(all, sampleSite).map((one) => one.hreflang)
    expect(codes).toEqual(['uk', 'en', 'ru', 'x-default'])
  })
})

describe('head', () => {
  test('is absolute and self-canonical', async () => {
    const head = viewHead(subject, await sampleContext('en'))
    expect(head).toMatchObject({
      title: 'Headline\u00a0– Litopys',
      description: 'One two',
      canonical: `${sampleSite}/en/news/b-1`,
      robots: 'max-image-preview:large',
    })
    expect(head.openGraph).toMatchObject({
      url: `${sampleSite}/en/news/b-1`,
      locale: 'en_GB',
      alternateLocales: ['uk_UA'],
      image: { url: `${sampleSite}/assets/card.png`, width: 1200, height: 630, type: 'image/png' },
    })
  })

  test.each<[Locale, string]>([
    ['uk', 'Headline, сторінка 2\u00a0— Litopys'],
    ['en', 'Headline, page 2\u00a0– Litopys'],
    ['ru', 'Headline, страница 2\u00a0— Litopys'],
  ])('names the page of a list in %s', async (locale, title) => {
    expect(viewHead({ ...subject, page: 2 }, await sampleContext(locale)).title).toBe(title)
  })

  test('has a card of the photo in the shape that social networks show whole', async () => {
    const context = await sampleContext('uk', { photos: [samplePhoto()] })
    const photo = viewPhoto('photo', {}, context)
    const head = viewHead({ ...subject, ...(photo ? { photo } : {}) }, context)
    expect(head.openGraph.image).toEqual({
      url: `${sampleSite}/media/${'a'.repeat(64)}/card-50x25.jpg`,
      width: 1200,
      height: 630,
      type: 'image/jpeg',
      alt: 'Міст у тумані',
    })
  })

  test('keeps pages that answer 404 and 410 out, without an address of their own', async () => {
    const { path: _, ...without } = subject
    const head = viewHead({ ...without, alternates: {}, isIndexed: false }, await sampleContext('uk'))
    expect(head).not.toHaveProperty('canonical')
    expect(head).toMatchObject({ alternates: [], robots: 'noindex, max-image-preview:large' })
    expect(head.openGraph).not.toHaveProperty('url')
  })
})
