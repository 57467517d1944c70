// What each block of a translation was made from, and what that makes of its edition.

import type { EditionTranslation, TranslationCounts } from '#domain/translation-counts.ts'
import { type TranslationOrigin, translationOrigins } from '#domain/translation-state.ts'
import type { UnitHashes } from '#domain/unit-hashes.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'
import { canonicalJson } from './canonical-json.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import type { EditionKey } from './editions.ts'

export type BlockTranslation = {
  /** The block's, or a reserved one (lib/domain/translation-units.ts). */
  readonly blockId: string
  readonly locale: Locale
  readonly sourceLocale: Locale
  /** The source as it was translated. */
  readonly source: UnitHashes
  readonly sourceText: string
  readonly sourceSavedAt: Date
  readonly origin: TranslationOrigin
  /** The actor's name; null: nobody has said that it renders its source. */
  readonly confirmedBy: string | null
  readonly confirmedAt: Date | null
  /** `joinHashes` of the source that needs no change here. */
  readonly acknowledged: string | null
}

/** Those of all languages of an article. */
export async function listBlockTranslations(db: WriteTransaction, articleNumber: number): Promise<BlockTranslation[]> {
  const rows = await db.blockTranslation.findMany({ where: { articleNumber }, orderBy: { blockId: 'asc' } })
  return rows.map((row) => ({
    blockId: row.blockId,
    locale: asLocale(row.locale),
    sourceLocale: asLocale(row.sourceLocale),
    source: { text: row.sourceHash, structure: row.sourceStructHash },
    sourceText: row.sourceText,
    sourceSavedAt: row.sourceSavedAt,
    origin: asOrigin(row.origin),
    confirmedBy: row.confirmedBy,
    confirmedAt: row.confirmedAt,
    acknowledged: row.acknowledgedHash,
  }))
}

/** Stores them over what was known of the same blocks. The article has to be locked. */
export async function putBlockTranslations(
  tx: WriteTransaction,
  articleNumber: number,
  translations: readonly BlockTranslation[],
): Promise<void> {
  if (translations.length === 0) return
  for (const locale of new Set(translations.map((one) => one.locale))) {
    const blockIds = translations.filter((one) => one.locale === locale).map((one) => one.blockId)
    await tx.blockTranslation.deleteMany({ where: { articleNumber, locale, blockId: { in: blockIds } } })
  }
  await tx.blockTranslation.createMany({
    data: translations.map(({ source, acknowledged, ...columns }) => ({
      articleNumber,
      ...columns,
      sourceHash: source.text,
      sourceStructHash: source.structure,
      acknowledgedHash: acknowledged,
    })),
  })
}

/** Says of a block's source, `joinHashes` of which this is, that it needs no change in these languages. */
export async function putAcknowledged(
  tx: WriteTransaction,
  { articleNumber, blockId }: { readonly articleNumber: number; readonly blockId: string },
  languages: readonly Locale[],
  acknowledged: string,
): Promise<void> {
  await tx.blockTranslation.updateMany({
    where: { articleNumber, blockId, locale: { in: [...languages] } },
    data: { acknowledgedHash: acknowledged },
  })
}

/** What the desk shows of an edition. Its version stays: no word of it changed. */
export async function putTranslationState(
  tx: WriteTransaction,
  { articleNumber, locale }: EditionKey,
  state: { readonly translation: EditionTranslation; readonly counts: TranslationCounts },
): Promise<void> {
  await tx.articleText.updateMany({
    where: { articleNumber, locale },
    data: { translation: state.translation, blockCounts: canonicalJson(state.counts) },
  })
}

function asOrigin(value: string): TranslationOrigin {
  const origin = translationOrigins.find((one) => one === value)
  if (!origin) throw new Error(`"${value}" is not an origin of a translation`)
  return origin
}
