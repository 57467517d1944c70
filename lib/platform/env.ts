// The environment, checked once. The only reader of process.env; docs/contracts/environment.md is its table.
import { isAbsolute, resolve } from 'node:path'
import { z } from 'zod'

/** One of these words; the message lists them. */
function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `must be one of ${words.join(', ')}` })
}

const flag = oneOf(['0', '1']).transform((value) => value === '1')

function wholeNumber(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d{1,9}$/, error)
    .transform(Number)
    .pipe(z.number().min(least, error).max(most, error))
}

const environmentSchema = z.object({
  NODE_ENV: oneOf(['development', 'production', 'test']).default('development'),
  /** Port to listen on; 0 lets the system choose. */
  PORT: wholeNumber(0, 65_535).default(3000),
  /** Address to listen on. */
  HOST: z.string().min(1).default('0.0.0.0'),
  /** Folder that holds everything worth a backup. */
  DATA_DIR: z.string().min(1).default('./data'),
  /** `file:` or `postgresql:`; SQLite in DATA_DIR when it is not given. */
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, 'must begin with file: or postgresql:')
    .optional(),
  /** The outer address; decides scheme, Secure, HSTS and canonical addresses. No path. */
  SITE_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
    .refine(
      (value) => !URL.canParse(value) || new URL(value).pathname === '/',
      'must be an address without a path, such as https://news.example',
    )
    .optional(),
  /** Proxies whose forwarded headers are believed: addresses or CIDR ranges, comma separated. */
  TRUST_PROXY: z.string().default(''),
  /** Seconds a CDN may keep a page; it is then the delay of a take-down. */
  CDN_SECONDS: wholeNumber(0, 86_400).default(0),
  /** Seconds remembered pages are served for while the database is away. */
  STALE_SECONDS: wholeNumber(0, 86_400).default(60),
  /** A folder where several data folders share the files made from photos; each makes its own when not given. */
  RENDITION_CACHE: z.string().min(1).optional(),
  /** Signs sessions and encrypts second factors; made once and kept in DATA_DIR when it is not given. */
  ACCOUNTS_KEY: z
    .string()
    .min(32, 'must be at least 32 characters, such as "openssl rand -base64 32" prints')
    .optional(),
  /** Megabytes of finished pages kept in memory. */
  PAGE_STORE_MB: wholeNumber(1, 4096).default(64),
  /** 0: a new database starts empty, without the demonstration edition. */
  LITOPYS_DEMO: flag.default(true),
  /** Which machine proposes translations; `dummy` translates nothing and sends nothing. */
  MACHINE_TRANSLATION: oneOf(['off', 'dummy']).default('off'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Folder of the build being served, e.g. `.build/20260101-abc`; set by scripts/, absent in development. */
  LITOPYS_BUILD_DIR: z.string().min(1).optional(),
  /** 1 only in the project's own tests. */
  LITOPYS_TEST: flag.default(false),
  /** Tests only: a file whose text is the number of milliseconds to add to the clock. */
  LITOPYS_TEST_CLOCK: z.string().optional(),
})

export type Environment = {
  readonly mode: 'development' | 'production' | 'test'
  readonly port: number
  readonly host: string
  /** Absolute path. */
  readonly dataDir: string
  /** A `file:` URL with an absolute path, or a `postgresql:` URL. */
  readonly databaseUrl: string
  readonly engine: 'sqlite' | 'postgres'
  /** Without a trailing slash. */
  readonly siteUrl: string
  /** Whether SITE_URL or PORT says so; else `siteUrl` is where the site would be served from here. */
  readonly isSiteUrlGiven: boolean
  readonly trustProxy: readonly string[]
  readonly cdnSeconds: number
  readonly staleSeconds: number
  /** Absolute path. */
  readonly renditionCache: string | undefined
  /** The key as given; see lib/accounts/account-key.ts for the one that is used. */
  readonly accountsKey: string | undefined
  readonly pageStoreBytes: number
  readonly hasDemo: boolean
  readonly machineTranslation: 'off' | 'dummy'
  readonly logLevel: string
  /** Absolute path of the build being served; its Next output is in `next/`. Earlier builds lie beside it. */
  readonly buildDir: string | undefined
  readonly isTest: boolean
  readonly testClockFile: string | undefined
}

/** Says in one line per variable what is wrong with the environment. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/**
 * Checks raw variables. Empty strings count as not given, as shells and compose files write them.
 * Throws EnvironmentError naming every variable that is wrong.
 */
export function readEnvironment(raw: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new EnvironmentError(lines.join('\n'))
  }
  const values = parsed.data
  if (values.LITOPYS_TEST_CLOCK !== undefined && !values.LITOPYS_TEST) {
    throw new EnvironmentError('LITOPYS_TEST_CLOCK: turns the clock and is refused outside tests')
  }
  const dataDir = resolve(values.DATA_DIR)
  const databaseUrl = absoluteDatabaseUrl(values.DATABASE_URL ?? `file:${dataDir}/litopys.db`)
  return {
    mode: values.NODE_ENV,
    port: values.PORT,
    host: values.HOST,
    dataDir,
    databaseUrl,
    engine: databaseUrl.startsWith('file:') ? 'sqlite' : 'postgres',
    siteUrl: new URL(values.SITE_URL ?? `http://localhost:${values.PORT}`).origin,
    isSiteUrlGiven: given['SITE_URL'] !== undefined || given['PORT'] !== undefined,
    trustProxy: values.TRUST_PROXY.split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    cdnSeconds: values.CDN_SECONDS,
    staleSeconds: values.STALE_SECONDS,
    renditionCache: values.RENDITION_CACHE === undefined ? undefined : resolve(values.RENDITION_CACHE),
    accountsKey: values.ACCOUNTS_KEY,
    pageStoreBytes: values.PAGE_STORE_MB * 1024 * 1024,
    hasDemo: values.LITOPYS_DEMO,
    machineTranslation: values.MACHINE_TRANSLATION,
    logLevel: values.LOG_LEVEL,
    buildDir: values.LITOPYS_BUILD_DIR === undefined ? undefined : resolve(values.LITOPYS_BUILD_DIR),
    isTest: values.LITOPYS_TEST,
    testClockFile: values.LITOPYS_TEST_CLOCK,
  }
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
