// What a file is, by the end of its name. Files of other kinds are not served.
import { extname } from 'node:path'

const contentTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/** The media type of a file. Absent for kinds that nobody should be handed. */
export function findContentType(path: string): string | undefined {
  return contentTypes[extname(path).toLowerCase()]
}

/** Text shrinks; pictures and fonts are compressed already. */
export function isCompressible(contentType: string): boolean {
  return /^text\/|json|xml|\/x-icon/.test(contentType)
}
