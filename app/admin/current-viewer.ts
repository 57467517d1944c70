// Who asks for this screen: found once a request, however many parts of the screen want to know.
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { findViewer, type Viewer } from '#accounts/find-viewer.ts'
import { chooseScreenLanguage } from '#i18n/choose-screen-language.ts'
import type { Locale } from '#i18n/locales.ts'
import { readCurrentHeaders } from './current-headers.ts'

/** Absent: nobody is signed in. */
export const findCurrentViewer = cache(async (): Promise<Viewer | undefined> => findViewer(await readCurrentHeaders()))

/** For screens: whoever is not signed in goes to the sign-in page, and comes back to `path` from there. */
export async function requireViewer(path: string): Promise<Viewer> {
  const viewer = await findCurrentViewer()
  if (!viewer) redirect(`/admin/sign-in?to=${encodeURIComponent(path)}`)
  return viewer
}

/** The language of the screen: the user's own, and before they sign in what their browser asks for. */
export async function findScreenLanguage(): Promise<Locale> {
  const viewer = await findCurrentViewer()
  return viewer?.locale ?? chooseScreenLanguage((await headers()).get('accept-language') ?? '')
}
