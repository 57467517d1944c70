'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { type SignInAnswer, signIn, signOut, verifySecondFactor } from '#accounts/sign-in.ts'
import type { SignInState } from '#admin/sign-in/sign-in-state.ts'
import { keepCookies } from '../keep-cookies.ts'
import { ownPath } from '../own-path.ts'

/** One step of signing in, as the form is filled in; works without scripts too. Goes on to the page that was asked for. */
export async function signInAction(state: SignInState, form: FormData): Promise<SignInState> {
  const email = textOf(form, 'email') || state.email
  if (form.has('again')) return { step: 'password', email }
  return state.step === 'code' ? sayCode({ ...state, email }, form) : sayPassword(email, form)
}

/** Ends the session of this browser. */
export async function signOutAction(): Promise<void> {
  const { cookies } = await signOut(await headers())
  await keepCookies(cookies)
  revalidatePath('/admin', 'layout')
  redirect('/admin/sign-in')
}

async function sayPassword(email: string, form: FormData): Promise<SignInState> {
  const password = textOf(form, 'password')
  if (email.trim() === '' || password === '') {
    return { step: 'password', email, missing: email.trim() === '' ? 'email' : 'password' }
  }
  return goOn(await signIn(await headers(), { email, password }), { step: 'password', email }, form)
}

async function sayCode(state: SignInState, form: FormData): Promise<SignInState> {
  const code = textOf(form, 'code')
  if (code.trim() === '') return { step: 'code', email: state.email, missing: 'code' }
  return goOn(await verifySecondFactor(await headers(), { code }), { step: 'code', email: state.email }, form)
}

async function goOn({ outcome, cookies }: SignInAnswer, state: SignInState, form: FormData): Promise<SignInState> {
  await keepCookies(cookies)
  if (outcome.kind === 'refused') {
    return { ...state, ...(outcome.reason === 'begin-again' && { step: 'password' }), refused: outcome }
  }
  if (outcome.kind === 'second-factor') return { step: 'code', email: state.email }
  // The language of the screens is the user's from here on.
  revalidatePath('/admin', 'layout')
  redirect(ownPath(form.get('to')))
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, 1000) : ''
}
