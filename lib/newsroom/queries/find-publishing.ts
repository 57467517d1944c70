// How an edition stands between its writers and its readers: for the publishing panel.
import { z } from 'zod'
import { findArticle } from '#data/articles.ts'
import { reading } from '#data/connection/connections.ts'
import { listArticleCorrections } from '#data/corrections.ts'
import { type Edition, findEdition, listEditions } from '#data/editions.ts'
import { found } from '#data/record-missing.ts'
import { mayWriteArticle } from '#domain/article-rights.ts'
import { isAhead, isLegalMove, isUnderEmbargo, type MoveName, moves } from '#domain/publishing.ts'
import { findProblems, type Problem } from '#domain/readiness.ts'
import { type Action, type Actor, mayPerform } from '#domain/roles.ts'
import { pathOf } from '#i18n/addresses.ts'
import { defaultLocale, type Locale, locales } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { editionKeyForm } from '#newsroom/move-edition.ts'
import { gatherFacts } from '#newsroom/publishing/edition-facts.ts'
import type { PublishingAction, PublishingView, WaitingEdition } from '#newsroom/view/publishing-view.ts'
import { now } from '#platform/clock.ts'

export type EditionWanted = { readonly articleNumber: number; readonly locale: Locale }

/** Throws NotPermitted, NotWellFormed, RecordMissing. */
export async function getPublishing(actor: Actor, input: z.input<typeof editionKeyForm>): Promise<PublishingView> {
  const { articleNumber, locale } = wellFormed(wantedForm, input)
  return found(await findPublishing(actor, { articleNumber, locale }), 'edition', `${articleNumber}/${locale}`)
}

/** Whatever else the answer to a command is asked with is no business of this query. */
const wantedForm = z.object(editionKeyForm.shape)

/** Absent: there is no such edition. Throws NotPermitted. */
export async function findPublishing(actor: Actor, wanted: EditionWanted): Promise<PublishingView | undefined> {
  authorise(actor, 'see-desk')
  const db = reading()
  const { articleNumber, locale } = wanted
  const article = await findArticle(db, articleNumber)
  const edition = await findEdition(db, wanted)
  if (!article || !edition) return undefined
  const at = now()
  const [facts, publication, editions, blockedSince, owner, corrections] = await Promise.all([
    gatherFacts(db, article, edition, { at, now: at }),
    db.publishedText.findUnique({ where: { articleNumber_locale: wanted }, select: publicationColumns }),
    listEditions(db, articleNumber),
    findBlockedSince(wanted),
    db.article.findUniqueOrThrow({ where: { number: articleNumber }, select: { createdBy: true } }),
    listArticleCorrections(db, articleNumber),
  ])
  return {
    ...{ articleNumber, locale, version: edition.version, state: edition.state },
    publishAt: edition.publishAt?.toISOString(),
    embargoUntil: isUnderEmbargo(edition.embargoUntil, at) ? edition.embargoUntil?.toISOString() : undefined,
    firstPublishedAt: publication?.firstPublishedAt.toISOString(),
    publishedAt: publication?.publishedAt.toISOString(),
    publicPath: publication
      ? pathOf({ kind: 'article', locale, slug: publication.slug, number: articleNumber })
      : undefined,
    notice: publication?.notice ?? undefined,
    isAhead: isAhead(edition.state, { ...edition, refiledAt: article.refiledAt }, publication ?? undefined),
    isTextAhead: isAhead(edition.state, { ...edition, refiledAt: null }, publication ?? undefined),
    blockedSince: blockedSince?.toISOString(),
    problems: refusingFirst(findProblems(facts)),
    actions: listActions(actor, edition, mayWriteArticle(actor, owner)),
    corrections: corrections.map(({ id, at: madeAt, notes }) => ({ id, at: madeAt.toISOString(), notes })),
    mayNoteCorrections: mayPerform(actor, 'save-correction-note'),
    live: editions.filter((one) => one.state === 'live').map((one) => one.locale),
    isDefaultLanguage: locale === defaultLocale,
  }
}

/**
 * The other editions of an article that wait for somebody who may publish, in the order of the languages. Withdrawn and
 * scheduled ones are as somebody wanted them. Throws NotPermitted.
 */
export async function listWaitingEditions(actor: Actor, wanted: EditionWanted): Promise<WaitingEdition[]> {
  authorise(actor, 'see-desk')
  if (!mayPerform(actor, 'publish-edition')) return []
  const { articleNumber, locale: looked } = wanted
  const others = locales.filter((locale) => locale !== looked)
  const views = await Promise.all(others.map((locale) => findPublishing(actor, { articleNumber, locale })))
  return views.flatMap((view) => {
    const next = view && findNext(view)
    return next ? [{ locale: view.locale, version: view.version, state: view.state, next }] : []
  })
}

function findNext({ state, isAhead, firstPublishedAt, problems }: PublishingView): WaitingEdition['next'] | undefined {
  if (state === 'live') return isAhead ? 'open' : undefined
  if (state !== 'draft' && state !== 'ready') return undefined
  if (problems.some(({ severity }) => severity === 'refuses')) return 'kept'
  // Readers who knew it have to be told what has changed; what is worth a look is looked at.
  return firstPublishedAt === undefined && problems.length === 0 ? 'publish' : 'open'
}

const publicationColumns = { slug: true, firstPublishedAt: true, publishedAt: true, notice: true } as const

async function findBlockedSince(wanted: EditionWanted): Promise<Date | null> {
  const select = { blockedSince: true } as const
  const row = await reading().articleText.findUnique({ where: { articleNumber_locale: wanted }, select })
  return row?.blockedSince ?? null
}

function refusingFirst(problems: readonly Problem[]): Problem[] {
  const rank = (problem: Problem) => (problem.severity === 'refuses' ? 0 : 1)
  return problems.toSorted((one, other) => rank(one) - rank(other))
}

const movesOfActions: Readonly<Record<Exclude<PublishingAction, 'embargo' | 'republish'>, MoveName>> = {
  'mark-ready': 'markReady',
  'return-to-draft': 'returnToDraft',
  publish: 'publish',
  schedule: 'schedule',
  unschedule: 'unschedule',
  withdraw: 'withdraw',
}

/** What a reporter says of an article's being finished, they say of their own. */
function listActions(actor: Actor, edition: Edition, mayWrite: boolean): PublishingAction[] {
  const { state } = edition
  const moving = (Object.keys(movesOfActions) as (keyof typeof movesOfActions)[]).filter((name) => {
    const move = movesOfActions[name]
    const { action }: { action: Action } = moves[move]
    return isLegalMove(move, state) && mayPerform(actor, action) && mayWrite
  })
  const actions: PublishingAction[] = moving.map((name) =>
    name === 'publish' && state === 'live' ? 'republish' : name,
  )
  if (state !== 'live' && mayPerform(actor, 'embargo-edition')) actions.push('embargo')
  return actions.toSorted((one, other) => actionOrder.indexOf(one) - actionOrder.indexOf(other))
}

/** What takes something back comes last, so that no button takes another's place when there is something to take back. */
const actionOrder: readonly PublishingAction[] = [
  'mark-ready',
  'publish',
  'republish',
  'schedule',
  'embargo',
  'return-to-draft',
  'unschedule',
  'withdraw',
]
