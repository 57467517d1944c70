// The revisions of an edition, and what one of them changed.
import { findArticle } from '#data/articles.ts'
import { reading } from '#data/connection/connections.ts'
import { type Edition, type EditionKey, findEdition } from '#data/editions.ts'
import { findRevision, listRevisionLines, type RevisionLine } from '#data/revisions.ts'
import type { EditionTexts } from '#domain/article.ts'
import { mayWriteArticle } from '#domain/article-rights.ts'
import { compareEditions } from '#domain/compare-editions.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import type { RevisionLineView, RevisionsScreen } from '#newsroom/view/revisions-view.ts'
import { nameActors } from './name-actors.ts'

export type RevisionsWanted = EditionKey & {
  /** Number of the revision to show; absent: the newest. */
  readonly shown?: number
  readonly with: 'previous' | 'draft'
}

/** Absent: there is no such edition. Throws NotPermitted. */
export async function findRevisionsScreen(actor: Actor, wanted: RevisionsWanted): Promise<RevisionsScreen | undefined> {
  authorise(actor, 'save-draft')
  const db = reading()
  const [edition, article] = await Promise.all([findEdition(db, wanted), findArticle(db, wanted.articleNumber)])
  if (!edition || !article) return undefined
  const [lines, names] = await Promise.all([listRevisionLines(db, edition), nameActors(db)])
  const shown = await findShown(edition, lines, wanted)
  return {
    headline: edition.texts.headline,
    revisions: lines.map((line) => lineView(line, names)),
    version: edition.version,
    mayRestore: mayWriteArticle(actor, article),
    ...(shown && { shown }),
  }
}

async function findShown(
  edition: Edition,
  lines: readonly RevisionLine[],
  wanted: RevisionsWanted,
): Promise<RevisionsScreen['shown']> {
  const number = wanted.shown ?? lines[0]?.number
  const revision = number === undefined ? undefined : await findRevision(reading(), edition, number)
  if (!revision) return undefined
  if (wanted.with === 'draft') {
    return { number: revision.number, with: 'draft', changes: compareEditions(revision.texts, edition.texts) }
  }
  const previous = await findRevision(reading(), edition, revision.number - 1)
  return {
    number: revision.number,
    with: 'previous',
    changes: compareEditions(previous?.texts ?? nothing, revision.texts),
  }
}

const nothing: EditionTexts = {
  ...{ slug: '', headline: '', standfirst: '', body: [] },
  ...{ seoTitle: null, seoDescription: null, photoCaption: null, photoAlt: null },
}

function lineView(line: RevisionLine, names: ReadonlyMap<string, string>): RevisionLineView {
  const name = names.get(line.savedBy)
  const by = line.savedBy === 'system:clock' ? 'clock' : line.savedBy === 'system:cli' ? 'cli' : 'user'
  return {
    ...{ number: line.number, reason: line.reason, note: line.note, by },
    savedAt: line.savedAt.toISOString(),
    ...(name !== undefined && { savedBy: name }),
  }
}
