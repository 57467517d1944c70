// The environment, checked once. The only reader of process.env; docs/contracts/environment.md is its table, and
// environment-rules.mjs says what each variable has to look like.
import { isAbsolute, resolve } from 'node:path'
import { findEnvironmentFaults } from './environment-rules.mjs'
import { splitNetworks } from './read-network.mjs'

export type Environment = {
  readonly mode: 'development' | 'production' | 'test'
  /** Port to listen on; 0 lets the system choose. */
  readonly port: number
  /** Address to listen on. */
  readonly host: string
  /** Absolute path of the folder that holds everything worth a backup. */
  readonly dataDir: string
  /** A `file:` URL with an absolute path, or a `postgresql:` URL. */
  readonly databaseUrl: string
  readonly engine: 'sqlite' | 'postgres'
  /** The outer address, without a trailing slash; decides scheme, Secure, HSTS and canonical addresses. */
  readonly siteUrl: string
  /** Whether SITE_URL or PORT says so; else `siteUrl` is where the site would be served from here. */
  readonly isSiteUrlGiven: boolean
  /** Proxies whose forwarded headers are believed: addresses or CIDR ranges. */
  readonly trustProxy: readonly string[]
  /** Seconds a CDN may keep a page; it is then the delay of a take-down. */
  readonly cdnSeconds: number
  /** Seconds remembered pages are served for while the database is away. */
  readonly staleSeconds: number
  /** Absolute path of a folder where several data folders share the files made from photos. */
  readonly renditionCache: string | undefined
  /** The key as given; see lib/accounts/account-key.ts for the one that is used. */
  readonly accountsKey: string | undefined
  /** Room for finished pages in memory. */
  readonly pageStoreBytes: number
  /** Whether a new database gets the demonstration edition. */
  readonly hasDemo: boolean
  /** Which machine proposes translations; `dummy` translates nothing and sends nothing. */
  readonly machineTranslation: 'off' | 'dummy'
  readonly logLevel: string
  /** Absolute path of the build being served; its Next output is in `next/`. Earlier builds lie beside it. */
  readonly buildDir: string | undefined
  /** Only in the project's own tests. */
  readonly isTest: boolean
  /** Tests only: a file whose text is the number of milliseconds to add to the clock. */
  readonly testClockFile: string | undefined
}

/** Says in one line per variable what is wrong with the environment. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

const modes = ['development', 'production', 'test'] as const

/**
 * Checks raw variables. Empty strings count as not given, as shells and compose files write them.
 * Throws EnvironmentError naming every variable that is wrong.
 */
export function readEnvironment(raw: Record<string, string | undefined>): Environment {
  const faults = findEnvironmentFaults(raw)
  if (faults.length > 0) throw new EnvironmentError(faults.join('\n'))
  const given = (name: string) => raw[name] || undefined
  const number = (name: string, otherwise: number) => Number(given(name) ?? otherwise)
  const port = number('PORT', 3000)
  const dataDir = resolve(given('DATA_DIR') ?? './data')
  const databaseUrl = absoluteDatabaseUrl(given('DATABASE_URL') ?? `file:${dataDir}/litopys.db`)
  return {
    mode: modes.find((mode) => mode === given('NODE_ENV')) ?? 'development',
    port,
    host: given('HOST') ?? '0.0.0.0',
    dataDir,
    databaseUrl,
    engine: databaseUrl.startsWith('file:') ? 'sqlite' : 'postgres',
    siteUrl: new URL(given('SITE_URL') ?? `http://localhost:${port}`).origin,
    isSiteUrlGiven: given('SITE_URL') !== undefined || given('PORT') !== undefined,
    trustProxy: splitNetworks(given('TRUST_PROXY') ?? ''),
    cdnSeconds: number('CDN_SECONDS', 0),
    staleSeconds: number('STALE_SECONDS', 60),
    renditionCache: optionalPath(given('RENDITION_CACHE')),
    accountsKey: given('ACCOUNTS_KEY'),
    pageStoreBytes: number('PAGE_STORE_MB', 64) * 1024 * 1024,
    hasDemo: given('LITOPYS_DEMO') !== '0',
    machineTranslation: given('MACHINE_TRANSLATION') === 'dummy' ? 'dummy' : 'off',
    logLevel: given('LOG_LEVEL') ?? 'info',
    buildDir: optionalPath(given('LITOPYS_BUILD_DIR')),
    isTest: given('LITOPYS_TEST') === '1',
    testClockFile: given('LITOPYS_TEST_CLOCK'),
  }
}

function optionalPath(path: string | undefined): string | undefined {
  return path === undefined ? undefined : resolve(path)
}

function absoluteDatabaseUrl(url: string): string {
  if (!url.startsWith('file:')) return url
  const path = url.slice('file:'.length).replace(/^\/\/(?=\/)/, '')
  return `file:${isAbsolute(path) ? path : resolve(path)}`
}

const key = Symbol.for('litopys.environment')
const store = globalThis as { [key]?: Environment }

/** The environment of this process. Throws EnvironmentError on the first call when it is wrong. */
export function environment(): Environment {
  store[key] ??= readEnvironment(process.env)
  return store[key]
}
