// What a reader of a translation is told of it: that it lags behind, that a correction has not reached it, that nobody
// has checked what a machine wrote. Nothing, as a rule.
import type { LiveEdition } from '#data/published/article-editions.ts'
import type { CorrectionRecord } from '#data/published/corrections.ts'
import type { TextsByLocale } from '#data/published/texts-by-locale.ts'
import { kindOfNote } from '#domain/correction-notes.ts'
import type { TranslationNoticeView } from './translation-notice-view.ts'
import type { ViewContext } from './view-context.ts'
import { viewInstant } from './view-time.ts'

export type TranslationFacts = {
  readonly edition: LiveEdition
  /** In the edition's language, oldest first. */
  readonly corrections: readonly CorrectionRecord[]
  /** Where the article's live editions are. */
  readonly paths: TextsByLocale<string>
}

/** Absent when there is nothing to tell. */
export function viewTranslationNotice(
  { edition, corrections, paths }: TranslationFacts,
  context: ViewContext,
): TranslationNoticeView | undefined {
  const { translation } = edition
  if (!translation) return undefined
  const { lag, hasUncheckedMachineText } = translation
  const href = lag && paths[lag.source]
  if (!hasUncheckedMachineText && href === undefined) return undefined
  // Corrections that came after this text went out, while the text still says what was corrected.
  const awaited = corrections.filter(({ at }) => at > edition.publishedAt)
  return {
    hasUncheckedMachineText,
    ...(lag && href !== undefined
      ? {
          lag: {
            source: { locale: lag.source, href },
            translated: viewInstant(lag.translatedAt, context),
            updated: viewInstant(lag.updatedAt, context),
            corrections: awaited.map(({ at, note }) => ({
              at: viewInstant(at, context),
              ...(kindOfNote(note, edition.locale) === 'own' && { note }),
            })),
          },
        }
      : {}),
  }
}
