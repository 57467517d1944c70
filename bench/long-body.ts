// A text as long as the longest that newsrooms publish: 5 000 words in paragraphs of 50, with a heading now and then.
import type { Body } from '#domain/blocks.ts'

const sentence = 'Міська рада ухвалила рішення про ремонт мосту і назвала день, коли рух відкриють. '
const paragraph = sentence.repeat(4).trim()

/** About 5 000 words; `mark` stands in its first paragraph. */
export function longBody(mark = ''): Body {
  return Array.from({ length: 96 }, (_, index) => {
    const id = `b${index}`
    if (index % 12 === 6) return { id, kind: 'heading', level: 2, content: [{ text: `Розділ ${index}` }] }
    return { id, kind: 'paragraph', content: [{ text: index === 0 ? `${mark}${paragraph}` : paragraph }] }
  })
}
