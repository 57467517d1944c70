import { describe, expect, it } from 'vitest'
import { FrontPage } from './front-page.tsx'
import { renderReader } from './samples/render-reader.tsx'
import { sampleFront } from './samples/sample-views.ts'

describe('FrontPage', () => {
  it('has one first heading, though no eye sees it', () => {
    expect(renderReader(<FrontPage page={sampleFront} />).match(/<h1/g)).toHaveLength(1)
  })

  it('leads with a picture that is fetched at once, and only that one', () => {
    const html = renderReader(<FrontPage page={sampleFront} />)
    expect(html.indexOf('teaser-lead')).toBeLessThan(html.indexOf('teaser-brief'))
    expect(html.match(/fetchPriority="high"/g)).toHaveLength(1)
  })

  it('leads from the next event to its place in the story', () => {
    expect(renderReader(<FrontPage page={sampleFront} />)).toContain('href="/ua/story/rakety-1#e-9"')
  })

  it('leaves out a section without articles', () => {
    expect(renderReader(<FrontPage page={sampleFront} />)).not.toContain('/ua/section/nauka')
  })

  it('says so when nothing has been published', () => {
    const html = renderReader(<FrontPage page={{ kind: 'front', siteName: 'Літопис', latest: [], sections: [] }} />)
    expect(html).toContain('empty-state')
    expect(html).not.toContain('<article')
  })
})
