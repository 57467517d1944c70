// The front page by hand: a few articles in an order, each until somebody takes it away or its time is over.

/** The lead and the six beside it: more would leave nothing to the rule. */
export const mostFrontPicks = 7

export type FrontPick = { readonly articleNumber: number; readonly pinnedUntil: Date | null }

/** The picks that count now, in order, and when the next of them ends. */
export function pickedNow(
  picks: readonly FrontPick[],
  now: Date,
): { readonly picks: readonly FrontPick[]; readonly changesAt: Date | undefined } {
  const active = picks.filter(({ pinnedUntil }) => pinnedUntil === null || pinnedUntil > now)
  const ends = active.flatMap(({ pinnedUntil }) => pinnedUntil ?? [])
  return {
    picks: active,
    changesAt: ends.length === 0 ? undefined : new Date(Math.min(...ends.map((end) => end.getTime()))),
  }
}
