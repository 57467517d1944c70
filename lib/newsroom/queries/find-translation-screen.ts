// A translation and its source side by side: every unit of either with its state, and what changed in the source since
// the translator last confirmed it. Differences are worked out here, not in the browser.
import { findArticle } from '#data/articles.ts'
import { type BlockTranslation, listBlockTranslations } from '#data/block-translations.ts'
import { reading } from '#data/connection/connections.ts'
import { type Edition, listEditions } from '#data/editions.ts'
import { findNewestRevision } from '#data/revisions.ts'
import { photosInBody } from '#domain/article.ts'
import { type ComparedUnit, findMainSource } from '#domain/compare-edition.ts'
import { compareWords, isSameWording } from '#domain/compare-words.ts'
import type { Actor } from '#domain/roles.ts'
import { parseTranslationState } from '#domain/translation-counts.ts'
import { listTranslationUnits, reservedIds } from '#domain/translation-units.ts'
import type { Locale } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'
import { findMtProvider } from '#newsroom/machine-translation/find-mt-provider.ts'
import { compareWithSources, linksOf, sourcesOf } from '#newsroom/translating/refresh-translations.ts'
import { isNewerThan, type SourceText, sourceOf } from '#newsroom/translating/source-text.ts'
import type {
  TranslationRow,
  TranslationScreen,
  TranslationSource,
  TranslationToBegin,
  UnitKind,
} from '#newsroom/view/translation-view.ts'
import { accessOf } from './find-article-screen.ts'
import { nameActors } from './name-actors.ts'
import { pickPhotos } from './picked-photos.ts'

export type TranslationWanted = { readonly number: number; readonly locale: Locale }

/** Absent: there is no such article, or this language is its original. Throws NotPermitted. */
export async function findTranslationScreen(
  actor: Actor,
  { number, locale }: TranslationWanted,
): Promise<TranslationScreen | TranslationToBegin | undefined> {
  authorise(actor, 'translate-edition')
  const article = await findArticle(reading(), number)
  if (!article || article.originLocale === locale) return undefined
  const editions = await listEditions(reading(), number)
  const edition = editions.find((one) => one.locale === locale)
  const access = accessOf(actor, article, edition)
  if (edition) return { ...(await screenOf(edition, editions, article.originLocale)), access }
  const others = editions.filter((one) => one.locale !== locale)
  const sources = others.map((one) => ({ locale: one.locale, headline: one.texts.headline }))
  const isOriginal = (one: { readonly locale: Locale }) => one.locale === article.originLocale
  return {
    kind: 'not-begun',
    number,
    locale,
    access,
    sources: [...sources.filter(isOriginal), ...sources.filter((one) => !isOriginal(one))],
  }
}

async function screenOf(
  edition: Edition,
  editions: readonly Edition[],
  originLocale: Locale,
): Promise<Omit<TranslationScreen, 'access'>> {
  const { articleNumber: number, locale, texts, version, state, updatedAt } = edition
  const [all, names] = await Promise.all([listBlockTranslations(reading(), number), nameActors(reading())])
  const links = linksOf(all, locale)
  const mainSource = findMainSource(links.values(), originLocale)
  const sources = await loadSources(editions, sourcesOf(links, originLocale))
  const main = sources.get(mainSource)
  if (!main) throw new Error(`Article ${number} has no text in ${mainSource}`)
  const known = new Map(all.filter((one) => one.locale === locale).map((one) => [one.blockId, one]))
  const compared = compareWithSources(edition, originLocale, links, sources)
  const lag = await findSourceLag(number, mainSource, originLocale)
  return {
    ...{ kind: 'begun', number, locale, mainSource, sourceTexts: main.texts },
    draft: { texts, version, state, savedAt: updatedAt.toISOString() },
    rows: compared.map((unit) => rowOf(unit, known.get(unit.id), edition, sources, names)),
    sources: Object.fromEntries([...sources].map(([one, source]) => [one, viewSource(source, editions)])),
    hasMachine: findMtProvider()?.supports(mainSource, locale) ?? false,
    photos: await pickPhotos(reading(), [...photosInBody(texts.body), ...photosInBody(main.texts.body)], locale),
    ...(lag !== undefined && { sourceLags: lag }),
  }
}

/** The newest revision of each; of a text that nobody saved on purpose, what is there. */
async function loadSources(
  editions: readonly Edition[],
  wanted: ReadonlySet<Locale>,
): Promise<Map<Locale, SourceText>> {
  const sources = new Map<Locale, SourceText>()
  for (const edition of editions) {
    if (!wanted.has(edition.locale)) continue
    const newest = await findNewestRevision(reading(), edition)
    sources.set(edition.locale, newest ? sourceOf(newest) : draftAsSource(edition))
  }
  return sources
}

function viewSource(source: SourceText, editions: readonly Edition[]): TranslationSource {
  const edition = editions.find((one) => one.locale === source.locale)
  const isNewer = edition !== undefined && isNewerThan(edition, source)
  return {
    ...{ revision: source.revision, savedAt: source.savedAt.toISOString() },
    ...(isNewer && { newerAt: edition.updatedAt.toISOString() }),
  }
}

function draftAsSource({ articleNumber, locale, texts, updatedAt }: Edition): SourceText {
  return { articleNumber, locale, revision: 0, savedAt: updatedAt, texts, units: listTranslationUnits(texts) }
}

async function findSourceLag(
  articleNumber: number,
  locale: Locale,
  originLocale: Locale,
): Promise<TranslationScreen['sourceLags']> {
  if (locale === originLocale) return undefined
  const row = await reading().articleText.findUnique({
    where: { articleNumber_locale: { articleNumber, locale } },
    select: { translation: true },
  })
  const state = parseTranslationState(row?.translation)
  return state === 'original' || state === 'current' ? undefined : state
}

function rowOf(
  { id, state, sourceLocale, source, unit }: ComparedUnit,
  known: BlockTranslation | undefined,
  edition: Edition,
  sources: ReadonlyMap<Locale, SourceText>,
  names: ReadonlyMap<string, string>,
): TranslationRow {
  const sourceBlock = sources.get(sourceLocale)?.texts.body.find((one) => one.id === id)
  const block = sourceBlock ?? edition.texts.body.find((one) => one.id === id)
  const by = known?.confirmedBy ? names.get(known.confirmedBy) : undefined
  const isChanged = known?.confirmedAt && unit && !isSameWording(known.sourceText, source?.text ?? '')
  return {
    ...{ id, state, sourceLocale },
    kind: block?.kind ?? fieldKinds[id] ?? 'paragraph',
    ...(source && { source: { text: source.text, ...(sourceBlock && { block: sourceBlock }) } }),
    ...(isChanged && {
      before: { text: known.sourceText, changes: compareWords(known.sourceText, source?.text ?? '') },
    }),
    ...(known && { origin: known.origin }),
    ...(known?.confirmedAt && { confirmed: { at: known.confirmedAt.toISOString(), ...(by !== undefined && { by }) } }),
  }
}

const fieldKinds: Readonly<Record<string, UnitKind>> = {
  [reservedIds.headline]: 'headline',
  [reservedIds.standfirst]: 'standfirst',
  [reservedIds.caption]: 'caption',
  [reservedIds.alt]: 'alt',
}
