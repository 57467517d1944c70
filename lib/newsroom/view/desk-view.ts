// The desk as its screen gets it: a page of articles, each with what there is of it in every language.
import type { DeskFilter, DeskSort } from '#domain/desk-filters.ts'
import type { EditionState } from '#domain/publishing.ts'
import type { Problem } from '#domain/readiness.ts'
import type { CountWords, EditionTranslation } from '#domain/translation-counts.ts'
import type { Locale } from '#i18n/locales.ts'
import type { ActorView } from './actor-view.ts'

/** What the address of the desk says. */
export type DeskAddress = {
  readonly filter: DeskFilter
  readonly sort: DeskSort
  /** From 1. */
  readonly page: number
  readonly sectionId: string | undefined
  /** As it was typed; empty: everything. */
  readonly text: string
}

/** An edition of an article that is there. Instants are ISO 8601 in UTC. */
export type DeskCell = {
  readonly locale: Locale
  readonly state: EditionState
  /** Of a scheduled one. */
  readonly publishAt: string | undefined
  /** Only while it lasts. */
  readonly embargoUntil: string | undefined
  readonly translation: EditionTranslation
  /** What is not well with a translation, worst first; empty when all is. */
  readonly counts: readonly CountWords[]
  /** Readers see an older text than the draft. */
  readonly isAhead: boolean
  /** Readers of this edition have not been told of a correction. */
  readonly awaitsCorrection: boolean
  /** Why the clock cannot publish it; empty: it can, or it is not its time. */
  readonly blockedBy: readonly Problem[]
  readonly blockedSince: string | undefined
  /** Where one goes to do what has to be done. */
  readonly href: string
}

export type DeskArticle = {
  readonly number: number
  /** In its original language where it has one there. */
  readonly headline: string
  readonly headlineLocale: Locale
  readonly originLocale: Locale
  readonly section: string
  readonly isDemo: boolean
  /** Whether this viewer may begin an edition that is missing. */
  readonly mayWrite: boolean
  readonly touchedAt: string
  readonly touchedBy: ActorView | undefined
  readonly firstPublishedAt: string | undefined
  /** Where one goes to work on it. */
  readonly href: string
  /** In the order of the languages; an absent one has no text yet. */
  readonly cells: readonly (DeskCell | MissingCell)[]
}

export type MissingCell = { readonly locale: Locale; readonly state: 'missing'; readonly href: string }

export type DeskSection = { readonly id: string; readonly name: string }

/** How many articles are public in a language, and how many of them lag behind their original. */
export type ParityLine = { readonly locale: Locale; readonly live: number; readonly behind: number }

export type DeskView = {
  readonly address: DeskAddress
  readonly articles: readonly DeskArticle[]
  readonly total: number
  readonly pages: number
  readonly counts: Readonly<Record<DeskFilter, number>>
  /** Schedules that cannot go out, longest waiting first: they head the desk whatever is looked for. */
  readonly blocked: readonly BlockedSchedule[]
  readonly sections: readonly DeskSection[]
  /** Only under the filter `parity`. */
  readonly parity: readonly ParityLine[] | undefined
  readonly now: string
  /** Only while there is no article at all, for whoever may set the site up: what it has already. */
  readonly firstSteps: FirstSteps | undefined
}

export type FirstSteps = { readonly hasSection: boolean; readonly hasPerson: boolean }

export type BlockedSchedule = {
  readonly articleNumber: number
  readonly locale: Locale
  readonly headline: string
  readonly since: string
  readonly reasons: readonly Problem[]
  readonly href: string
}
