// Sets the texts of the catalogues as their languages want it – no-break spaces, quotation marks, dashes – in place, so
// that nobody has to type what cannot be seen. Run with `npm run messages` after writing a text.
import { readFileSync, writeFileSync } from 'node:fs'
import { typesetText } from '#domain/typography.ts'
import { type Locale, locales } from '#i18n/locales.ts'

type Catalogue = { readonly [key: string]: string | Catalogue }

/** Stand for what a message is given while its words are set: a number, and a word. Nobody writes either. */
const numberStandIn = '7283645'
const wordStandIn = 'Litopysqzx'

function typesetCatalogue(catalogue: Catalogue, locale: Locale): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [
      key,
      typeof value === 'string' ? typesetMessage(value, locale) : typesetCatalogue(value, locale),
    ]),
  )
}

/** Arguments stand in for themselves; the options of a plural or a choice are messages of their own. */
function typesetMessage(message: string, locale: Locale): string {
  const kept: string[] = []
  const words = replaceBraces(message, (inner) => {
    kept.push(`{${typesetArgument(inner, locale)}}`)
    return wordStandIn
  }).replaceAll('#', numberStandIn)
  const set = typesetText(words, locale).replaceAll(numberStandIn, '#')
  return set.replaceAll(wordStandIn, () => kept.shift() ?? '')
}

/** `count, plural, one {…} other {…}`: only what stands in the inner braces is text. */
function typesetArgument(argument: string, locale: Locale): string {
  return argument.includes(',') ? replaceBraces(argument, (inner) => `{${typesetMessage(inner, locale)}}`) : argument
}

/** Replaces every outermost `{…}` by what `replace` makes of its inside. */
function replaceBraces(text: string, replace: (inner: string) => string): string {
  let result = ''
  let depth = 0
  let start = 0
  for (let place = 0; place < text.length; place++) {
    const letter = text[place]
    if (letter === '{' && depth++ === 0) {
      result += text.slice(start, place)
      start = place + 1
    } else if (letter === '}' && --depth === 0) {
      result += replace(text.slice(start, place))
      start = place + 1
    }
  }
  return result + text.slice(start)
}

for (const locale of locales) {
  const file = `messages/${locale}.json`
  const before = readFileSync(file, 'utf8')
  const set = JSON.stringify(typesetCatalogue(JSON.parse(before) as Catalogue, locale), null, 2)
  // No-break spaces are written so that they can be seen.
  const after = `${set.replaceAll('\u00a0', '\\u00a0')}\n`
  if (after !== before) writeFileSync(file, after)
}
