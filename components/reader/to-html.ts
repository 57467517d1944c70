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
/** On every element, and on nothing that was ever JSON: text of strangers cannot pretend to be one. */
const elementMark = Symbol.for('react.transitional.element')

/** What reader pages are made of. Others may need more than their attributes: forms, scripts, what belongs in the head. */
const elements = new Set(
  `a article aside b bdi blockquote br button cite details div em figcaption figure footer h1 h2 h3 h4 header hr img li
  main nav ol p picture section source span strong summary time ul`.split(/\s+/),
)

/** Elements without content (HTML standard, 13.1.2). */
const voidElements = new Set(['br', 'hr', 'img', 'source'])

/** The name of each attribute in HTML, which does not mind the case. Besides these: all of aria- and data-. */
const attributeNames = new Map(
  `alt className:class dateTime decoding dir fetchPriority height hidden href hrefLang id lang loading open rel sizes src
  srcSet tabIndex:tabindex title type width`
    .split(/\s+/)
    .map((one): [string, string] => {
      const [property = '', name = property] = one.split(':')
      return [property, name]
    }),
)

const withPrefix = /^(?:aria|data)-[a-z-]+$/

/**
 * The same bytes as react-dom's `renderToStaticMarkup`, for the elements and attributes that are named above. Throws
 * CannotDraw for all others, and for what is no element, text, number or list of them.
 */
export function toHtml(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node === 'string') return escapeHtml(node)
  if (typeof node === 'number') return String(node)
  if (Array.isArray(node)) return listToHtml(node)
  if (isElement(node)) return elementToHtml(node)
  throw new CannotDraw(`Not a node of a page: ${String(node)}`)
}

/** Added to and not joined: a join at every level would copy what is deep in the page again and again. */
function listToHtml(nodes: readonly ReactNode[]): string {
  let html = ''
  for (const node of nodes) html += toHtml(node)
  return html
}

function isElement(node: ReactNode): node is ReactElement<Props> {
  return typeof node === 'object' && node !== null && '$$typeof' in node && node.$$typeof === elementMark
}

function elementToHtml({ type, props }: ReactElement<Props>): string {
  if (typeof type === 'function') return toHtml((type as (props: Props) => ReactNode)(props))
  if ((type as unknown) === fragment) return toHtml(props.children)
  if (typeof type !== 'string' || !elements.has(type)) throw new CannotDraw(`Not an element of a page: ${String(type)}`)
  const start = `<${type}${attributesToHtml(props)}`
  return voidElements.has(type) ? `${start}/>` : `${start}>${toHtml(props.children)}</${type}>`
}

function attributesToHtml(props: Props): string {
  let html = ''
  for (const property in props) if (property !== 'children') html += attributeToHtml(property, props[property])
  return html
}

function attributeToHtml(property: string, value: unknown): string {
  const isPrefixed = withPrefix.test(property)
  const name = isPrefixed ? property : attributeNames.get(property)
  if (name === undefined) throw new CannotDraw(`Not an attribute of a page: ${property}`)
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return isProgram(property, value) ? '' : ` ${name}="${escapeHtml(value)}"`
  if (typeof value === 'number') return ` ${name}="${value}"`
  if (typeof value !== 'boolean') throw new CannotDraw(`Not the value of an attribute: ${property}`)
  if (isPrefixed) return ` ${name}="${value}"`
  return value ? ` ${name}=""` : ''
}

/** An address that would be run. The newsroom takes none; should one ever come this far, it leads nowhere. */
function isProgram(property: string, value: string): boolean {
  if (property !== 'href' && property !== 'src') return false
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers pass over them too
  return /^[\u0000-\u0020]*javascript:/i.test(value.replace(/[\t\n\r]/g, ''))
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
