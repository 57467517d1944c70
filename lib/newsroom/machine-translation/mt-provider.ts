// What a machine that translates has to be able to do. Which one there is, if any, is a setting of the machine that
// Litopys runs on; nothing is sent anywhere unless that is switched on.
import type { Locale } from '#i18n/locales.ts'

/** One text to be translated. It is marked text (marked-text.ts): `<m1>…</m1>` stay around the words they stand around. */
export type MtItem = { readonly id: string; readonly text: string }

export type MtRequest = {
  readonly from: Locale
  readonly to: Locale
  /** What the texts are from, e.g. the headline: not to be translated, but to understand them by. */
  readonly context: string
  /** Words that are always rendered the same way, by the word in `from`. */
  readonly glossary: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

/** `refused`: not this text. `unavailable`: not now. */
export type MtResult =
  | { readonly id: string; readonly text: string }
  | { readonly id: string; readonly error: 'too-long' | 'refused' | 'unavailable' }

export type MtProvider = {
  readonly name: string
  readonly supports: (from: Locale, to: Locale) => boolean
  /** Of one request; characters are UTF-16 units of all its texts together. */
  readonly limits: { readonly items: number; readonly characters: number }
  /** One result per item, in any order. May throw: then every item of the request is `unavailable`. */
  readonly translate: (items: readonly MtItem[], request: MtRequest) => Promise<readonly MtResult[]>
}
