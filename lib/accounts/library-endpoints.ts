// Everything that the sign-in library can be asked over HTTP, and who may ask. A test lists what the library has and
// fails on an endpoint that is not judged here.

/**
 * `open`: anybody on the web, through /admin/auth. `inside`: only our own code, for somebody who is signed in.
 * `closed`: nobody; the library itself answers 404.
 */
export type Access = 'open' | 'inside' | 'closed'

export const libraryEndpoints = {
  '/sign-in/email': 'open',
  '/two-factor/verify-totp': 'open',
  '/two-factor/verify-backup-code': 'open',
  '/sign-out': 'open',

  '/change-password': 'inside',
  '/revoke-other-sessions': 'inside',
  '/two-factor/enable': 'inside',
  '/two-factor/disable': 'inside',
  '/two-factor/generate-backup-codes': 'inside',

  // Accounts are opened by a link of the newsroom, not by whoever asks.
  '/sign-up/email': 'closed',
  '/delete-user': 'closed',
  '/delete-user/callback': 'closed',
  // Name, e-mail and role are the newsroom's: its commands change them and write down who did.
  '/update-user': 'closed',
  '/change-email': 'closed',
  '/verify-email': 'closed',
  '/send-verification-email': 'closed',
  '/request-password-reset': 'closed',
  '/reset-password': 'closed',
  '/reset-password/:token': 'closed',
  '/verify-password': 'closed',
  // They answer with tokens of sessions.
  '/get-session': 'closed',
  '/list-sessions': 'closed',
  '/update-session': 'closed',
  '/revoke-session': 'closed',
  '/revoke-sessions': 'closed',
  // No other site vouches for our users.
  '/sign-in/social': 'closed',
  '/callback/:id': 'closed',
  '/link-social': 'closed',
  '/list-accounts': 'closed',
  '/unlink-account': 'closed',
  '/refresh-token': 'closed',
  '/get-access-token': 'closed',
  '/account-info': 'closed',
  // There is no mail server to send a code with.
  '/two-factor/send-otp': 'closed',
  '/two-factor/verify-otp': 'closed',
  // The secret is shown once, when it is made.
  '/two-factor/get-totp-uri': 'closed',
  '/ok': 'closed',
  '/error': 'closed',
} as const satisfies Readonly<Record<string, Access>>

export type LibraryEndpoint = keyof typeof libraryEndpoints

type EndpointsWith<Wanted extends Access> = {
  [Path in LibraryEndpoint]: (typeof libraryEndpoints)[Path] extends Wanted ? Path : never
}[LibraryEndpoint]

export type OpenEndpoint = EndpointsWith<'open'>
export type AskableEndpoint = EndpointsWith<'open' | 'inside'>

export function isOpenEndpoint(path: string): path is OpenEndpoint {
  return Object.hasOwn(libraryEndpoints, path) && libraryEndpoints[path as LibraryEndpoint] === 'open'
}

export function listClosedEndpoints(): string[] {
  return Object.entries(libraryEndpoints).flatMap(([path, access]) => (access === 'closed' ? [path] : []))
}
