// Links to a draft for somebody who is not asked to sign in: the desk's own frames, and a link to send.

export type PreviewPurpose = 'desk' | 'link'

const minute = 60_000

/** How long a link is good for, in milliseconds. A frame is opened at once; a link is read by somebody busy. */
const lifetimes: Readonly<Record<PreviewPurpose, number>> = { desk: 15 * minute, link: 7 * 24 * 60 * minute }

export function previewExpiry(purpose: PreviewPurpose, now: Date): Date {
  return new Date(now.getTime() + lifetimes[purpose])
}

/** 32 random bytes as base64url. Anything else is not looked up. */
export function isPreviewToken(value: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(value)
}

export function previewPath(token: string): string {
  return `/preview/${token}`
}
