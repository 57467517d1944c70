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

  it('does not name the month above a day that is alone in it', () => {
    const [month] = sampleStory.timeline.months
    if (!month) throw new Error('the sample has a month')
    const months = [{ ...month, undated: [] }]
    const alone = renderReader(<StoryPage page={{ ...sampleStory, timeline: { ...sampleStory.timeline, months } }} />)
    expect(alone).not.toContain('Січень 2024')
    expect(alone.match(/<h3 id="day-2024-01-04" class="day-title">/g)).toHaveLength(1)
  })
})
