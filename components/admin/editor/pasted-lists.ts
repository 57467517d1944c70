// Lists of Word: paragraphs with `mso-list` in their style, whose bullet or number is typed into an ignored span.
import type { PastedNode } from './clean-pasted-html.ts'
import { readDeclarations } from './pasted-style.ts'

/** The paragraph without its bullet, and which kind of list it belongs to. Absent: it is no item. */
export function readListItem(node: PastedNode): { node: PastedNode; style: 'bullet' | 'number' } | undefined {
  const style = node.getAttribute?.('style') ?? ''
  const list = readDeclarations(style).get('mso-list')
  if (list === undefined || list === 'none' || list === 'ignore') return undefined
  const children = Array.from(node.childNodes)
  const bullet = children.filter(isBullet).map(textOf).join('')
  const rest = children.filter((child) => !isBullet(child))
  return {
    node: { ...withoutMethods(node), childNodes: rest },
    style: /\d|[a-zа-яіїєґ][.)]/iu.test(bullet) ? 'number' : 'bullet',
  }
}

/** The span that Word itself tells others to ignore; it may stand inside another one that only sets a font. */
function isBullet(node: PastedNode): boolean {
  if (node.nodeType !== 1) return false
  const list = readDeclarations(node.getAttribute?.('style') ?? '').get('mso-list')
  if (list === 'ignore') return true
  return Array.from(node.childNodes)
    .filter((child) => child.nodeType === 1)
    .some(isBullet)
}

function textOf(node: PastedNode): string {
  return node.nodeType === 3 ? (node.nodeValue ?? '') : Array.from(node.childNodes, textOf).join('')
}

function withoutMethods({ nodeType, nodeName, nodeValue }: PastedNode): Omit<PastedNode, 'childNodes'> {
  return { nodeType, nodeName, nodeValue }
}
