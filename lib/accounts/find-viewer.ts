// Who is looking: the user of a request's session, whom every screen and every door of the newsroom asks for.
import type { Actor, Role } from '#domain/roles.ts'
import { isRole } from '#domain/roles.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'
import { libraryFor } from './ask-library.ts'

export type Viewer = {
  readonly actor: Actor & { readonly kind: 'user'; readonly id: string; readonly role: Role }
  readonly name: string
  readonly email: string
  /** The language of the newsroom's screens. */
  readonly locale: Locale
  readonly hasSecondFactor: boolean
  /** Which of the user's sessions this is. */
  readonly sessionId: string
}

/**
 * The user whose session the cookies are of. Absent without a session, when it has expired, and from the moment on in
 * which the user is deactivated. One read of the database; throws when that is away.
 */
export async function findViewer(headers: Headers): Promise<Viewer | undefined> {
  if (!headers.get('cookie')?.includes('litopys.session_token')) return undefined
  const found = await libraryFor(headers).api.getSession({ headers, query: { disableRefresh: true } })
  if (!found) return undefined
  const { user, session } = found
  if (user.deactivatedAt || !isRole(user.role)) return undefined
  return {
    actor: { kind: 'user', id: user.id, role: user.role },
    name: user.name,
    email: user.email,
    locale: asLocale(user.locale),
    hasSecondFactor: user.twoFactorEnabled === true,
    sessionId: session.id,
  }
}
