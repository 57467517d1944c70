'use server'

import { revalidatePath } from 'next/cache'
import type { Invitation, Letter, NewUser } from '#admin/users/user-views.ts'
import { activateUser } from '#newsroom/commands/activate-user.ts'
import { changeRole } from '#newsroom/commands/change-role.ts'
import { deactivateUser } from '#newsroom/commands/deactivate-user.ts'
import { findOrCreatePerson } from '#newsroom/commands/find-or-create-person.ts'
import { inviteUser, type LetterOfEntry } from '#newsroom/commands/invite-user.ts'
import { resetUser } from '#newsroom/commands/reset-user.ts'
import { environment } from '#platform/env.ts'
import { answerAction } from '../../answer-action.ts'

export async function inviteUserAction({ hasByline, ...invitation }: Invitation) {
  return refreshed(
    await answerAction(async (actor) => {
      const letter = await inviteUser(actor, invitation)
      const { name, locale } = invitation
      if (hasByline) await findOrCreatePerson(actor, { name, locale })
      return letterOf(letter)
    }),
  )
}

export async function resetUserAction(order: { readonly userId: string; readonly removeSecondFactor: boolean }) {
  return refreshed(await answerAction(async (actor) => letterOf(await resetUser(actor, order))))
}

export async function changeRoleAction(order: { readonly userId: string; readonly role: NewUser['role'] }) {
  const { role } = order
  return refreshed(await answerAction((actor) => changeRole(actor, order).then(() => role)))
}

export async function deactivateUserAction(userId: string) {
  return refreshed(await answerAction((actor) => deactivateUser(actor, { userId })))
}

export async function activateUserAction(userId: string) {
  return refreshed(await answerAction((actor) => activateUser(actor, { userId })))
}

/** The link with the address that people type. */
function letterOf({ path, expiresAt }: LetterOfEntry): Letter {
  return { link: environment().siteUrl + path, expiresAt }
}

function refreshed<Answer extends { readonly kind: string }>(answer: Answer): Answer {
  if (answer.kind === 'done') revalidatePath('/admin/users')
  return answer
}
