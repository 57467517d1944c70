'use server'

import { revalidatePath } from 'next/cache'
import {
  changeOwnPassword,
  confirmSecondFactor,
  endOtherSessions,
  offerSecondFactor,
  removeOwnSecondFactor,
  renewRecoveryCodes,
} from '#accounts/own-account.ts'
import type { SecondFactorOffer } from '#admin/account/second-factor.tsx'
import type { Locale } from '#i18n/locales.ts'
import { saveOwnAccount } from '#newsroom/commands/save-own-account.ts'
import { answerAction } from '../../answer-action.ts'
import { answerOwn } from './answer-own.ts'
import { drawQr } from './draw-qr.ts'

/** Saves name and language; the screens change their language at once. */
export async function saveDetailsAction(details: { readonly name: string; readonly locale: Locale }) {
  const answer = await answerAction((actor) => saveOwnAccount(actor, details))
  if (answer.kind === 'done') revalidatePath('/admin', 'layout')
  return answer
}

export async function changePasswordAction(passwords: { readonly current: string; readonly next: string }) {
  return answerOwn((headers, viewer) => changeOwnPassword(headers, viewer, passwords))
}

/** Makes a second factor that does not count yet, with its picture for the authenticator. */
export async function offerSecondFactorAction(password: string) {
  return answerOwn<SecondFactorOffer>(async (headers, viewer) => {
    const { outcome, cookies } = await offerSecondFactor(headers, viewer, password)
    if (outcome.kind === 'refused') return { outcome, cookies }
    const { uri, ...offer } = outcome
    return { outcome: { ...offer, picture: drawQr(uri) }, cookies }
  })
}

export async function confirmSecondFactorAction(code: string) {
  return answerOwn((headers, viewer) => confirmSecondFactor(headers, viewer, code))
}

export async function removeSecondFactorAction(password: string) {
  return answerOwn((headers, viewer) => removeOwnSecondFactor(headers, viewer, password))
}

export async function renewRecoveryCodesAction(password: string) {
  return answerOwn((headers, viewer) => renewRecoveryCodes(headers, viewer, password))
}

export async function endOtherSessionsAction() {
  return answerOwn(endOtherSessions)
}
