// The one way an edition becomes public, whether an editor publishes it or the clock does.

import { getArticle } from '#data/articles.ts'
import type { WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { changeEdition, type Edition } from '#data/editions.ts'
import { findPublication, listLiveTexts, putPublication } from '#data/publications.ts'
import { insertRevision } from '#data/revisions.ts'
import { withoutEmptyBlocks } from '#domain/article.ts'
import { creditsOf } from '#domain/people.ts'
import { type ChangeKind, isLegalMove, type MoveName, publicationTimes } from '#domain/publishing.ts'
import { findProblems, type Problem, refusalsAmong } from '#domain/readiness.ts'
import { type Actor, actorName } from '#domain/roles.ts'
import { EditionChanged, IllegalMove, NotReady } from '#newsroom/refusals.ts'
import { acknowledgeMinorChange, describePublication } from '#newsroom/translating/publish-translation.ts'
import { refreshTranslations } from '#newsroom/translating/refresh-translations.ts'
import { gatherFacts } from './edition-facts.ts'

export type Publishing = {
  readonly move: MoveName & ('publish' | 'publishDue')
  readonly actor: Actor
  readonly change: ChangeKind
  /** The time readers are told. */
  readonly publishedAt: Date
  /** The time it really is: embargo and the Ukrainian-first rule look at this one. */
  readonly now: Date
  readonly note: string | null
}

export type Published = {
  readonly articleNumber: number
  readonly locale: Edition['locale']
  readonly slug: string
  readonly revisionId: string
  readonly firstPublishedAt: Date
  readonly modifiedAt: Date
  /** What the editor was warned of. */
  readonly warnings: readonly Problem[]
}

/**
 * Copies the edition into what readers see, as a new revision. The article has to be locked by `tx`.
 * Throws IllegalMove, NotReady with every reason, or EditionChanged.
 */
export async function putLive(tx: WriteTransaction, edition: Edition, publishing: Publishing): Promise<Published> {
  if (!isLegalMove(publishing.move, edition.state)) throw new IllegalMove(publishing.move, edition.state)
  const article = await getArticle(tx, edition.articleNumber)
  const problems = findProblems(await gatherFacts(tx, article, edition, { at: publishing.now, now: publishing.now }))
  const reasons = refusalsAmong(problems)
  if (reasons.length > 0) throw new NotReady(reasons)

  const isOurs = await changeEdition(tx, edition, { state: 'live', publishAt: null, updatedAt: publishing.now })
  if (!isOurs) throw new EditionChanged()

  const { articleNumber, locale } = edition
  const texts = { ...edition.texts, body: withoutEmptyBlocks(edition.texts.body) }
  const previous = await findPublication(tx, edition)
  const times = publicationTimes(previous, publishing.change, publishing.publishedAt)
  const savedBy = actorName(publishing.actor)
  const revision = {
    articleNumber,
    locale,
    texts,
    savedBy,
    savedAt: publishing.now,
    reason: 'publish',
    note: publishing.note,
  } as const
  const revisionId = await insertRevision(tx, revision)
  const credits = creditsOf(article.credits, locale, article.originLocale)
  const live = await listLiveTexts(tx, articleNumber)
  const hashes = await describePublication(tx, article, edition, live)
  await putPublication(tx, {
    ...{ articleNumber, locale, article, texts, revisionId, credits },
    ...times,
    ...hashes,
    publishedAt: publishing.now,
  })
  if (publishing.change === 'minor') await acknowledgeMinorChange(tx, edition, live, hashes.blockHashes)
  await refreshTranslations(tx, articleNumber)
  const warnings = problems.filter((problem) => problem.severity === 'warns')
  return { articleNumber, locale, slug: texts.slug, revisionId, ...times, warnings }
}
