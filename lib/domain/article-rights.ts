// Whose article it is: a reporter writes their own, an editor all. Who may do what at all is in roles.ts.
import { type Actor, actorName } from './roles.ts'

/** The actor who began it, as `actorName` says it; null for what was imported before there were users. */
export type ArticleOwner = { readonly createdBy: string | null }

/**
 * Whether the actor may change this article's drafts. A reporter's own text may be live: what they write then is a
 * draft beside it, which an editor publishes.
 */
export function mayWriteArticle(actor: Actor, { createdBy }: ArticleOwner): boolean {
  return actor.kind !== 'user' || actor.role !== 'reporter' || createdBy === actorName(actor)
}
