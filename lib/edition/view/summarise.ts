// A description for search engines and cards, where nobody wrote one: the beginning of the text.
import type { Body } from '#domain/blocks.ts'

/** About what a search result shows. */
const longest = 200

/** The first paragraph as plain text, cut at a word. Empty when there is no paragraph. */
export function summarise(body: Body): string {
  for (const block of body) {
    if (block.kind !== 'paragraph') continue
    const text = block.content
      .map((run) => run.text)
      .join('')
      .trim()
    if (text !== '') return cutAtWord(text)
  }
  return ''
}

function cutAtWord(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  const end = cut.lastIndexOf(' ')
  return `${(end > longest / 2 ? cut.slice(0, end) : [...cut].slice(0, -1).join('')).replace(/[\s,;:–—-]+$/, '')}…`
}
