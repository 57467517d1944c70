// Static files: `public/` and what Next built, of this build and of earlier ones that pages in browsers still name.
// The list is made at the start; an address is looked up in it and never joined to a folder, so no address leads out.
// A build that is made while this process serves is not in it, and need not be: its pages come from the process that
// takes the port over from this one, which answers for their files and, as they are older, for ours. Behind a proxy that
// spreads requests over several processes, readers must stay with one of them during an upgrade.
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import type { Environment } from '#platform/env.ts'
import { type AnswerablePage, prepareAnswer } from './answer-page.ts'
import { type Bodies, compress } from './compress.ts'
import { findContentType, isCompressible } from './content-type.ts'
import { digestOf } from './entity-tag.ts'
import { securityHeaders } from './headers.ts'

/** Where the rules for prefetching lie, which the browser takes in their own media type only. */
export const speculationRulesPath = '/assets/speculation-rules.json'

type StaticFile = {
  readonly read: () => Promise<Buffer>
  readonly contentType: string
  readonly isImmutable: boolean
}

export type StaticFiles = {
  has(address: string): boolean
  /** The file at a decoded address, compressed once. Absent when there is none. */
  find(address: string): Promise<AnswerablePage | undefined>
}

type StaticFilesOptions = {
  readonly publicDir: string
  /** The build being served; others lie beside it. */
  readonly buildDir: string | undefined
  /** Styles that exist only in the program, by address. */
  readonly styles: ReadonlyMap<string, string>
  readonly settings: Pick<Environment, 'siteUrl'>
}

/** Lists the static files that exist now. */
export function openStaticFiles({ publicDir, buildDir, styles, settings }: StaticFilesOptions): StaticFiles {
  const files = new Map([
    ...(buildDir === undefined ? [] : listBuiltFiles(buildDir)),
    ...listPublicFiles(publicDir),
    ...listStyles(styles),
  ])
  const loaded = new Map<string, Promise<AnswerablePage | undefined>>()

  function find(address: string): Promise<AnswerablePage | undefined> {
    const file = files.get(address)
    if (file === undefined) return Promise.resolve(undefined)
    const known = loaded.get(address)
    if (known !== undefined) return known
    const loading = load(file, settings)
    loaded.set(address, loading)
    return loading
  }

  return { has: (address) => files.has(address), find }
}

function listPublicFiles(folder: string): [string, StaticFile][] {
  return listFolder(folder).map(([address, path, contentType]) => {
    const isRules = `/${address}` === speculationRulesPath
    return [
      `/${address}`,
      {
        read: () => readFile(path),
        contentType: isRules ? 'application/speculationrules+json' : contentType,
        isImmutable: address.startsWith('assets/') && hasDigest(address) && !isRules,
      },
    ]
  })
}

function listStyles(styles: ReadonlyMap<string, string>): [string, StaticFile][] {
  return [...styles].map(([address, text]) => [
    address,
    { read: async () => Buffer.from(text), contentType: 'text/css; charset=utf-8', isImmutable: true },
  ])
}

/** Earlier builds come first, so that of files with one name the served build's is taken. */
function listBuiltFiles(buildDir: string): [string, StaticFile][] {
  const folder = dirname(buildDir)
  const builds = readdirSync(folder).filter((name) => name !== basename(buildDir))
  const earlier = builds.sort().flatMap((build) => listHashedFiles(join(folder, build, 'public')))
  const built = [...builds, basename(buildDir)].flatMap((build) => listNextFiles(join(folder, build, 'next', 'static')))
  return [...earlier, ...built]
}

/** Of an earlier build's public files those whose name is made of their content; the others have been replaced. */
function listHashedFiles(publicDir: string): [string, StaticFile][] {
  return listPublicFiles(publicDir).filter(([, { isImmutable }]) => isImmutable)
}

function listNextFiles(folder: string): [string, StaticFile][] {
  return listFolder(folder).map(([address, path, contentType]) => [
    `/_next/static/${address}`,
    { read: () => readFile(path), contentType, isImmutable: true },
  ])
}

function listFolder(folder: string): [address: string, path: string, contentType: string][] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name)
    const contentType = findContentType(path)
    if (!entry.isFile() || entry.name.startsWith('.') || contentType === undefined) return []
    return [[relative(folder, path).split(sep).join('/'), path, contentType]]
  })
}

/** Hashed names never get other content: `reader-3f2a91c0.js`. */
function hasDigest(address: string): boolean {
  return /[.-][0-9a-zA-Z_-]{6,}\.[a-z0-9]+$/.test(address)
}

/** Absent when the file has gone since it was listed: an old build that was cleared away. */
async function load(file: StaticFile, settings: Pick<Environment, 'siteUrl'>): Promise<AnswerablePage | undefined> {
  const plain = await file.read().catch(() => undefined)
  if (plain === undefined) return undefined
  const bodies = await bodiesOf(plain, file.contentType)
  const caching = file.isImmutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600'
  const repeatedHeaders = ['Cache-Control', caching, ...(bodies.br === plain ? [] : ['Vary', 'Accept-Encoding'])]
  return prepareAnswer({
    status: 200,
    digest: digestOf(plain),
    bodies,
    headers: ['Content-Type', file.contentType, ...securityHeaders(settings), ...repeatedHeaders],
    repeatedHeaders,
  })
}

function bodiesOf(plain: Buffer, contentType: string): Promise<Bodies> | Bodies {
  return isCompressible(contentType) ? compress(plain, 'file') : { br: plain, gzip: plain, identity: plain }
}
