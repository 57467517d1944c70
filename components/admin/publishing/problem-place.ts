// Where on the article's screen a problem is solved.
import type { ProblemKey } from '#domain/readiness.ts'

/** The name of a field (`data-field`), or of a panel. */
export type ProblemPlace =
  | 'headline'
  | 'standfirst'
  | 'slug'
  | 'body'
  | 'photo'
  | 'photo-credit'
  | 'filing'
  | 'authors'
  | 'publishing'
  | 'translation'

const places: Readonly<Partial<Record<ProblemKey, ProblemPlace>>> = {
  'headline-missing': 'headline',
  'slug-missing': 'slug',
  'standfirst-missing': 'standfirst',
  'body-empty': 'body',
  'heading-level-skipped': 'body',
  'link-to-article-not-live': 'body',
  'photo-unknown': 'body',
  'author-missing': 'authors',
  'person-without-name': 'filing',
  'section-without-name': 'filing',
  'photo-without-credit': 'photo-credit',
  'photo-without-alt': 'photo',
  'photo-alt-repeats-caption': 'photo',
  'photo-alt-repeats-headline': 'photo',
  'photo-withdrawn': 'photo',
}

/** Absent: it is solved nowhere on this screen (another language has to come first, an embargo has to end). */
export function findProblemPlace(key: ProblemKey): ProblemPlace | undefined {
  return places[key]
}
