import { describe, expect, it } from 'vitest'
import type { Run } from '#domain/blocks.ts'
import { markText, readMarkedText } from './marked-text.ts'

const strong = { kind: 'strong' } as const
const link = { kind: 'link', href: 'https://a.example/' } as const
const runs: Run[] = [
  { text: 'a < b & <m1> ' },
  { text: 'bold', marks: [strong] },
  { text: ' and ' },
  { text: 'both', marks: [strong, link] },
]

describe('marked text', () => {
  it('comes back as the runs it was', () => {
    const { text, marks } = markText(runs)
    expect(text).toBe('a &lt; b &amp; &lt;m1&gt; <m1>bold</m1> and <m2>both</m2>')
    expect(readMarkedText(text, marks)).toEqual(runs)
  })

  it('takes its marks along when a machine changes the order of words', () => {
    const { marks } = markText(runs)
    expect(readMarkedText('<m2>обидва</m2> і <m1>жирне</m1>', marks)).toEqual([
      { text: 'обидва', marks: [strong, link] },
      { text: ' і ' },
      { text: 'жирне', marks: [strong] },
    ])
  })

  it.each([
    ['слова без міток', [{ text: 'слова без міток' }]],
    ['<m7>чужа</m7> мітка', [{ text: 'чужа' }, { text: ' мітка' }]],
    ['<m1>не закрита', [{ text: 'не закрита', marks: [strong] }]],
    ['зайва</m1> мітка', [{ text: 'зайва' }, { text: ' мітка' }]],
    ['<script>alert(1)</script>', [{ text: '<script>alert(1)</script>' }]],
    ['перший\nдругий', [{ text: 'перший\nдругий' }]],
    ['', []],
  ])('keeps the words where the machine broke a tag: %s', (text, expected) => {
    expect(readMarkedText(text, markText(runs).marks)).toEqual(expected)
  })
})
