// What a browser would make of the HTML that React wrote: its tags with their attributes, and every place in which a
// text can stand. React always quotes attributes and escapes text; whatever broke out of that would be a tag here.

export type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> }

const tag = /<(\/?)([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g
const attribute = /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g

/** Opening tags, in order. What stands in a script is no tag. */
export function listTags(html: string): Tag[] {
  return [...withoutScriptTexts(html).matchAll(tag)].flatMap(([, slash, name = '', rest = '']) => {
    if (slash === '/') return []
    const attributes = [...rest.matchAll(attribute)].map(
      ([, key = '', double, single, bare]) => [key.toLowerCase(), decode(double ?? single ?? bare ?? '')] as const,
    )
    return { name: name.toLowerCase(), attributes: new Map(attributes) }
  })
}

/** Every text of the page as somebody would read it: between tags, in attributes, in structured data. */
export function listTexts(html: string): string[] {
  const between = withoutScriptTexts(html).replace(tag, '\u0000').split('\u0000')
  const inAttributes = listTags(html).flatMap(({ attributes }) => [...attributes.values()])
  const inData = listScriptTexts(html).flatMap((json) => listStrings(JSON.parse(json)))
  return [...between.map((text) => decode(text)), ...inAttributes, ...inData]
}

/** What stands in the scripts of the page: structured data. Those that are only named have nothing in them. */
export function listScriptTexts(html: string): string[] {
  return [...html.matchAll(script)].map(([, , text = '']) => text).filter(Boolean)
}

const script = /(<script[^>]*>)(.*?)<\/script>/gs

function withoutScriptTexts(html: string): string {
  return html.replace(script, '$1</script>')
}

function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(listStrings)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** React writes these five and no others. */
function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? '')
}
