// The files of photos. They never change under their name, but a photo can be withdrawn: that is asked of the database
// once per content version and then known.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { MediaAccess } from '#data/published/media-access.ts'
import type { Environment } from '#platform/env.ts'
import { findContentType } from './content-type.ts'
import { digestOf, isKnownToClient } from './entity-tag.ts'
import { securityHeaders } from './headers.ts'

type FocalPoint = { readonly x: number; readonly y: number }

type MediaFilesOptions = {
  readonly findAccess: (hash: string) => Promise<MediaAccess | undefined>
  readonly findFile: (path: string, focalPoints: readonly FocalPoint[]) => Promise<string | undefined>
  readonly findVersion: () => number | undefined
  readonly settings: Pick<Environment, 'siteUrl' | 'cdnSeconds'>
}

export type FoundMedia =
  | { readonly kind: 'file'; readonly path: string; readonly address: string }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'unknown' }

export type MediaFiles = {
  /** What is at a decoded address below /media/. */
  find(address: string): Promise<FoundMedia>
  /** Sends a found file. */
  answer(request: IncomingMessage, response: ServerResponse, file: FoundMedia & { kind: 'file' }): Promise<void>
}

/** Photos that are known to be live or withdrawn at one version; more than a site shows in an hour. */
const mostKnown = 5000

export function openMediaFiles({ findAccess, findFile, findVersion, settings }: MediaFilesOptions): MediaFiles {
  let known = new Map<string, MediaAccess | undefined>()
  let knownVersion: number | undefined

  async function accessOf(hash: string): Promise<MediaAccess | undefined> {
    const version = findVersion()
    if (version !== knownVersion || known.size >= mostKnown) {
      known = new Map()
      knownVersion = version
    }
    const current = known
    if (current.has(hash)) return current.get(hash)
    const access = await findAccess(hash)
    current.set(hash, access)
    return access
  }

  async function find(address: string): Promise<FoundMedia> {
    const [, hash = ''] = /^\/media\/([0-9a-f]{64})\//.exec(address) ?? []
    const access = hash === '' ? undefined : await accessOf(hash)
    if (access === undefined) return { kind: 'unknown' }
    if (access.kind === 'withdrawn') return access
    const path = await findFile(address, access.focalPoints)
    return path === undefined ? { kind: 'unknown' } : { kind: 'file', path, address }
  }

  async function answer(request: IncomingMessage, response: ServerResponse, file: FoundMedia & { kind: 'file' }) {
    const { size } = await stat(file.path)
    // The name is made from the content and the recipe, so it says all that a tag has to say.
    const entityTag = `"${digestOf(file.address, String(size))}"`
    const caching = ['Cache-Control', 'public, max-age=31536000, immutable', 'ETag', entityTag]
    const { 'if-none-match': ifNoneMatch } = request.headers
    if (ifNoneMatch !== undefined && isKnownToClient(ifNoneMatch, entityTag)) {
      response.writeHead(304, caching)
      response.end()
      return
    }
    response.writeHead(200, [
      ...caching,
      'Content-Type',
      findContentType(file.path) ?? 'application/octet-stream',
      'Content-Length',
      String(size),
      ...securityHeaders(settings),
    ])
    if (request.method === 'HEAD') response.end()
    else await pipeline(createReadStream(file.path), response)
  }

  return { find, answer }
}
