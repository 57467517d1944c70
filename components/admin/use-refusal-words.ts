// The words for refusals, field issues and readiness problems, in the language of the screen.
'use client'
import { useTranslations } from 'next-intl'
import type { Problem } from '#domain/readiness.ts'
import type { FieldIssue, RefusalView } from '#newsroom/view/refusal-view.ts'

/** The messages are under `admin.refusals`, `admin.issues` and `admin.problems`, by their keys. */
export function useRefusalWords() {
  const texts = useTranslations('admin')
  const problemWords = (problem: Problem): string => texts(`problems.${problem.key}`, problem.facts as never)
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
