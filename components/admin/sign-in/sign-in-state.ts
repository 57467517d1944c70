// How far somebody is with signing in, and what was wrong with the last step.
import type { Refused } from '#domain/sign-in-refusal.ts'

export type SignInState = {
  readonly step: 'password' | 'code'
  /** As it was typed. */
  readonly email: string
  readonly missing?: 'email' | 'password' | 'code'
  readonly refused?: Refused
}

export type SignInAction = (state: SignInState, form: FormData) => Promise<SignInState>
