// Entity tags: made from content, compared for conditional requests (RFC 9110, section 13.1.2).
import { createHash } from 'node:crypto'
import type { Encoding } from './accept-encoding.ts'

/** A digest of content, short enough for a header and long enough never to meet another. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('base64url').slice(0, 22)
}

/** The strong tag of one encoding of a content; other encodings are other bytes and have other tags. */
export function entityTagOf(digest: string, encoding: Encoding): string {
  return encoding === 'identity' ? `"${digest}"` : `"${digest}-${encoding}"`
}

/** Whether If-None-Match names what the client would get: `*`, or a list in which `W/` does not matter. */
export function isKnownToClient(ifNoneMatch: string, entityTag: string): boolean {
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.match(/"[^"]*"/g)?.includes(entityTag) ?? false
}
