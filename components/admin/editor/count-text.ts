// How long a text is, as a newsroom counts: characters with spaces, words, minutes to read.
import type { Node } from '@tiptap/pm/model'
import { blockIdOf, nameOf } from './editor-schema.ts'

export type TextCounts = { readonly characters: number; readonly words: number; readonly minutes: number }

/** Words a minute; adults read news in Ukrainian, English and Russian at about this speed. */
const readingSpeed = 200

export function countText(document: Node): TextCounts {
  let characters = 0
  let words = 0
  document.descendants((node) => {
    if (!node.isTextblock) return
    characters += Array.from(node.textContent).length
    words += node.textContent.match(/[\p{L}\p{N}]+(?:['’ʼ-][\p{L}\p{N}]+)*/gu)?.length ?? 0
  })
  return { characters, words, minutes: words === 0 ? 0 : Math.max(1, Math.round(words / readingSpeed)) }
}

export type OutlineEntry = {
  readonly id: string
  readonly level: 2 | 3
  readonly text: string
  /** Where the heading begins in the document. */
  readonly position: number
}

/** The headings, in order. */
export function outlineOf(document: Node): OutlineEntry[] {
  const entries: OutlineEntry[] = []
  document.forEach((node, position) => {
    if (nameOf(node) !== 'heading' || node.textContent.trim() === '') return
    const level = node.attrs['level'] === 3 ? 3 : 2
    entries.push({ id: blockIdOf(node) ?? String(position), level, text: node.textContent, position })
  })
  return entries
}
