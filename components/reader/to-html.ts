// What a reader component draws, as the HTML that React would write for it. React takes twice a page of work for what
// only a browser with its script would need: it describes the page to that browser, and draws from the description.
// No reader page has that script (docs/adr/0016-drawn-once.md).
import type { ReactElement, ReactNode } from 'react'

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode }

/** What is asked to be drawn is not text, an element of HTML or a component that only looks at what it is given. */
export class CannotDraw extends Error {
  override name = 'CannotDraw'
}

const fragment = Symbol.for('react.fragment')

/** Elements without content (HTML standard, 13.1.2). */
const voidElements = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
])

/** Those that React would fill in for its forms, or whose text is not escaped like other text. */
const notDrawn = new Set(['option', 'select', 'textarea', 'script', 'style'])

/** Where React writes another name than the property's. HTML does not mind the case of the others. */
const attributeNames: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for', tabIndex: 'tabindex' }

const addresses = new Set(['action', 'formAction', 'href', 'src'])

/** Where HTML asks for the word and not for the attribute alone. */
const saysTrueOrFalse = /^(?:aria|data)-/

/** The same bytes as react-dom's `renderToStaticMarkup`. Throws CannotDraw for what no reader page has. */
export function toHtml(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node === 'string') return escapeHtml(node)
  if (typeof node === 'number') return String(node)
  if (Array.isArray(node)) return listToHtml(node)
  if (typeof node === 'object' && 'props' in node) return elementToHtml(node as ReactElement<Props>)
  throw new CannotDraw(`Not a node of a page: ${String(node)}`)
}

/** Added to and not joined: a join at every level would copy what is deep in the page again and again. */
function listToHtml(nodes: readonly ReactNode[]): string {
  let html = ''
  for (const node of nodes) html += toHtml(node)
  return html
}

function elementToHtml({ type, props }: ReactElement<Props>): string {
  if (typeof type === 'function') return toHtml((type as (props: Props) => ReactNode)(props))
  if ((type as unknown) === fragment) return toHtml(props.children)
  if (typeof type !== 'string' || notDrawn.has(type)) throw new CannotDraw(`Not an element of a page: ${String(type)}`)
  const start = `<${type}${attributesToHtml(props)}`
  return voidElements.has(type) ? `${start}/>` : `${start}>${toHtml(props.children)}</${type}>`
}

function attributesToHtml(props: Props): string {
  let html = ''
  for (const name in props) if (name !== 'children') html += attributeToHtml(name, props[name])
  return html
}

function attributeToHtml(name: string, value: unknown): string {
  if (value === undefined || value === null) return ''
  const written = attributeNames[name] ?? name
  switch (typeof value) {
    case 'string':
      return isProgram(name, value) ? '' : ` ${written}="${escapeHtml(value)}"`
    case 'number':
      return ` ${written}="${value}"`
    case 'boolean':
      if (saysTrueOrFalse.test(name)) return ` ${written}="${value}"`
      return value ? ` ${written}=""` : ''
    default:
      throw new CannotDraw(`Not an attribute of a page: ${name}`)
  }
}

/** An address that would be run. The newsroom takes none; should one ever come this far, it leads nowhere. */
function isProgram(name: string, value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers pass over them too
  return addresses.has(name) && /^[\u0000-\u0020]*javascript:/i.test(value.replace(/[\t\n\r]/g, ''))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}

/** For text and for values in quotation marks alike. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
