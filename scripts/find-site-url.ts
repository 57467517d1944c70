// Where the site is served, for addresses that a command prints; a port that only the server was given is known from
// the server itself.
import { environment } from '#platform/env.ts'
import { findServedAddress } from '#platform/served-address.ts'

/** Without a trailing slash. */
export async function findSiteUrl(): Promise<string> {
  const { dataDir, isSiteUrlGiven, siteUrl } = environment()
  return (isSiteUrlGiven ? undefined : await findServedAddress(dataDir)) ?? siteUrl
}
