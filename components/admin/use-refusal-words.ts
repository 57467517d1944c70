// The words for refusals, field issues and readiness problems, in the language of the screen.
'use client'
import { useLocale, useTranslations } from 'next-intl'
import { formatDeskMoment } from '#domain/format-desk-time.ts'
import type { Problem } from '#domain/readiness.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'
import type { FieldIssue, RefusalView } from '#newsroom/view/refusal-view.ts'

/** The messages are under `admin.refusals`, `admin.issues` and `admin.problems`, by their keys. */
export function useRefusalWords() {
  const texts = useTranslations('admin')
  const locale = asLocale(useLocale())
  const problemWords = ({ key, facts }: Problem): string => texts(`problems.${key}`, writeTimes(facts, locale) as never)
  return {
    problemWords,
    issueWords: ({ kind, limit }: FieldIssue): string => texts(`issues.${kind}`, { limit: limit ?? 0 } as never),
    refusalWords(refusal: RefusalView): string {
      const words = texts(`refusals.${refusal.key}`, refusal.facts as never)
      return [words, ...refusal.problems.filter(isRefusing).map(problemWords)].join(' ')
    },
  }
}

function isRefusing(problem: Problem): boolean {
  return problem.severity === 'refuses'
}

/** `until` of an embargo travels as ISO 8601. */
function writeTimes(facts: Problem['facts'], locale: Locale): Problem['facts'] {
  const { until } = facts
  return typeof until === 'string' ? { ...facts, until: formatDeskMoment(new Date(until), new Date(), locale) } : facts
}
