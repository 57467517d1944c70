import { describe, expect, it } from 'vitest'
import { renderReader } from './samples/render-reader.tsx'
import { sampleStory } from './samples/sample-views.ts'
import { StoryPage } from './story-page.tsx'

describe('StoryPage', () => {
  const html = renderReader(<StoryPage page={sampleStory} />)

  it('says what is due before it tells what has been', () => {
    expect(html.indexOf('class="upcoming"')).toBeGreaterThan(-1)
    expect(html.indexOf('class="upcoming"')).toBeLessThan(html.indexOf('story-timeline'))
    expect(html).toContain('href="#e-9"')
  })

  it('puts what has no exact day before the days of its month', () => {
    expect(html.indexOf('id="e-7"')).toBeLessThan(html.indexOf('id="e-1"'))
  })

  it('writes the day once and the hour where it is known', () => {
    expect(html.match(/<h4 class="day-title">/g)).toHaveLength(1)
    expect(html).toMatch(/class="timeline-date">4 січня 2024 р\., 21:00/)
  })

  it('counts the events in the grammar of the language', () => {
    expect(html).toContain('4 події')
  })
})
