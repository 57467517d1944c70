// A translation beside its source, as the translator's screen gets it. Plain data: it crosses from the server to the
// browser. Instants are ISO 8601.
import type { EditionTexts } from '#domain/article.ts'
import type { Block } from '#domain/blocks.ts'
import type { WordComparison } from '#domain/compare-words.ts'
import type { EditionState } from '#domain/publishing.ts'
import type { EditionTranslation } from '#domain/translation-counts.ts'
import type { TranslationOrigin, UnitState } from '#domain/translation-state.ts'
import type { Locale } from '#i18n/locales.ts'
import type { ArticleScreen, PickedPhoto } from './article-screen-view.ts'

export type UnitKind = 'headline' | 'standfirst' | 'caption' | 'alt' | Block['kind']

/** One row: a unit of the source, the same of the translation, or both. */
export type TranslationRow = {
  readonly id: string
  readonly kind: UnitKind
  readonly state: UnitState
  readonly sourceLocale: Locale
  /** Absent: the source does not have it any more. `block` is absent for headline, standfirst, caption and alt. */
  readonly source?: { readonly text: string; readonly block?: Block }
  /** What the translator confirmed, if that was something else. */
  readonly before?: { readonly text: string; readonly changes: WordComparison }
  readonly origin?: TranslationOrigin
  /** Who confirmed it, by name if it is known; absent: nobody. */
  readonly confirmed?: { readonly at: string; readonly by?: string }
}

export type TranslationSource = {
  /** 0: it has not been saved on purpose yet. */
  readonly revision: number
  readonly savedAt: string
  /** It was typed on since, without a revision being made: when last. Absent: what is shown is all there is. */
  readonly newerAt?: string
}

export type TranslationScreen = {
  readonly kind: 'begun'
  readonly number: number
  readonly locale: Locale
  readonly mainSource: Locale
  readonly access: ArticleScreen['access']
  readonly draft: {
    readonly texts: EditionTexts
    readonly version: number
    readonly state: EditionState
    readonly savedAt: string
  }
  readonly rows: readonly TranslationRow[]
  /** The text that is shown of each language that a row names. */
  readonly sources: Readonly<Partial<Record<Locale, TranslationSource>>>
  /** The body that new blocks find their places by. */
  readonly sourceTexts: EditionTexts
  /** The source is a translation itself, and behind the text it was made from: worth knowing, and no fault of this one. */
  readonly sourceLags?: Exclude<EditionTranslation, 'original' | 'current'>
  /** A machine is switched on that translates between these languages. */
  readonly hasMachine: boolean
  readonly photos: Readonly<Record<string, PickedPhoto>>
}

/** There is no edition in this language yet. */
export type TranslationToBegin = {
  readonly kind: 'not-begun'
  readonly number: number
  readonly locale: Locale
  readonly access: ArticleScreen['access']
  /** What it can be made from, the original first. */
  readonly sources: readonly { readonly locale: Locale; readonly headline: string }[]
}

/** Blocks that something is said of, with what was on the screen. */
export type TranslateRequest = {
  readonly articleNumber: number
  readonly locale: Locale
  readonly expectedVersion: number
  readonly sourceLocale: Locale
  readonly sourceRevision: number
  readonly blockIds: string[]
  /** What is written there already goes. Of copying and of a machine's proposals. */
  readonly overwrite?: boolean
}

/** The source that is to be compared as it is now. */
export type TakeInRequest = { readonly articleNumber: number; readonly locale: Locale }

/** How the translation is after that. */
export type TranslatedView = {
  readonly version: number
  /** Of the blocks that were spoken of; a block that is in neither text has none. */
  readonly states: Readonly<Record<string, UnitState>>
  readonly texts: EditionTexts
}

export type MachineProposalsView = TranslatedView & {
  readonly failed: readonly { readonly blockId: string; readonly reason: 'too-long' | 'refused' | 'unavailable' }[]
  /** Blocks that a person wrote, which were left as they are. */
  readonly kept: readonly string[]
}

export type BeginRequest = {
  readonly articleNumber: number
  readonly locale: Locale
  readonly sourceLocale: Locale
  /** Empty blocks, or the source's words in them. */
  readonly content: 'empty' | 'copies'
}
