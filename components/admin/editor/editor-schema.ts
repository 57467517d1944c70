// What can be written: the block schema of lib/domain/blocks.ts as ProseMirror sees it, node for node and mark for
// mark. Only top-level nodes have an id. The DOM forms are also the clipboard's: the id travels in `data-block-id`, so
// that what is cut and pasted stays the same block.
import { type Attrs, type DOMOutputSpec, type MarkSpec, type Node, type NodeSpec, Schema } from '@tiptap/pm/model'
import { isWebAddress } from '#domain/blocks.ts'

const identified = { id: { default: null } } as const

const blockId = /^[A-Za-z0-9_-]{1,40}$/

/** The id that a piece of the clipboard carries, unless somebody made it up. */
function idOf(element: HTMLElement): { id: string | null } {
  const id = element.getAttribute('data-block-id')
  return { id: id !== null && blockId.test(id) ? id : null }
}

function carried({ attrs }: Node): { 'data-block-id'?: string } {
  return typeof attrs['id'] === 'string' ? { 'data-block-id': attrs['id'] } : {}
}

/** A block without text of its own: everything it says is an attribute, and the clipboard carries it as JSON. */
function atom(name: string, facts: readonly string[], required: readonly string[]): NodeSpec {
  return {
    group: 'block',
    atom: true,
    draggable: true,
    selectable: true,
    attrs: { ...identified, ...Object.fromEntries(facts.map((fact) => [fact, { default: null }])) },
    parseDOM: [{ tag: `div[data-block="${name}"]`, getAttrs: (element) => readFacts(element, facts, required) }],
    toDOM: (node): DOMOutputSpec => [
      'div',
      { ...carried(node), 'data-block': name, 'data-facts': JSON.stringify(pick(node.attrs, facts)) },
    ],
  }
}

function pick(attrs: Attrs, facts: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(facts.map((fact) => [fact, attrs[fact] ?? null]))
}

function readFacts(element: HTMLElement, facts: readonly string[], required: readonly string[]): Attrs | false {
  const read = parseObject(element.getAttribute('data-facts') ?? '{}')
  const texts = Object.fromEntries(facts.map((fact) => [fact, typeof read[fact] === 'string' ? read[fact] : null]))
  if (required.some((fact) => texts[fact] === null)) return false
  if (typeof texts['href'] === 'string' && !isWebAddress(texts['href'])) return false
  return { ...idOf(element), ...texts }
}

function parseObject(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

const nodes = {
  doc: { content: 'block+' },
  paragraph: {
    group: 'block',
    content: 'text*',
    attrs: identified,
    parseDOM: [{ tag: 'p', getAttrs: idOf }],
    toDOM: (node) => ['p', carried(node), 0],
  },
  heading: {
    group: 'block',
    content: 'text*',
    attrs: { ...identified, level: { default: 2 } },
    defining: true,
    parseDOM: [2, 3].map((level) => ({ tag: `h${level}`, getAttrs: (element) => ({ ...idOf(element), level }) })),
    toDOM: (node) => [node.attrs['level'] === 3 ? 'h3' : 'h2', carried(node), 0],
  },
  quotation: {
    group: 'block',
    content: 'quoted+ attribution',
    attrs: identified,
    defining: true,
    parseDOM: [{ tag: 'blockquote', getAttrs: idOf }],
    toDOM: (node) => ['blockquote', carried(node), 0],
  },
  quoted: {
    content: 'text*',
    parseDOM: [{ tag: 'p', context: 'quotation/', priority: 60 }],
    toDOM: () => ['p', 0],
  },
  /** Who said it. Always there, so that there is a place to type it; an empty one is no attribution. */
  attribution: {
    content: 'text*',
    marks: '',
    parseDOM: [{ tag: 'footer', context: 'quotation/' }],
    toDOM: () => ['footer', 0],
  },
  list: {
    group: 'block',
    content: 'item+',
    attrs: { ...identified, style: { default: 'bullet' } },
    parseDOM: [
      { tag: 'ul', getAttrs: (element) => ({ ...idOf(element), style: 'bullet' }) },
      { tag: 'ol', getAttrs: (element) => ({ ...idOf(element), style: 'number' }) },
    ],
    toDOM: (node) => [node.attrs['style'] === 'number' ? 'ol' : 'ul', carried(node), 0],
  },
  item: { content: 'text*', parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
  figure: atom('figure', ['photoId', 'caption', 'alt'], ['photoId']),
  embed: atom('embed', ['href', 'title', 'source', 'media', 'lang'], ['href', 'title', 'source', 'media']),
  rule: {
    group: 'block',
    selectable: true,
    attrs: identified,
    parseDOM: [{ tag: 'hr', getAttrs: idOf }],
    toDOM: (node) => ['hr', carried(node)],
  },
  text: {},
} as const satisfies Record<string, NodeSpec>

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
const articleNumber = /^[1-9][0-9]{0,9}$/

const marks = {
  strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  emphasis: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  /** A web address. A stretch leads to one place: a link takes the place of another. */
  link: {
    attrs: { href: {} },
    inclusive: false,
    excludes: 'link article',
    parseDOM: [
      {
        tag: 'a[href]:not([data-article])',
        getAttrs: (element) => {
          const href = element.getAttribute('href') ?? ''
          return isWebAddress(href) ? { href } : false
        },
      },
    ],
    toDOM: ({ attrs }) => ['a', { href: String(attrs['href']) }, 0],
  },
  /** Another article of ours, by its number: the page writes the address in its language. */
  article: {
    attrs: { number: {} },
    inclusive: false,
    excludes: 'link article',
    parseDOM: [
      {
        tag: 'a[data-article]',
        getAttrs: (element) => {
          const number = element.getAttribute('data-article') ?? ''
          return articleNumber.test(number) ? { number: Number(number) } : false
        },
      },
    ],
    toDOM: ({ attrs }) => ['a', { 'data-article': String(attrs['number']) }, 0],
  },
  /** Words in another language: hyphenated, read aloud and left alone by typography as such. */
  foreign: {
    attrs: { lang: {} },
    parseDOM: [
      {
        tag: 'span[lang]',
        getAttrs: (element) => {
          const lang = element.getAttribute('lang') ?? ''
          return languageTag.test(lang) ? { lang } : false
        },
      },
    ],
    toDOM: ({ attrs }) => ['span', { lang: String(attrs['lang']) }, 0],
  },
} as const satisfies Record<string, MarkSpec>

export const editorSchema = new Schema<keyof typeof nodes, keyof typeof marks>({ nodes, marks })

export type NodeName = keyof typeof nodes
export type MarkName = keyof typeof marks

/** The kind of a node; a document of this schema has no other. */
export function nameOf(node: Node): NodeName {
  return node.type.name as NodeName
}

/** The id of a top-level node; null before it has one. */
export function blockIdOf(node: Node): string | null {
  return typeof node.attrs['id'] === 'string' ? node.attrs['id'] : null
}
