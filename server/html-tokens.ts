// A tokenizer for complete HTML documents that finds tags and comments and leaves everything else alone. It follows
// the HTML standard where a simpler reading would be fooled: quotes inside attributes, comments, raw text elements
// and the escaped states of scripts. It never builds a tree and never copies text.

export type HtmlToken = {
  readonly kind: 'start-tag' | 'end-tag' | 'comment'
  /** Lower-case tag name; empty for comments. */
  readonly name: string
  /** Where `<` stands. */
  readonly start: number
  /** Just behind `>`. */
  readonly end: number
}

const lessThan = '<'
const quote = 0x22
const apostrophe = 0x27
const greaterThan = 0x3e
const equals = 0x3d

/** Elements whose content is text, whatever it looks like. `script` has rules of its own. */
const rawTextElements = new Set(['style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])

/**
 * Walks through a document, calling `visit` for every tag and comment in order. `visit` may answer a position
 * to go on from, which must not lie before the token's end. What stands in raw text elements is not visited.
 */
export function walkHtml(html: string, visit: (token: HtmlToken) => number | undefined): void {
  let position = html.indexOf(lessThan)
  while (position !== -1) {
    const token = readToken(html, position)
    const next = token === undefined ? position + 1 : (visit(token) ?? behindRawText(html, token))
    position = html.indexOf(lessThan, next)
  }
}

function readToken(html: string, start: number): HtmlToken | undefined {
  if (html.startsWith('<!--', start)) return { kind: 'comment', name: '', start, end: commentEnd(html, start) }
  const isEnd = html[start + 1] === '/'
  const nameStart = isEnd ? start + 2 : start + 1
  if (!isLetter(html.charCodeAt(nameStart))) return undefined
  let nameEnd = nameStart + 1
  while (nameEnd < html.length && !endsName(html.charCodeAt(nameEnd))) nameEnd += 1
  const name = html.slice(nameStart, nameEnd).toLowerCase()
  return { kind: isEnd ? 'end-tag' : 'start-tag', name, start, end: tagEnd(html, nameEnd) }
}

function isLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** White space, `/` and `>`. */
function endsName(code: number): boolean {
  return code <= 0x20 || code === 0x2f || code === greaterThan
}

/** Behind the `>` that closes a tag. A quote opens a value only right after `=`; elsewhere it is part of a text. */
function tagEnd(html: string, from: number): number {
  let index = from
  while (index < html.length) {
    const code = html.charCodeAt(index)
    if (code === greaterThan) return index + 1
    index = code === equals ? valueEnd(html, index + 1) : index + 1
  }
  return html.length
}

function valueEnd(html: string, afterEquals: number): number {
  let index = afterEquals
  while (isSpace(html.charCodeAt(index))) index += 1
  const first = html.charCodeAt(index)
  if (first === quote || first === apostrophe) {
    const close = html.indexOf(first === quote ? '"' : "'", index + 1)
    return close === -1 ? html.length : close + 1
  }
  while (index < html.length && !isSpace(html.charCodeAt(index)) && html.charCodeAt(index) !== greaterThan) index += 1
  return index
}

/** False behind the end of the text, where the code is NaN. */
function isSpace(code: number): boolean {
  return code <= 0x20
}

function commentEnd(html: string, start: number): number {
  // `<!-->` and `<!--->` are whole comments.
  const abrupt = /-?>/y
  abrupt.lastIndex = start + 4
  if (abrupt.test(html)) return abrupt.lastIndex
  const close = /--!?>/g
  close.lastIndex = start + 4
  return close.test(html) ? close.lastIndex : html.length
}

function behindRawText(html: string, token: HtmlToken): number {
  if (token.kind !== 'start-tag') return token.end
  if (token.name === 'script') return findScriptEnd(html, token.end)
  return rawTextElements.has(token.name) ? rawTextEnd(html, token) : token.end
}

/** Where the end tag of a raw text element begins. */
function rawTextEnd(html: string, { name, end }: HtmlToken): number {
  const endTag = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi')
  endTag.lastIndex = end
  return endTag.exec(html)?.index ?? html.length
}

/**
 * Where the `</script` that closes a script begins, from the end of its start tag. After `<!--` a nested `<script`
 * hides one `</script`: the standard's "double escaped" state.
 */
export function findScriptEnd(html: string, from: number): number {
  const marks = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi
  marks.lastIndex = from
  let state: 'data' | 'escaped' | 'double-escaped' = 'data'
  for (let match = marks.exec(html); match; match = marks.exec(html)) {
    const mark = match[0].toLowerCase()
    if (mark === '</script' && state !== 'double-escaped') return match.index
    if (mark === '</script') state = 'escaped'
    else if (mark === '-->') state = 'data'
    else if (mark === '<script' && state === 'escaped') state = 'double-escaped'
    else if (mark === '<!--' && state === 'data') {
      state = 'escaped'
      // The dashes of `<!--` may be those of `-->`.
      marks.lastIndex = match.index + 2
    }
  }
  return html.length
}

/** The attributes of a start tag, by lower-case name; character references are left as they are written. */
export function readAttributes(html: string, { name, start, end }: HtmlToken): Map<string, string> {
  const attributes = new Map<string, string>()
  const pattern = /([^\s"'<>/=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g
  const text = html.slice(start + 1 + name.length, end - 1)
  for (const [, attribute = '', double, single, bare] of text.matchAll(pattern)) {
    const key = attribute.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '')
  }
  return attributes
}
