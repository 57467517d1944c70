// Texts that the server does not have yet, kept in this browser. One per person, article and language: whoever signs in
// after somebody else on the same machine is not shown what that person left.
import { type EditionTexts, editionTextsSchema } from '#domain/article.ts'
import type { Locale } from '#i18n/locales.ts'

export type KeptDraft = {
  readonly texts: EditionTexts
  /** The version it was typed over. */
  readonly version: number
  readonly keptAt: Date
}

export type DraftPlace = { readonly userId: string; readonly articleNumber: number; readonly locale: Locale }

function keyOf({ userId, articleNumber, locale }: DraftPlace): string {
  return `litopys:draft:${userId}:${articleNumber}:${locale}`
}

/** False: the browser has no room, or keeps nothing for this site. */
export function keepDraft(storage: Storage, place: DraftPlace, { texts, version, keptAt }: KeptDraft): boolean {
  try {
    storage.setItem(keyOf(place), JSON.stringify({ texts, version, keptAt: keptAt.toISOString() }))
    return true
  } catch {
    return false
  }
}

/** Absent: there is nothing, or nothing that is a text. */
export function findKeptDraft(storage: Storage, place: DraftPlace): KeptDraft | undefined {
  try {
    const stored: unknown = JSON.parse(storage.getItem(keyOf(place)) ?? 'null')
    if (typeof stored !== 'object' || stored === null) return undefined
    const { texts, version, keptAt } = stored as Record<string, unknown>
    const parsed = editionTextsSchema.safeParse(texts)
    const at = new Date(String(keptAt))
    if (!parsed.success || !Number.isInteger(version) || Number.isNaN(at.getTime())) return undefined
    return { texts: parsed.data, version: Number(version), keptAt: at }
  } catch {
    return undefined
  }
}

export function forgetDraft(storage: Storage, place: DraftPlace): void {
  try {
    storage.removeItem(keyOf(place))
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
