// What editors have put on the front page by hand, for the screen on which they change it.
import { reading } from '#data/connection/connections.ts'
import { listFrontPicks } from '#data/front-picks.ts'
import { listHeadlines, listLiveLanguages } from '#data/headlines.ts'
import { mostFrontPicks } from '#domain/front-picks.ts'
import type { Actor } from '#domain/roles.ts'
import { pathOf } from '#i18n/addresses.ts'
import type { Locale } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'
import type { FrontView } from '#newsroom/view/front-view.ts'
import { now } from '#platform/clock.ts'

/** Throws NotPermitted. */
export async function findFrontScreen(actor: Actor, locale: Locale): Promise<FrontView> {
  authorise(actor, 'save-front-page')
  const db = reading()
  const picks = await listFrontPicks(db)
  const numbers = picks.map((pick) => pick.articleNumber)
  const [headlines, live] = await Promise.all([listHeadlines(db, numbers, locale), listLiveLanguages(db, numbers)])
  const at = now()
  return {
    picks: picks.map(({ articleNumber, pinnedUntil }) => ({
      articleNumber,
      headline: headlines.find((one) => one.number === articleNumber)?.headline ?? '',
      liveIn: live.get(articleNumber) ?? [],
      pinnedUntil: pinnedUntil?.toISOString() ?? null,
      isOver: pinnedUntil !== null && pinnedUntil <= at,
    })),
    most: mostFrontPicks,
    path: pathOf({ kind: 'front', locale }),
  }
}
