// HTML from Word, Google Docs, web pages → blocks of our own. Nothing is filtered out of the foreign document: what we
// know is picked from it, so a tag, attribute or script that nobody thought of cannot come along. Works on any tree
// that looks like a DOM, so that it can be tested without a browser.
import { type Block, isWebAddress, type Mark, type Run } from '#domain/blocks.ts'
import { cleanCharacters } from '#domain/clean-text.ts'
import { readListItem } from './pasted-lists.ts'
import { readStyle, type Style } from './pasted-style.ts'

/** The part of a DOM node that is read. */
export type PastedNode = {
  readonly nodeType: number
  /** Any case. */
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: ArrayLike<PastedNode>
  readonly getAttribute?: (name: string) => string | null
}

export type Pasted = {
  readonly blocks: Block[]
  /** Pictures that were left out: they have no credit and no description. */
  readonly droppedPictures: number
  /** Blocks that were left out because there were too many. */
  readonly droppedBlocks: number
}

/** Most blocks that one paste brings in. */
export const mostPastedBlocks = 1000
/** Longest HTML that is looked at, in characters. */
export const mostPastedCharacters = 5_000_000

/**
 * What a node inherits. Not its language: Word and Docs write one on everything, right or wrong, so it says nothing.
 */
type Context = { readonly style: Style; readonly link: Mark | undefined }

/** A line being put together; `kind` is that of the innermost block element. */
type Line = { readonly kind: LineKind; readonly runs: Run[] }
type LineKind = 'paragraph' | 'heading-2' | 'heading-3' | 'quotation' | 'bullet' | 'number'

export function cleanPastedHtml(root: PastedNode, newId: () => string): Pasted {
  const reader = new Reader()
  reader.readChildren(root, { style: {}, link: undefined }, 'paragraph')
  reader.endLine()
  const blocks = groupLines(reader.lines, newId)
  return {
    blocks: blocks.slice(0, mostPastedBlocks),
    droppedBlocks: Math.max(0, blocks.length - mostPastedBlocks),
    droppedPictures: reader.droppedPictures,
  }
}

const ignored = new Set([
  'SCRIPT',
  'STYLE',
  'HEAD',
  'TITLE',
  'META',
  'LINK',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  'SVG',
  'MATH',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'INPUT',
  'AUDIO',
  'VIDEO',
  'O:P',
  'XML',
])

const lineElements = new Set([
  'P',
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'HEADER',
  'FOOTER',
  'ASIDE',
  'NAV',
  'FIGURE',
  'FIGCAPTION',
  'ADDRESS',
  'DL',
  'DT',
  'DD',
  'PRE',
  'TABLE',
  'THEAD',
  'TBODY',
  'TFOOT',
  'TR',
  'TD',
  'TH',
  'CAPTION',
  'UL',
  'OL',
  'LI',
  'BLOCKQUOTE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'FORM',
  'FIELDSET',
  'DETAILS',
  'SUMMARY',
  'HR',
])

class Reader {
  readonly lines: (Line | 'rule')[] = []
  droppedPictures = 0
  #line: Line | undefined

  readChildren(node: PastedNode, context: Context, kind: LineKind): void {
    for (const child of Array.from(node.childNodes)) this.#read(child, context, kind)
  }

  /** Spaces at the ends of a line are layout of the source. */
  endLine(): void {
    const line = this.#line
    this.#line = undefined
    if (line) trimEnd(line.runs)
    if (line && line.runs.length > 0) this.lines.push(line)
  }

  #read(node: PastedNode, context: Context, kind: LineKind): void {
    if (node.nodeType === 3) this.#addText(node.nodeValue ?? '', context, kind)
    else if (node.nodeType === 1) this.#readElement(node, context, kind)
  }

  #readElement(node: PastedNode, context: Context, kind: LineKind): void {
    const name = node.nodeName.toUpperCase()
    const style = readStyle(name, node.getAttribute?.('style') ?? '', context.style)
    if (ignored.has(name) || style.isHidden) return
    const inner = { ...context, style, ...linkOf(node, name) }
    if (name === 'IMG') this.droppedPictures += 1
    else if (name === 'BR') this.endLine()
    else if (lineElements.has(name)) this.#readLine(node, name, inner, kind)
    else this.readChildren(node, inner, kind)
  }

  #readLine(node: PastedNode, name: string, inner: Context, kind: LineKind): void {
    this.endLine()
    if (name === 'HR') this.lines.push('rule')
    const item = readListItem(node)
    this.readChildren(item?.node ?? node, inner, item?.style ?? kindOf(name, kind))
    this.endLine()
  }

  #addText(value: string, context: Context, kind: LineKind): void {
    const collapsed = cleanCharacters(value).replace(/[ \t\n\r]+/g, ' ')
    const line = this.#line ?? { kind, runs: [] }
    const previous = line.runs.at(-1)
    const isAfterSpace = previous === undefined || previous.text.endsWith(' ')
    const text = isAfterSpace ? collapsed.replace(/^ +/, '') : collapsed
    if (text === '') return
    this.#line = line
    const marks = marksOf(context, kind)
    if (previous && JSON.stringify(previous.marks ?? []) === JSON.stringify(marks)) previous.text += text
    else line.runs.push({ text, ...(marks.length > 0 && { marks }) })
  }
}

function trimEnd(runs: Run[]): void {
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    last.text = last.text.replace(/[ \u00a0]+$/, '')
    if (last.text !== '') return
    runs.pop()
  }
}

/** A headline has bold letters anyway: only what differs from the rest is marked. */
function marksOf({ style, link }: Context, kind: LineKind): Mark[] {
  const isHeading = kind === 'heading-2' || kind === 'heading-3'
  return [
    ...(style.isStrong && !isHeading ? [{ kind: 'strong' as const }] : []),
    ...(style.isEmphasis ? [{ kind: 'emphasis' as const }] : []),
    ...(link ? [link] : []),
  ]
}

function kindOf(name: string, outer: LineKind): LineKind {
  switch (name) {
    case 'H1':
    case 'H2':
      return 'heading-2'
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6':
      return 'heading-3'
    case 'BLOCKQUOTE':
      return 'quotation'
    case 'UL':
      return 'bullet'
    case 'OL':
      return 'number'
    default:
      return outer
  }
}

/** Only web addresses; Google's detour is taken out. A link that leads nowhere leaves its words. */
function linkOf(node: PastedNode, name: string): { link?: Mark | undefined } {
  if (name !== 'A') return {}
  const href = withoutDetour((node.getAttribute?.('href') ?? '').trim())
  return isWebAddress(href) && href.length <= 2000 ? { link: { kind: 'link', href } } : { link: undefined }
}

function withoutDetour(href: string): string {
  if (!URL.canParse(href)) return href
  const url = new URL(href)
  const isDetour = /(?:^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url'
  return isDetour ? (url.searchParams.get('q') ?? url.searchParams.get('url') ?? href) : href
}

/** Neighbouring items are a list, neighbouring quoted lines a quotation. */
function groupLines(lines: readonly (Line | 'rule')[], newId: () => string): Block[] {
  const blocks: Block[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (line === 'rule') blocks.push({ id: newId(), kind: 'rule' })
    else if (line.kind === 'quotation' && last?.kind === 'quotation' && last.paragraphs.length < 50)
      last.paragraphs.push(line.runs)
    else if (isItemOf(line, last)) last.items.push(line.runs)
    else blocks.push(blockOf(line, newId()))
  }
  return blocks
}

function isItemOf(line: Line, last: Block | undefined): last is Block & { kind: 'list' } {
  return last?.kind === 'list' && last.style === line.kind && last.items.length < 200
}

function blockOf({ kind, runs }: Line, id: string): Block {
  switch (kind) {
    case 'paragraph':
      return { id, kind, content: runs }
    case 'heading-2':
      return { id, kind: 'heading', level: 2, content: runs }
    case 'heading-3':
      return { id, kind: 'heading', level: 3, content: runs }
    case 'quotation':
      return { id, kind, paragraphs: [runs] }
    case 'bullet':
    case 'number':
      return { id, kind: 'list', style: kind, items: [runs] }
  }
}
