// The texts of one thing in every language that has them.
import { isLocale, type Locale } from '#i18n/locales.ts'

export type TextsByLocale<Text> = Readonly<Partial<Record<Locale, Text>>>

/** Rows of a text table, by language. Rows in a language that the site no longer has are left out. */
export function byLocale<Row extends { readonly locale: string }>(rows: readonly Row[]): TextsByLocale<Row> {
  const texts: Partial<Record<Locale, Row>> = {}
  for (const row of rows) {
    if (isLocale(row.locale)) texts[row.locale] = row
  }
  return texts
}

/** A record that has a text in its language of origin and maybe in others. */
export function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}
