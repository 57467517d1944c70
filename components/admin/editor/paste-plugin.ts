// The clipboard's way into the text. What our own editor put there comes back as it was, ids included; everything else
// is read by clean-pasted-html.ts.
import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { Block } from '#domain/blocks.ts'
import { cleanCharacters } from '#domain/clean-text.ts'
import { nodeOfBlock } from './blocks-to-document.ts'
import { cleanPastedHtml, mostPastedCharacters } from './clean-pasted-html.ts'
import { editorSchema } from './editor-schema.ts'
import { insertPasted } from './insert-pasted.ts'
import { newBlockId } from './new-block-id.ts'

/** What the writer is told about a paste. */
export type PasteNotice =
  | { readonly kind: 'pictures'; readonly count: number }
  | { readonly kind: 'blocks'; readonly count: number }
  | { readonly kind: 'too-large' }

export function pastePlugin(notify: (notice: PasteNotice) => void): Plugin {
  return new Plugin({
    props: {
      handlePaste: (view, event, slice) => {
        const html = event.clipboardData?.getData('text/html') ?? ''
        const text = event.clipboardData?.getData('text/plain') ?? ''
        if (Math.max(html.length, text.length) > mostPastedCharacters) {
          notify({ kind: 'too-large' })
          return true
        }
        const pasted = isForeign(html) ? readForeign(html, notify) : slice
        if (pasted.size > 0) view.dispatch(insertPasted(view.state, pasted).setMeta('uiEvent', 'paste'))
        return true
      },
      handleDrop: (view, event) => {
        const html = event.dataTransfer?.getData('text/html') ?? ''
        if (view.dragging || !isForeign(html) || html.length > mostPastedCharacters) return false
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
        if (!at) return false
        view.dispatch(view.state.tr.replace(at.pos, at.pos, readForeign(html, notify)))
        return true
      },
      clipboardTextParser: (text) => sliceOfText(text),
    },
  })
}

/** ProseMirror marks what it wrote itself. Somebody may forge that; the schema reads it as strictly as anything. */
function isForeign(html: string): boolean {
  return html !== '' && !html.includes('data-pm-slice')
}

function readForeign(html: string, notify: (notice: PasteNotice) => void): Slice {
  const { blocks, droppedPictures, droppedBlocks } = cleanPastedHtml(
    new DOMParser().parseFromString(html, 'text/html').body,
    newBlockId,
  )
  if (droppedBlocks > 0) notify({ kind: 'blocks', count: droppedBlocks })
  if (droppedPictures > 0) notify({ kind: 'pictures', count: droppedPictures })
  return sliceOfBlocks(blocks)
}

/** A single paragraph is words to go into the line; anything else is blocks. */
function sliceOfBlocks(blocks: readonly Block[]): Slice {
  const [first] = blocks
  const content = Fragment.from(blocks.map(nodeOfBlock))
  return blocks.length === 1 && first?.kind === 'paragraph' ? new Slice(content, 1, 1) : new Slice(content, 0, 0)
}

/** Plain text: each line is a paragraph, empty ones are none. */
function sliceOfText(text: string): Slice {
  const lines = cleanCharacters(text)
    .split(/\n+/)
    .map((line) => line.replace(/\t/g, ' '))
    .filter((line) => line.trim() !== '')
  const paragraphs = lines.map((line) => editorSchema.nodes.paragraph.create(null, editorSchema.text(line)))
  return paragraphs.length === 0 ? Slice.empty : new Slice(Fragment.from(paragraphs), 1, 1)
}
