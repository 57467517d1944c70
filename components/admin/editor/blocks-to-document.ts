// A stored body → the document that is edited.
import { Fragment, type Node } from '@tiptap/pm/model'
import type { Block, Body } from '#domain/blocks.ts'
import { editorSchema } from './editor-schema.ts'
import { textOfRuns } from './runs-and-text.ts'

const { nodes } = editorSchema

/** An empty body is one empty paragraph: there has to be a place for the cursor. */
export function blocksToDocument(body: Body, newId: () => string): Node {
  const content = body.length > 0 ? body.map(nodeOfBlock) : [nodes.paragraph.create({ id: newId() })]
  return nodes.doc.create(null, content)
}

export function nodeOfBlock(block: Block): Node {
  const { id } = block
  switch (block.kind) {
    case 'paragraph':
      return nodes.paragraph.create({ id }, textOfRuns(block.content))
    case 'heading':
      return nodes.heading.create({ id, level: block.level }, textOfRuns(block.content))
    case 'quotation': {
      const quoted = block.paragraphs.map((runs) => nodes.quoted.create(null, textOfRuns(runs)))
      return nodes.quotation.create({ id }, [...quoted, attributionOf(block.attribution ?? '')])
    }
    case 'list': {
      const items = block.items.map((runs) => nodes.item.create(null, textOfRuns(runs)))
      return nodes.list.create({ id, style: block.style }, items)
    }
    case 'figure':
      return nodes.figure.create({
        id,
        photoId: block.photoId,
        caption: block.caption ?? null,
        alt: block.alt ?? null,
      })
    case 'embed': {
      const { href, title, source, media, lang = null } = block
      return nodes.embed.create({ id, href, title, source, media, lang })
    }
    case 'rule':
      return nodes.rule.create({ id })
  }
}

export function attributionOf(text: string): Node {
  return nodes.attribution.create(null, text === '' ? Fragment.empty : editorSchema.text(text))
}
