// Finishing: from Next's complete response to the document a reader gets. The machinery that would bring the page to
// life again in a browser is taken out. Bytes of content are copied, never rewritten.
import { findScriptEnd, type HtmlToken, readAttributes, walkHtml } from './html-tokens.ts'

export type FinishedHtml = {
  readonly html: Buffer
  /** Machinery of a kind that Next is not known to write, one line each. It was removed; a test must fail. */
  readonly strangers: readonly string[]
}

/** What `finishHtml` does with a token: copy it, or leave out everything up to `until`. */
type Cut = { readonly until: number } | undefined

/** Takes the framework's scripts and marks out of a document. */
export function finishHtml(document: Buffer): FinishedHtml {
  // One character for each byte: what is looked for is ASCII, and text in other letters is copied without being read.
  const source = document.toString('latin1')
  const strangers: string[] = []
  const kept: string[] = []
  let copiedTo = 0
  walkHtml(source, (token) => {
    const cut = findCut(source, token, strangers)
    if (cut === undefined) return undefined
    if (token.start > copiedTo) kept.push(source.slice(copiedTo, token.start))
    copiedTo = cut.until
    return cut.until
  })
  kept.push(source.slice(copiedTo))
  return { html: Buffer.from(kept.join(''), 'latin1'), strangers }
}

function findCut(html: string, token: HtmlToken, strangers: string[]): Cut {
  if (token.kind === 'comment') return cutComment(html, token, strangers)
  if (token.kind === 'end-tag') return undefined
  switch (token.name) {
    case 'script':
      return cutScript(html, token, strangers)
    case 'link':
      return cutLink(html, token, strangers)
    case 'meta':
      return cutMeta(html, token)
    case 'div':
      return cutEmptyBoundary(html, token)
    default:
      return undefined
  }
}

/** React's marks between pieces of text. A pending mark means content that only a script would bring in. */
function cutComment(html: string, token: HtmlToken, strangers: string[]): Cut {
  if (html.startsWith('<!--$?-->', token.start)) strangers.push('content that waits for a script')
  return { until: token.end }
}

/** How the inline scripts begin that Next and React are known to write. */
const frameworkScript =
  /^\s*(?:\(?(?:self|window)\.__next_|\(globalThis\["TURBOPACK"\]|self\.\$|\$R[A-Z]|requestAnimationFrame\(function\(\)\{\$RT)/

function cutScript(html: string, token: HtmlToken, strangers: string[]): Cut {
  const attributes = readAttributes(html, token)
  if (isOurScript(attributes)) return undefined
  const textEnd = findScriptEnd(html, token.end)
  const close = html.indexOf('>', textEnd)
  const text = html.slice(token.end, textEnd)
  const isExpected = attributes.get('src')?.startsWith('/_next/') ?? frameworkScript.test(text)
  if (!isExpected) strangers.push(`script ${attributes.get('src') ?? JSON.stringify(text.slice(0, 80))}`)
  return { until: close === -1 ? html.length : close + 1 }
}

/** JSON-LD is data; the enhancement script is the only code of ours. */
function isOurScript(attributes: Map<string, string>): boolean {
  const source = attributes.get('src')
  if (source === undefined) return attributes.get('type') === 'application/ld+json'
  return /^\/assets\/[\w.-]+\.js$/.test(source)
}

function cutLink(html: string, token: HtmlToken, strangers: string[]): Cut {
  const attributes = readAttributes(html, token)
  const isForScript = attributes.get('rel') === 'modulepreload' || attributes.get('as') === 'script'
  const source = attributes.get('href') ?? ''
  if (!isForScript || isOurScript(new Map([['src', source]]))) return undefined
  if (!source.startsWith('/_next/')) strangers.push(`script preload ${source}`)
  return { until: token.end }
}

function cutMeta(html: string, token: HtmlToken): Cut {
  return readAttributes(html, token).get('name') === 'next-size-adjust' ? { until: token.end } : undefined
}

/** `<div hidden><!--$--><!--/$--></div>`: where Next keeps its own boundaries. Nothing is in it that is shown. */
function cutEmptyBoundary(html: string, token: HtmlToken): Cut {
  const boundary = /<div hidden(?:="")?>(?:<!--[^>]*-->)*<\/div>/y
  boundary.lastIndex = token.start
  return boundary.test(html) ? { until: boundary.lastIndex } : undefined
}
