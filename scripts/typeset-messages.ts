// Sets the texts of the catalogues as their languages want it – no-break spaces, quotation marks, dashes – in place, so
// that nobody has to type what cannot be seen. Run with `npm run messages` after writing a text.
import { readFileSync, writeFileSync } from 'node:fs'
import { typesetText } from '#domain/typography.ts'
import { type Locale, locales } from '#i18n/locales.ts'

type Catalogue = { readonly [key: string]: string | Catalogue }

/** Plural forms and choices are left alone: their braces are no text. */
function typeset(catalogue: Catalogue, locale: Locale): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => {
      if (typeof value !== 'string') return [key, typeset(value, locale)]
      return [key, /\{[^}]*,/.test(value) ? value : typesetText(value, locale)]
    }),
  )
}

for (const locale of locales) {
  const file = `messages/${locale}.json`
  const before = readFileSync(file, 'utf8')
  const set = JSON.stringify(typeset(JSON.parse(before) as Catalogue, locale), null, 2)
  // No-break spaces are written so that they can be seen.
  const after = `${set.replaceAll('\u00a0', '\\u00a0')}\n`
  if (after !== before) writeFileSync(file, after)
}
