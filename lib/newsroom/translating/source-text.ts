// What a translation is compared with: the newest revision of its source. Autosaving makes none, so that a translator
// does not run after somebody who is still typing; a text that nobody has saved on purpose gets its first revision as
// soon as somebody translates it.
import type { WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { type Edition, type EditionKey, getEdition } from '#data/editions.ts'
import { findNewestRevision, findRevision, insertRevision, type Revision } from '#data/revisions.ts'
import type { EditionTexts } from '#domain/article.ts'
import { hashEdition } from '#domain/block-hashes.ts'
import { isSameValue } from '#domain/same-value.ts'
import { listTranslationUnits, type TranslationUnit } from '#domain/translation-units.ts'
import { EditionChanged } from '#newsroom/refusals.ts'

export type SourceText = EditionKey & {
  /** The number of the revision. */
  readonly revision: number
  readonly savedAt: Date
  readonly texts: EditionTexts
  readonly units: readonly TranslationUnit[]
}

/** The article has to be locked: the source's first revision may be made here. */
export async function getSourceText(tx: WriteTransaction, source: Edition): Promise<SourceText> {
  const newest = await findNewestRevision(tx, source)
  if (newest) return sourceOf(newest)
  await keepAsRevision(tx, source)
  return sourceOf((await findNewestRevision(tx, source)) as Revision)
}

/** The draft as it is, under the name of whoever wrote it and the time of its last change. */
export async function keepAsRevision(tx: WriteTransaction, edition: Edition): Promise<void> {
  const { articleNumber, locale, texts, updatedAt, savedBy } = edition
  await insertRevision(tx, {
    articleNumber,
    locale,
    texts,
    savedBy: savedBy ?? 'system:cli',
    savedAt: updatedAt,
    reason: 'save',
    note: null,
  })
}

/** Whether the draft says something to translate that the revision does not, or no longer says it. */
export function isNewerThan(draft: Pick<Edition, 'texts'>, revision: Pick<SourceText, 'texts'>): boolean {
  return !isSameValue(hashEdition(draft.texts), hashEdition(revision.texts))
}

/**
 * The revision that a translator had before them; 0: there was none, and the draft was shown. Throws EditionChanged when
 * that is no longer so, or there never was one of this number.
 */
export async function getLoadedSource(tx: WriteTransaction, key: EditionKey, revision: number): Promise<SourceText> {
  const edition = await getEdition(tx, key)
  if (revision === 0) return getFirstSource(tx, edition)
  const loaded = await findRevision(tx, key, revision)
  if (!loaded) throw new EditionChanged()
  return sourceOf(loaded)
}

async function getFirstSource(tx: WriteTransaction, edition: Edition): Promise<SourceText> {
  if (await findNewestRevision(tx, edition)) throw new EditionChanged()
  return getSourceText(tx, edition)
}

export function sourceOf({ articleNumber, locale, number, savedAt, texts }: Revision): SourceText {
  return { articleNumber, locale, revision: number, savedAt, texts, units: listTranslationUnits(texts) }
}
