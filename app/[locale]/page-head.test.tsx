import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleContext, sampleSite } from '#edition/testing/sample-context.ts'
import { viewHead } from '#edition/view/view-head.ts'
import { PageHead } from './page-head.tsx'
import { StructuredData } from './structured-data.tsx'

const hostile = '</script><b a="1">&amp; \u200f\u202eשלום\u202c 🦊 \u2028 \\u003c'

async function headOf(title: string) {
  const subject = {
    title,
    description: title,
    siteName: 'Litopys',
    path: '/en/news/1',
    alternates: { en: '/en/news/1' },
  }
  return viewHead(
    { ...subject, isIndexed: true, type: 'article', jsonLd: [{ headline: title }] },
    await sampleContext('en'),
  )
}

test('no text can leave its element or attribute', async () => {
  const head = await headOf(hostile)
  const html = renderToStaticMarkup(<PageHead head={head} />)
  expect(html).not.toContain('</script>')
  expect(html).not.toContain('<b a=')
  expect(html).toContain(
    '&lt;/script&gt;&lt;b a=&quot;1&quot;&gt;&amp;amp; \u200f\u202eשלום\u202c 🦊 \u2028 \\u003c\u00a0– Litopys',
  )
})

test('structured data says what was said, and cannot end its script', () => {
  const html = renderToStaticMarkup(<StructuredData graphs={[{ headline: hostile }, { name: 'second' }]} />)
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map((match) => match[1])
  expect(scripts.map((json) => JSON.parse(json ?? ''))).toEqual([{ headline: hostile }, { name: 'second' }])
  expect(scripts.join('')).not.toContain('<')
})

test('Open Graph speaks with property=, links are absolute', async () => {
  const html = renderToStaticMarkup(<PageHead head={await headOf('Title')} />)
  expect(html).toContain(`<link rel="canonical" href="${sampleSite}/en/news/1"/>`)
  expect(html).toContain(`<link rel="alternate" hrefLang="en" href="${sampleSite}/en/news/1"/>`)
  expect(html).toContain('<meta property="og:locale" content="en_GB"/>')
  expect(html).not.toMatch(/name="og:/)
})
