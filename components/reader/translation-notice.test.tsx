import { describe, expect, it } from 'vitest'
import type { TranslationNoticeView } from '#edition/view/translation-notice-view.ts'
import { ArticlePage } from './article-page.tsx'
import { renderReader } from './samples/render-reader.tsx'
import { sampleArticle } from './samples/sample-views.ts'

const lag: NonNullable<TranslationNoticeView['lag']> = {
  source: { locale: 'en', href: '/en/news/missiles-1' },
  translated: { iso: '2024-01-04T18:05:00+02:00', text: '4 січня 2024 р., 18:05 (за Києвом)' },
  updated: { iso: '2024-01-05T14:20:00+02:00', text: '5 січня 2024 р., 14:20 (за Києвом)' },
  corrections: [],
}

const draw = (translation: TranslationNoticeView) =>
  renderReader(<ArticlePage page={{ ...sampleArticle, translation }} />)

describe('a translation', () => {
  it('that lags says so below its text, with both times and the way to the later version', () => {
    const html = draw({ hasUncheckedMachineText: false, lag })
    expect(html.indexOf('translation-age')).toBeGreaterThan(html.indexOf('class="prose"'))
    expect(html).not.toContain('translation-warning')
    expect(html).toContain('<time dateTime="2024-01-04T18:05:00+02:00">4 січня 2024 р., 18:05 (за Києвом)</time>')
    expect(html).toContain('<time dateTime="2024-01-05T14:20:00+02:00">')
    expect(html).toMatch(/<a href="\/en\/news\/missiles-1" hrefLang="en">англійський матеріал<\/a>/)
  })

  it('that a correction has not reached says so above its text with its time, and nowhere else', () => {
    const corrections = [{ at: lag.updated, note: 'Було <b>не</b> так.' }]
    const html = draw({ hasUncheckedMachineText: false, lag: { ...lag, corrections } })
    expect(html.indexOf('translation-warning')).toBeLessThan(html.indexOf('class="prose"'))
    expect(html.split('Було &lt;b&gt;не&lt;/b&gt; так.')).toHaveLength(2)
    expect(html).toMatch(/5 січня 2024 р\., 14:20 \(за Києвом\)<\/time> Було/)
    expect(html).not.toContain('translation-age')
    expect(html.match(/Перекладено/g)).toHaveLength(1)
  })

  it('that a correction without a note in its language has not reached does not say that it was corrected', () => {
    const html = draw({ hasUncheckedMachineText: false, lag: { ...lag, corrections: [{ at: lag.updated }] } })
    expect(html).toMatch(/у\u00a0цьому тексті виправлення ще немає\.<\/strong> <time[^>]*>5 січня/)
    expect(html).not.toContain('виправлення, якого')
  })

  it('that no editor has checked says so above its text', () => {
    const html = draw({ hasUncheckedMachineText: true })
    expect(html.indexOf('редактор не перевіряв')).toBeLessThan(html.indexOf('class="prose"'))
    expect(html).not.toContain('translation-age')
  })

  it('that says what its source says is not spoken of', () => {
    expect(renderReader(<ArticlePage page={sampleArticle} />)).not.toContain('translation-notice')
  })
})
