// Publishing what was imported, once. What keeps it from readers is answered and not thrown, so that the text is kept.
import type { WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { type Edition, type EditionKey, getEdition } from '#data/editions.ts'
import { editionSubject } from '#domain/article.ts'
import type { EditionState } from '#domain/publishing.ts'
import type { Problem } from '#domain/readiness.ts'
import type { Actor } from '#domain/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import { record } from '#newsroom/record.ts'
import { ImpossibleTime, isRefusal } from '#newsroom/refusals.ts'
import { type Published, putLive } from './put-live.ts'

/** Absent: it stays a draft. */
export type ImportPublishing = { readonly publishedAt?: Date | undefined } | undefined

export type PublishedImport = {
  readonly locale: Locale
  readonly slug: string
  /** As it is now: what was withdrawn or scheduled stays so, whatever was asked for. */
  readonly state: EditionState
  /** Absent when it stays a draft, or was published before. */
  readonly published: Published | undefined
  /** Why it was not published though that was asked for. */
  readonly refused: readonly Problem[]
}

/** Throws ImpossibleTime: an import says when something was published, never when it will be. */
export function refuseTimeAhead(publish: ImportPublishing, at: Date): void {
  if (publish?.publishedAt && publish.publishedAt > at) throw new ImpossibleTime('time-is-ahead', publish.publishedAt)
}

/**
 * Publishes an imported edition if that is wanted and it never was public: what was published once is an editor's
 * business from then on, and an import never brings back what was withdrawn. The article has to be locked by `tx`, or
 * to be new in it.
 */
export async function publishImported(
  tx: WriteTransaction,
  actor: Actor,
  key: EditionKey,
  publish: ImportPublishing,
  at: Date,
): Promise<PublishedImport> {
  const before = await getEdition(tx, key)
  const isWanted = publish !== undefined && (before.state === 'draft' || before.state === 'ready')
  const outcome = isWanted
    ? await publishUnlessRefused(tx, actor, before, publish.publishedAt ?? at, at)
    : { published: undefined, refused: [] }
  const { state, texts } = await getEdition(tx, key)
  return { locale: key.locale, slug: texts.slug, state, ...outcome }
}

async function publishUnlessRefused(
  tx: WriteTransaction,
  actor: Actor,
  edition: Edition,
  publishedAt: Date,
  at: Date,
): Promise<Pick<PublishedImport, 'published' | 'refused'>> {
  try {
    return { published: await publish(tx, actor, edition, publishedAt, at), refused: [] }
  } catch (error) {
    // Refused before anything was written: the transaction goes on as it was.
    if (isRefusal(error) && error.name === 'NotReady') return { published: undefined, refused: error.problems }
    throw error
  }
}

async function publish(
  tx: WriteTransaction,
  actor: Actor,
  edition: Edition,
  publishedAt: Date,
  at: Date,
): Promise<Published> {
  const published = await putLive(tx, edition, {
    ...{ move: 'publish', actor, change: 'normal', note: null },
    publishedAt,
    now: at,
  })
  await record(tx, actor, {
    command: 'import-article',
    subject: editionSubject(edition.articleNumber, edition.locale),
    before: { state: edition.state, version: edition.version },
    after: { state: 'live', revisionId: published.revisionId, publishedAt: published.firstPublishedAt },
    at,
  })
  return published
}
