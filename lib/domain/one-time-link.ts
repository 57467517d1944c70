// Links that let somebody in once: who gets one, how long it is good for, and whether it still is.

export const linkPurposes = ['setup', 'invite', 'reset'] as const

/** `setup`: the first account of an installation; `invite`: a new user; `reset`: a user who cannot sign in. */
export type LinkPurpose = (typeof linkPurposes)[number]

const hour = 3_600_000

/** How long a link is good for, in milliseconds. */
const lifetimes: Readonly<Record<LinkPurpose, number>> = { setup: hour, invite: 7 * 24 * hour, reset: 24 * hour }

export function linkExpiry(purpose: LinkPurpose, now: Date): Date {
  return new Date(now.getTime() + lifetimes[purpose])
}

export type LinkState = 'good' | 'used' | 'expired'

export function judgeLink(link: { readonly usedAt: Date | undefined; readonly expiresAt: Date }, now: Date): LinkState {
  if (link.usedAt !== undefined) return 'used'
  return now < link.expiresAt ? 'good' : 'expired'
}

/** The page of a link, without the site's address. */
export function linkPath(token: string): string {
  return `/admin/set-up/${token}`
}
