// The frame of everything that is said of blocks: the translation and its source as they were loaded, then what is said,
// then how the edition stands now.
import type { z } from 'zod'
import { getArticleOwner } from '#data/articles.ts'
import { type BlockTranslation, listBlockTranslations, putBlockTranslations } from '#data/block-translations.ts'
import type { WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { type Edition, getEdition } from '#data/editions.ts'
import { type EditionTexts, editionSubject } from '#domain/article.ts'
import { hashUnit } from '#domain/block-hashes.ts'
import { type Actor, actorName } from '#domain/roles.ts'
import type { TranslationOrigin } from '#domain/translation-state.ts'
import { listTranslationUnits, type TranslationUnit } from '#domain/translation-units.ts'
import { authoriseWriting } from '#newsroom/authorise.ts'
import type { translateForm } from '#newsroom/forms/translate-form.ts'
import { record } from '#newsroom/record.ts'
import { EditionChanged } from '#newsroom/refusals.ts'
import type { TranslatedView } from '#newsroom/view/translation-view.ts'
import { now } from '#platform/clock.ts'
import { refreshTranslations } from './refresh-translations.ts'
import { getLoadedSource, type SourceText } from './source-text.ts'

export type Desk = {
  readonly tx: WriteTransaction
  readonly at: Date
  readonly edition: Edition
  readonly source: SourceText
  /** What the translation has now. */
  readonly own: ReadonlyMap<string, TranslationUnit>
  /** What the source had when it was loaded. */
  readonly given: ReadonlyMap<string, TranslationUnit>
  readonly known: ReadonlyMap<string, BlockTranslation>
}

/** What is said, and what it leaves the translation at if a word of it was changed. */
export type Said = {
  readonly links: readonly BlockTranslation[]
  readonly version?: number
  readonly texts?: EditionTexts
}

/** Throws NotYourArticle, EditionChanged (somebody saved the translation, or there is no such revision), RecordMissing, RootMissing. */
export async function translateBlocks(
  actor: Actor,
  form: z.output<typeof translateForm>,
  deed: 'confirm' | 'acknowledge' | 'copy' | 'machine',
  say: (desk: Desk) => Promise<Said>,
): Promise<TranslatedView> {
  const { articleNumber, locale, blockIds, sourceLocale, sourceRevision } = form
  const at = now()
  return inWriteTransaction({ noun: 'article', number: articleNumber }, async (tx) => {
    authoriseWriting(actor, await getArticleOwner(tx, articleNumber))
    const desk = await openDesk(tx, form, at)
    const { links, version = desk.edition.version, texts = desk.edition.texts } = await say(desk)
    await putBlockTranslations(tx, articleNumber, links)
    const compared = (await refreshTranslations(tx, articleNumber)).get(locale) ?? []
    const states = compared.filter(({ id }) => blockIds.includes(id)).map(({ id, state }) => [id, state] as const)
    await record(tx, actor, {
      command: 'translate-edition',
      subject: editionSubject(articleNumber, locale),
      after: { deed, blocks: links.map((link) => link.blockId), sourceLocale, sourceRevision, version },
      at,
    })
    return { version, states: Object.fromEntries(states), texts }
  })
}

async function openDesk(tx: WriteTransaction, form: z.output<typeof translateForm>, at: Date): Promise<Desk> {
  const { articleNumber, locale, expectedVersion, sourceLocale, sourceRevision } = form
  const edition = await getEdition(tx, { articleNumber, locale })
  if (edition.version !== expectedVersion) throw new EditionChanged()
  const source = await getLoadedSource(tx, { articleNumber, locale: sourceLocale }, sourceRevision)
  const known = (await listBlockTranslations(tx, articleNumber)).filter((one) => one.locale === locale)
  return {
    ...{ tx, at, edition, source },
    own: unitsById(listTranslationUnits(edition.texts)),
    given: unitsById(source.units),
    known: new Map(known.map((one) => [one.blockId, one])),
  }
}

export function unitsById(units: readonly TranslationUnit[]): Map<string, TranslationUnit> {
  return new Map(units.map((unit) => [unit.id, unit]))
}

/** The same for a block that was copied. A photo without words of its own needs nobody to confirm it. */
export function linkToCopy(
  desk: Pick<Desk, 'source' | 'edition' | 'at'>,
  unit: TranslationUnit,
  actor: Actor,
): BlockTranslation {
  const link = linkTo(desk, unit, 'copied')
  return unit.text === '' ? { ...link, confirmedBy: actorName(actor), confirmedAt: desk.at } : link
}

/** A block that was made from this unit of the source, and that nobody has confirmed. */
export function linkTo(
  { source, edition }: Pick<Desk, 'source' | 'edition'>,
  unit: TranslationUnit,
  origin: TranslationOrigin,
): BlockTranslation {
  return {
    blockId: unit.id,
    locale: edition.locale,
    sourceLocale: source.locale,
    source: hashUnit(unit),
    sourceText: unit.text,
    sourceSavedAt: source.savedAt,
    origin,
    confirmedBy: null,
    confirmedAt: null,
    acknowledged: null,
  }
}
