import { describe, expect, it } from 'vitest'
import { GonePage } from './gone-page.tsx'
import { renderReader } from './samples/render-reader.tsx'

const page = {
  kind: 'gone',
  withdrawn: { iso: '2024-01-04T18:05:00+02:00', text: '4 січня 2024 р., 18:05 (за Києвом)' },
  latest: [],
} as const

describe('GonePage', () => {
  it('leads to the article in another language, by its headline there', () => {
    const otherEditions = [{ href: '/en/news/bridge-3', text: 'The <b>bridge</b>', lang: 'en' }] as const
    const html = renderReader(<GonePage page={{ ...page, otherEditions }} />)
    expect(html).toMatch(/<a href="\/en\/news\/bridge-3" hrefLang="en" lang="en"[^>]*>The &lt;b&gt;bridge&lt;\/b&gt;</)
    expect(html).toContain('англійською')
  })

  it('says nothing of other languages where there are none', () => {
    expect(renderReader(<GonePage page={{ ...page, otherEditions: [] }} />)).not.toContain('gone-elsewhere')
  })
})
