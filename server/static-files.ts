// Static files: `public/` and what Next built, of this build and of earlier ones that pages in browsers still name.
// The list is made at the start; an address is looked up in it and never joined to a folder, so no address leads out.
// The files of a build that is finished while this process serves come in when they are first asked for: during an
// upgrade its pages are answered by another process, and their files may be asked for here.
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

/** Where what Next built lies. */
const builtFiles = '/_next/static/'

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
  const builds = buildDir === undefined ? [] : listBuilds(buildDir)
  const files = new Map([...builds.flatMap(listHashedFiles), ...listPublicFiles(publicDir), ...listStyles(styles)])
  const loaded = new Map<string, Promise<AnswerablePage | undefined>>()

  function find(address: string): Promise<AnswerablePage | undefined> {
    const file = files.get(address) ?? findInLaterBuilds(address)
    if (file === undefined) return Promise.resolve(undefined)
    const known = loaded.get(address)
    if (known !== undefined) return known
    const loading = load(file, settings)
    loaded.set(address, loading)
    return loading
  }

  function findInLaterBuilds(address: string): StaticFile | undefined {
    if (buildDir === undefined || !isOfBuild(address)) return undefined
    for (const build of listBuilds(buildDir)) {
      if (builds.includes(build)) continue
      builds.push(build)
      // A name made of content means the same file in every build; what is served already stays.
      for (const [name, file] of listHashedFiles(build)) if (!files.has(name)) files.set(name, file)
    }
    return files.get(address)
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

/** Whether a page of another build may name it. */
function isOfBuild(address: string): boolean {
  return address.startsWith(builtFiles) || address.startsWith('/assets/')
}

/** The folders of all finished builds, the served one last, so that of files with one name its own is taken. */
function listBuilds(buildDir: string): string[] {
  const folder = dirname(buildDir)
  const others = readdirSync(folder)
    .filter((name) => name !== basename(buildDir))
    .map((name) => join(folder, name))
  return [...others.filter(isFinished).sort(), buildDir]
}

/** What the builder writes last, or leaves of a build that it has replaced. */
function isFinished(build: string): boolean {
  return existsSync(join(build, 'server.mjs')) || existsSync(join(build, 'replaced'))
}

/** What Next built, and the public files whose name is made of their content; of the others only our own are right. */
function listHashedFiles(build: string): [string, StaticFile][] {
  const hashed = listPublicFiles(join(build, 'public')).filter(([, { isImmutable }]) => isImmutable)
  return [...hashed, ...listNextFiles(join(build, 'next', 'static'))]
}

function listNextFiles(folder: string): [string, StaticFile][] {
  return listFolder(folder).map(([address, path, contentType]) => [
    `${builtFiles}${address}`,
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
