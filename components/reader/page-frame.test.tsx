import { describe, expect, it } from 'vitest'
import { PageFrame } from './page-frame.tsx'
import { renderPage } from './samples/render-reader.tsx'
import { sampleFrame } from './samples/sample-views.ts'

describe('PageFrame', () => {
  const html = renderPage(<PageFrame frame={sampleFrame}>зміст</PageFrame>)

  it('begins with a way past the header to an element that takes the focus', () => {
    expect(html).toMatch(/^<a class="skip-link" href="#content">/)
    expect(html).toContain('<main id="content" class="content" tabindex="-1">зміст')
  })

  it('has header, main and footer in this order', () => {
    const places = ['<header', '<main', '<footer'].map((tag) => html.indexOf(tag))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  it('names a language by itself and marks the current one', () => {
    expect(html).toMatch(/href="\/en\/news\/missiles-1" lang="en" hrefLang="en">.*English<\/span><\/a>/)
    expect(html).toMatch(
      /aria-current="true"><span aria-hidden="true">ua<\/span><span class="visually-hidden">Українська/,
    )
  })

  it('explains a language that the page does not have, without a link', () => {
    expect(html).toContain('Русский: цією мовою сторінки немає')
    expect(html).not.toContain('href="/ru')
  })

  it('says that a demonstration is one', () => {
    expect(html).toContain('демонстраційне видання')
    expect(renderPage(<PageFrame frame={{ ...sampleFrame, isDemo: false }}>x</PageFrame>)).not.toContain('демонстра')
  })

  it('names in the footer only what the newsroom has given', () => {
    const bare = { ...sampleFrame, footer: { pages: [], copyright: '© 2026' } }
    const footer = renderPage(<PageFrame frame={bare}>x</PageFrame>).split('<footer')[1]
    expect(footer).toContain('© 2026')
    expect(footer).not.toContain('Контакти')
    expect(footer).not.toContain('undefined')
  })
})
