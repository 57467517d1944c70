'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { redeemLink } from '#accounts/redeem-link.ts'
import { signIn } from '#accounts/sign-in.ts'
import type { LinkFormState } from '#admin/sign-in/link-form.tsx'
import { isLocale } from '#i18n/locales.ts'
import { keepCookies } from '../../keep-cookies.ts'

/** Uses a link up and signs in with the password that was chosen; what does not fit keeps what was typed. */
export async function redeemLinkAction(token: string, state: LinkFormState, form: FormData): Promise<LinkFormState> {
  const locale = textOf(form, 'locale')
  const typed = {
    name: textOf(form, 'name'),
    email: textOf(form, 'email') || state.email,
    locale: isLocale(locale) ? locale : state.locale,
  }
  const password = textOf(form, 'password')
  const outcome = await redeemLink(token, { ...typed, password })
  if (outcome.kind === 'bad') return { ...typed, bad: outcome.state }
  if (outcome.kind === 'malformed') return { ...typed, problems: outcome.problems }
  const answer = await signIn(await headers(), { email: outcome.email, password })
  await keepCookies(answer.cookies)
  revalidatePath('/admin', 'layout')
  // With a second factor there is one more step, which the sign-in page knows how to ask for.
  redirect(answer.outcome.kind === 'signed-in' ? '/admin' : '/admin/sign-in')
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, 1000) : ''
}
