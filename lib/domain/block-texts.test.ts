import { describe, expect, it } from 'vitest'
import { type BlockText, emptyBlock, listBlockTexts, withBlockTexts } from './block-texts.ts'
import type { Block } from './blocks.ts'
import { textOfBlock } from './translation-units.ts'

const strong = { kind: 'strong' } as const

const blocks: readonly Block[] = [
  { id: 'a', kind: 'paragraph', content: [{ text: 'one ' }, { text: 'two', marks: [strong] }] },
  { id: 'a', kind: 'heading', level: 3, content: [{ text: 'one' }] },
  { id: 'a', kind: 'quotation', paragraphs: [[{ text: 'one' }], [{ text: 'two' }]] },
  { id: 'a', kind: 'quotation', paragraphs: [[{ text: 'one' }]], attribution: 'she' },
  { id: 'a', kind: 'list', style: 'bullet', items: [[{ text: 'one' }], [{ text: 'two' }]] },
  { id: 'a', kind: 'figure', photoId: 'p' },
  { id: 'a', kind: 'figure', photoId: 'p', alt: 'alt' },
  { id: 'a', kind: 'figure', photoId: 'p', caption: 'caption', alt: 'alt' },
  { id: 'a', kind: 'embed', href: 'https://a.example/', title: 'title', source: 'source', media: 'video' },
  { id: 'a', kind: 'rule' },
]

const shout = (text: BlockText): BlockText =>
  text.kind === 'line'
    ? { kind: 'line', text: text.text.toUpperCase() }
    : { kind: 'runs', runs: text.runs.map((run) => ({ ...run, text: run.text.toUpperCase() })) }

describe('the texts of a block', () => {
  it.each(blocks)('come back to their places: %j', (block) => {
    expect(withBlockTexts(block, listBlockTexts(block))).toEqual(block)
    const loud = withBlockTexts(block, listBlockTexts(block).map(shout))
    expect(textOfBlock(loud)).toBe(textOfBlock(block).toUpperCase())
    expect(JSON.stringify(loud).toLowerCase()).toBe(JSON.stringify(block).toLowerCase())
  })

  it('are as many as the block has', () => {
    const [, , , quotation] = blocks
    expect(() => withBlockTexts(quotation as Block, [])).toThrow('more texts')
  })

  it.each(blocks)('are gone from an empty block, which keeps its id, kind and photo: %j', (block) => {
    const empty = emptyBlock(block)
    expect(empty).toMatchObject({ id: 'a', kind: block.kind })
    if (block.kind === 'figure') expect(empty).toEqual({ id: 'a', kind: 'figure', photoId: 'p' })
    expect(textOfBlock(empty).trim()).toBe(block.kind === 'embed' ? 'title\nsource' : '')
  })
})
