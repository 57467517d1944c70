// The request target taken apart: the path in decoded segments, the query untouched. Nothing is looked up here.

/** Longest request target that is read, in characters. No address of ours comes near it. */
export const longestTarget = 2048

export type Target = {
  readonly kind: 'target'
  /** Decoded, without empty and dot segments. `/` has none. */
  readonly segments: readonly string[]
  /** False when the path was spelled in another way than `/` + the segments joined by `/`. */
  readonly isPlain: boolean
  /** Without the question mark; empty when there is none. */
  readonly query: string
}

export type UnreadableTarget = { readonly kind: 'malformed' } | { readonly kind: 'too-long' }

/** Reads a raw request target. Absolute targets (`http://host/path`) are taken by their path, as RFC 9112 asks. */
export function readTarget(raw: string): Target | UnreadableTarget {
  if (raw.length > longestTarget) return { kind: 'too-long' }
  const target = raw.replace(/^https?:\/\/[^/?#]*/i, '')
  const [path = '', ...queries] = target.split('?')
  if (path !== '' && !path.startsWith('/')) return { kind: 'malformed' }
  // Only printable ASCII may stand in a target; a backslash means a slash to some and a letter to others.
  if (!/^[!-~]*$/.test(target) || /[\\#]/.test(target)) return { kind: 'malformed' }
  const segments: string[] = []
  for (const spelled of path.split('/')) {
    const segment = decodeSegment(spelled)
    if (segment === undefined) return { kind: 'malformed' }
    if (segment === '' || segment === '.') continue
    if (segment !== '..') segments.push(segment)
    else if (segments.pop() === undefined) return { kind: 'malformed' }
  }
  return { kind: 'target', segments, isPlain: path === `/${segments.join('/')}`, query: queries.join('?') }
}

/** Absent for broken percent-encoding, control characters, and for a slash that hides behind an encoding. */
function decodeSegment(spelled: string): string | undefined {
  try {
    const segment = decodeURIComponent(spelled)
    return /[\p{Cc}/\\]/u.test(segment) ? undefined : segment
  } catch {
    return undefined
  }
}
