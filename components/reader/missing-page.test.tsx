import { describe, expect, it } from 'vitest'
import { MissingPage } from './missing-page.tsx'
import { renderReader } from './samples/render-reader.tsx'
import { sampleTeaser } from './samples/sample-views.ts'

describe('MissingPage', () => {
  it('recommends the latest only where there are some', () => {
    const page = { kind: 'missing', reason: 'unknown', otherEditions: [] } as const
    expect(renderReader(<MissingPage page={{ ...page, latest: [sampleTeaser()] }} />)).toContain('останніх новин')
    expect(renderReader(<MissingPage page={{ ...page, latest: [] }} />)).not.toContain('останніх новин')
  })

  it('names another edition once, in its own language', () => {
    const otherEditions = [{ href: '/en/news/un-4', text: 'English', lang: 'en' }] as const
    const html = renderReader(
      <MissingPage page={{ kind: 'missing', reason: 'not-translated', otherEditions, latest: [] }} />,
    )
    expect(html).toContain('<a href="/en/news/un-4" lang="en" hrefLang="en">English</a>')
    expect(html).not.toContain('англійською')
  })
})
