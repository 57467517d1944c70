// The words for why somebody was not let in, in the language of the screen.
'use client'
import { useTranslations } from 'next-intl'
import type { Refused } from '#domain/sign-in-refusal.ts'

/** The messages are under `admin.signIn.refusals`, by their reason. */
export function useSignInWords(): (refused: Refused) => string {
  const texts = useTranslations('admin.signIn')
  return ({ reason, retryAfter = 0 }) => texts(`refusals.${reason}`, { seconds: retryAfter })
}
