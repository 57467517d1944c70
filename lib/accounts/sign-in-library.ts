// The sign-in library, set up: passwords, sessions, second factors. What of it can be reached, and how it is asked, is
// in ask-library.ts; nobody else touches it.
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { APIError } from 'better-auth/api'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { twoFactor } from 'better-auth/plugins'
import { createAccountsClient } from '#data/accounts-client.ts'
import { leastPasswordLength, mostPasswordLength, normalPassword } from '#domain/password.ts'
import { environment } from '#platform/env.ts'
import { log } from '#platform/log.ts'
import { getAccountsKey } from './accounts-key.ts'
import { listClosedEndpoints } from './library-endpoints.ts'
import { outerOrigin } from './outer-origin.ts'
import { refuseUsedCode, refuseUser } from './refuse-sign-in.ts'

/** The library's folder of addresses. */
export const libraryPath = '/admin/auth'

/** Seconds that a session lasts, however much it is used: then the password is asked for again. */
export const sessionSeconds = 14 * 86_400

/** How many tries one client has; a client is an address, of which a whole newsroom may share one. */
const tries = { window: 60, max: 10 }

export type SignInLibrary = ReturnType<typeof createLibrary>

const made = new Map<string, SignInLibrary>()

/**
 * The library for requests of this kind. Cookies over https are Secure and named otherwise than those of plain http,
 * which only a machine's own address is spoken to with when the site has a certificate.
 */
export function signInLibrary(isSecure: boolean): SignInLibrary {
  const { siteUrl, port, engine } = environment()
  const baseURL = isSecure || siteUrl.startsWith('http:') ? siteUrl : `http://localhost:${port}`
  const name = `${baseURL} ${engine}`
  const library = made.get(name) ?? createLibrary(baseURL, engine)
  made.set(name, library)
  return library
}

function createLibrary(baseURL: string, engine: 'sqlite' | 'postgres') {
  return betterAuth({
    appName: 'Litopys',
    baseURL,
    basePath: libraryPath,
    secret: getAccountsKey(),
    trustedOrigins: (request) => (request ? [outerOrigin(request.headers)] : []),
    database: prismaAdapter(createAccountsClient(), {
      provider: engine === 'sqlite' ? 'sqlite' : 'postgresql',
      transaction: false,
    }),
    disabledPaths: listClosedEndpoints(),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: leastPasswordLength,
      maxPasswordLength: mostPasswordLength,
      password: {
        hash: (password) => hashPassword(normalPassword(password)),
        verify: ({ hash, password }) => verifyPassword({ hash, password: normalPassword(password) }),
      },
    },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
    user: {
      additionalFields: {
        role: { type: 'string', input: false },
        locale: { type: 'string', input: false },
        deactivatedAt: { type: 'date', input: false, required: false },
      },
    },
    databaseHooks: { session: { create: { before: refuseUser } } },
    hooks: { before: refuseUsedCode },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 60,
      customRules: { '/sign-in/email': tries, '/two-factor/*': tries, '/change-password': tries },
    },
    advanced: {
      // Said aloud, because the library goes without in tests.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      cookiePrefix: 'litopys',
      useSecureCookies: baseURL.startsWith('https:'),
      defaultCookieAttributes: { path: '/admin', sameSite: 'lax', httpOnly: true },
      ipAddress: { ipAddressHeaders: ['x-real-ip'] },
      database: { generateId: false },
    },
    plugins: [twoFactor({ issuer: 'Litopys' })],
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => log().error({ library: 'better-auth' }, message) },
    onAPIError: { onError: reportFault },
  })
}

/** What the library did not foresee; its refusals are answers, not faults. */
function reportFault(error: unknown): void {
  if (error instanceof APIError && error.statusCode < 500) return
  log().error({ err: error }, 'Signing in failed')
}
