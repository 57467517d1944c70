// The desk: a page of articles with what there is of each in every language, how many every filter shows, and the
// schedules that cannot go out.
import { reading } from '#data/connection/connections.ts'
import { countDesk, type DeskMoment, listDeskNumbers } from '#data/desk.ts'
import {
  countLiveEditions,
  type DeskEdition,
  type DeskRow,
  findLastActors,
  getDeskRows,
  listBlockedSchedules,
} from '#data/desk-rows.ts'
import { listFilingChoices } from '#data/filing-choices.ts'
import { listSections, type Section } from '#data/sections.ts'
import { editionSubject } from '#domain/article.ts'
import { findArticleNumber } from '#domain/article-number.ts'
import { mayWriteArticle } from '#domain/article-rights.ts'
import { deskPageSize } from '#domain/desk-filters.ts'
import { foldForSearch } from '#domain/fold-for-search.ts'
import { isAhead, isUnderEmbargo } from '#domain/publishing.ts'
import { type Actor, actorName, mayPerform } from '#domain/roles.ts'
import { describeCounts } from '#domain/translation-counts.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'
import { viewActor } from '#newsroom/view/actor-view.ts'
import type { DeskAddress, DeskArticle, DeskCell, DeskView, FirstSteps } from '#newsroom/view/desk-view.ts'
import { now } from '#platform/clock.ts'
import { nameActors } from './name-actors.ts'

/** How many blocked schedules head the desk; the filter shows all. */
const mostBlocked = 10

type Seen = {
  readonly actor: Actor
  readonly sections: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, string>
  readonly lastActors: ReadonlyMap<string, string>
  readonly now: Date
}

/** `screenLocale` is the language of the screen, for the names of sections. Throws NotPermitted. */
export async function listDesk(actor: Actor, address: DeskAddress, screenLocale: Locale): Promise<DeskView> {
  authorise(actor, 'see-desk')
  const moment: DeskMoment = { me: actorName(actor), now: now() }
  const search = { ...address, text: foldForSearch(address.text), number: findArticleNumber(address.text) }
  const [{ numbers, total }, counts, blocked, sections, names, parity] = await Promise.all([
    listDeskNumbers(search, moment),
    countDesk(moment),
    listBlockedSchedules(mostBlocked),
    listSections(reading()),
    nameActors(reading()),
    address.filter === 'parity' ? countLiveEditions() : undefined,
  ])
  const rows = await getDeskRows(numbers)
  const seen: Seen = {
    ...{ actor, names, now: moment.now },
    sections: new Map(sections.map((section) => [section.id, nameOf(section, screenLocale)])),
    lastActors: await findLastActors(rows.flatMap(newestEdition)),
  }
  return {
    ...{ address, total, counts, parity },
    firstSteps: counts.all === 0 && mayPerform(actor, 'save-section') ? await findFirstSteps(screenLocale) : undefined,
    pages: Math.max(1, Math.ceil(total / deskPageSize)),
    articles: rows.map((row) => viewArticle(row, seen)),
    blocked: blocked.map(({ blockedSince, ...row }) => ({
      ...row,
      since: blockedSince.toISOString(),
      href: editionHref(row.articleNumber, row.locale),
    })),
    sections: sections.map((section) => ({ id: section.id, name: nameOf(section, screenLocale) })),
    now: moment.now.toISOString(),
  }
}

async function findFirstSteps(locale: Locale): Promise<FirstSteps> {
  const { sections, people } = await listFilingChoices(reading(), locale)
  return { hasSection: sections.length > 0, hasPerson: people.length > 0 }
}

function nameOf({ texts, originLocale, slug }: Section, locale: Locale): string {
  return (texts[locale] ?? texts[originLocale])?.name ?? slug
}

function newestEdition({ number, editions }: DeskRow): { articleNumber: number; locale: Locale }[] {
  const [newest] = editions.toSorted((one, other) => other.updatedAt.getTime() - one.updatedAt.getTime())
  return newest ? [{ articleNumber: number, locale: newest.locale }] : []
}

function viewArticle(row: DeskRow, seen: Seen): DeskArticle {
  const { number, originLocale, editions } = row
  const shown = editions.find((one) => one.locale === originLocale) ?? editions[0]
  const mayWrite = mayWriteArticle(seen.actor, row)
  const [newest] = newestEdition(row)
  const lastActor = newest && seen.lastActors.get(editionSubject(number, newest.locale))
  const firstTimes = editions.flatMap(({ publication }) => publication?.firstPublishedAt.getTime() ?? [])
  const locale = shown?.locale ?? originLocale
  return {
    ...{ number, originLocale, mayWrite, isDemo: row.isDemo },
    headline: shown?.headline ?? '',
    headlineLocale: locale,
    section: seen.sections.get(row.sectionId) ?? '',
    touchedAt: row.touchedAt.toISOString(),
    touchedBy: lastActor === undefined ? undefined : viewActor(lastActor, seen.names),
    firstPublishedAt: firstTimes.length === 0 ? undefined : new Date(Math.min(...firstTimes)).toISOString(),
    href: editionHref(number, locale),
    cells: locales.map((one) => {
      const edition = editions.find((candidate) => candidate.locale === one)
      if (!edition) return { locale: one, state: 'missing', href: translationHref(number, one) }
      return viewCell(row, edition, seen.now)
    }),
  }
}

function viewCell(row: DeskRow, edition: DeskEdition, at: Date): DeskCell {
  const { locale, state, translation, publication, embargoUntil } = edition
  const needsTranslating = translation !== 'original' && translation !== 'current'
  const isLive = state === 'live'
  return {
    ...{ locale, state, translation },
    publishAt: edition.publishAt?.toISOString(),
    embargoUntil: !isLive && isUnderEmbargo(embargoUntil, at) ? embargoUntil?.toISOString() : undefined,
    counts: edition.counts && needsTranslating ? describeCounts(edition.counts) : [],
    isAhead: isAhead(state, { ...edition, refiledAt: row.refiledAt }, publication),
    awaitsCorrection: isLive && awaitsCorrection(row, edition),
    blockedBy: edition.blockedSince === null ? [] : edition.blockedReasons,
    blockedSince: edition.blockedSince?.toISOString(),
    href: needsTranslating ? translationHref(row.number, locale) : editionHref(row.number, locale),
  }
}

/** As the desk's filter asks it (`awaitsCorrection` in lib/data/desk.ts). */
function awaitsCorrection(row: DeskRow, { locale, translation, publication, updatedAt }: DeskEdition): boolean {
  if (!publication || translation === 'original') return false
  if (translation === 'current' && updatedAt <= publication.publishedAt) return false
  return row.corrections.some((one) => one.locales.includes(locale) && one.at > publication.publishedAt)
}

function editionHref(number: number, locale: Locale): string {
  return `/admin/articles/${number}/${locale}`
}

function translationHref(number: number, locale: Locale): string {
  return `/admin/articles/${number}/translate/${locale}`
}
