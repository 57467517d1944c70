import { describe, expect, it, test } from 'vitest'
import { renderReader } from './samples/render-reader.tsx'
import { sampleEntry } from './samples/sample-views.ts'
import { TimelineEntry } from './timeline-entry.tsx'

describe('TimelineEntry', () => {
  test.each([
    ['upcoming', 'Попереду'],
    ['was-due', 'Мало відбутися'],
    ['postponed', 'Відкладено'],
    ['cancelled', 'Скасовано'],
    ['unknown', 'Невідомо'],
  ] as const)('says in words that an event is %s', (status, words) => {
    expect(renderReader(<TimelineEntry entry={sampleEntry({ status })} />)).toContain(words)
  })

  test.each([
    ['reported', 'Не підтверджено'],
    ['disputed', 'Є\u00a0інші версії'],
    ['denied', 'Заперечують'],
    ['retracted', 'Відкликано'],
  ] as const)('says in words that a claim is %s', (claim, words) => {
    expect(renderReader(<TimelineEntry entry={sampleEntry({ claim })} />)).toContain(words)
  })

  it('needs no label for what simply happened', () => {
    expect(renderReader(<TimelineEntry entry={sampleEntry()} />)).not.toContain('standing')
  })

  it('marks the event that this article reports', () => {
    const html = renderReader(<TimelineEntry entry={sampleEntry({ isCurrent: true })} />)
    expect(html).toContain('aria-current="true"')
    expect(html).toContain('Ця стаття')
  })

  it('keeps the anchors of events that were merged into this one', () => {
    const html = renderReader(<TimelineEntry entry={sampleEntry({ anchor: 'e-2', formerAnchors: ['e-1'] })} />)
    expect(html).toContain('<li id="e-2"')
    expect(html).toContain('id="e-1"')
  })

  it('says in words which language a source or a text is in', () => {
    const html = renderReader(
      <TimelineEntry
        entry={sampleEntry({
          lang: 'en',
          sources: [
            { publisher: 'The White House', href: 'https://example.org/', lang: 'ko', kind: 'official' },
            { publisher: 'Укрінформ', lang: 'uk', kind: 'report' },
          ],
        })}
      />,
    )
    expect(html).toContain('lang="en"')
    expect(html).toContain('англійською')
    expect(html).toContain('корейською')
    expect(html).not.toContain('українською')
  })

  it('names the publishers at once, and what they published behind them', () => {
    const html = renderReader(
      <TimelineEntry
        entry={sampleEntry({
          sources: [
            {
              ...{ publisher: 'NASA', publisherLang: 'en', title: 'Eclipse page', href: 'https://example.org/' },
              ...{ lang: 'en', kind: 'official' },
            },
            { publisher: 'Укрінформ', lang: 'uk', kind: 'report' },
          ],
        })}
      />,
    )
    const summary = /<summary>(.*)<\/summary>/.exec(html)?.[1] ?? ''
    expect(summary).toContain('<bdi lang="en">NASA</bdi>')
    expect(summary).toContain('<bdi>Укрінформ</bdi>')
    expect(summary).not.toContain('Eclipse page')
    expect(html).toContain('Eclipse page')
    expect(html.match(/<li/g)).toHaveLength(2)
    expect(html.match(/<bdi lang="en">NASA/g)).toHaveLength(2)
  })

  it('has nothing to open where a source is only a name', () => {
    const sources = [{ publisher: 'Укрінформ', lang: 'uk', kind: 'report' }] as const
    const html = renderReader(<TimelineEntry entry={sampleEntry({ sources })} />)
    expect(html).toContain('Укрінформ')
    expect(html).not.toContain('<details')
  })

  it('leads to the article by a short link whose name has the headline in it', () => {
    const path = '/en/news/un-4'
    const article = {
      href: path,
      text: 'US calls a meeting',
      lang: 'en',
      address: `https://litopys.example${path}`,
    } as const
    const html = renderReader(<TimelineEntry entry={sampleEntry({ article })} />)
    expect(html).toMatch(
      /<a href="\/en\/news\/un-4" hrefLang="en" data-address="[^"]+">Читати статтю.*<span lang="en">US calls a meeting/,
    )
    expect(html).toContain('англійською')
  })
})
