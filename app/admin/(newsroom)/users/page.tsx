import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { UserView } from '#admin/users/user-views.ts'
import { UsersScreen } from '#admin/users/users-screen.tsx'
import { adminTexts } from '#i18n/translator.ts'
import { isAuthorised } from '#newsroom/authorise.ts'
import { listNewsroomUsers, type User } from '#newsroom/queries/list-newsroom-users.ts'
import { findScreenLanguage, requireViewer } from '../../current-viewer.ts'
import {
  activateUserAction,
  changeRoleAction,
  deactivateUserAction,
  inviteUserAction,
  resetUserAction,
} from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const texts = await adminTexts(await findScreenLanguage())
  return { title: texts('users.title') }
}

export default async function UsersPage() {
  const { actor, locale } = await requireViewer('/admin/users')
  if (!isAuthorised(actor, 'see-users')) redirect('/admin')
  const users = await listNewsroomUsers(actor)
  return (
    <UsersScreen
      users={users.map((user) => viewOf(user, actor.id))}
      locale={locale}
      invite={inviteUserAction}
      changeRole={changeRoleAction}
      deactivate={deactivateUserAction}
      activate={activateUserAction}
      reset={resetUserAction}
    />
  )
}

function viewOf({ id, name, email, role, hasSecondFactor, ...user }: User, viewerId: string): UserView {
  const state = user.deactivatedAt !== undefined ? 'deactivated' : user.hasPassword ? 'active' : 'invited'
  return { id, name, email, role, hasSecondFactor, state, isViewer: id === viewerId }
}
