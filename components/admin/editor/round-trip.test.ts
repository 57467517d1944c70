import { describe, expect, it } from 'vitest'
import { countIds } from '#admin/editor/testing/count-ids.ts'
import { randomBody } from '#admin/editor/testing/random-body.ts'
import { type Body, bodySchema } from '#domain/blocks.ts'
import { blocksToDocument } from './blocks-to-document.ts'
import { documentToBlocks } from './document-to-blocks.ts'

const newId = countIds()

function roundTrip(body: Body): Body {
  const document = blocksToDocument(body, newId)
  document.check()
  return documentToBlocks(document, newId)
}

const seeds = Array.from({ length: 400 }, (_, seed) => seed)

describe('a body in the editor and back', () => {
  it('is the same, whatever blocks and marks it has', () => {
    for (const seed of seeds) {
      const body = randomBody(seed)
      expect(bodySchema.parse(body), `seed ${seed} makes no body`).toEqual(body)
      expect(roundTrip(body), `seed ${seed}`).toEqual(body)
    }
  })

  it('meets every kind of block and mark on the way', () => {
    const bodies = seeds.flatMap(randomBody)
    expect(new Set(bodies.map((block) => block.kind)).size).toBe(7)
    expect(new Set(JSON.stringify(bodies).match(/"kind":"(?:strong|emphasis|link|article|foreign)"/g)).size).toBe(5)
  })

  it('puts marks in one order and joins what is marked alike', () => {
    const body: Body = [
      {
        ...{ id: 'a', kind: 'paragraph' },
        content: [
          { text: 'o', marks: [{ kind: 'emphasis' }, { kind: 'strong' }] },
          { text: 'ne', marks: [{ kind: 'strong' }, { kind: 'emphasis' }] },
        ],
      },
    ]
    const content = [{ text: 'one', marks: [{ kind: 'strong' }, { kind: 'emphasis' }] }]
    expect(roundTrip(body)).toEqual([{ id: 'a', kind: 'paragraph', content }])
  })

  it('leaves out what says nothing, and keeps a quotation of which only the speaker is known', () => {
    const body: Body = [
      { id: 'a', kind: 'paragraph', content: [] },
      { id: 'b', kind: 'list', style: 'bullet', items: [[], [{ text: 'x' }], [{ text: ' ' }]] },
      { id: 'c', kind: 'quotation', paragraphs: [[]] },
      { id: 'd', kind: 'quotation', paragraphs: [[]], attribution: 'Речник' },
    ]
    expect(roundTrip(body)).toEqual([
      { id: 'b', kind: 'list', style: 'bullet', items: [[{ text: 'x' }]] },
      { id: 'd', kind: 'quotation', paragraphs: [[]], attribution: 'Речник' },
    ])
  })

  it('gives an empty body a place for the cursor, and the second of two equal ids a new one', () => {
    expect(blocksToDocument([], newId).childCount).toBe(1)
    const twice: Body = [
      { id: 'a', kind: 'rule' },
      { id: 'a', kind: 'rule' },
    ]
    const [first, second] = roundTrip(twice)
    expect([first?.id, second?.id]).toEqual(['a', expect.stringMatching(/^new-/)])
  })
})
