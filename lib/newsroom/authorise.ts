// The first line of every command: who may do this?
import { type ArticleOwner, mayWriteArticle } from '#domain/article-rights.ts'
import { type Action, type Actor, mayPerform, standingOf } from '#domain/roles.ts'
import { NotPermitted, NotYourArticle } from './refusals.ts'

/** Throws NotPermitted. */
export function authorise(actor: Actor, action: Action): void {
  if (!mayPerform(actor, action)) throw new NotPermitted(action, standingOf(actor))
}

/** What a reporter does to an article, they do to their own. Throws NotYourArticle. */
export function authoriseWriting(actor: Actor, article: ArticleOwner): void {
  if (!mayWriteArticle(actor, article)) throw new NotYourArticle()
}

/** For screens: whether there is anything here for whoever asks. */
export function isAuthorised(actor: Actor, action: Action): boolean {
  return mayPerform(actor, action)
}
