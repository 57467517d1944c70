// The people of the newsroom, for whoever manages them.
'use client'
import { Button, Group, Modal, Stack, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import type { Role } from '#domain/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import { InviteForm } from './invite-form.tsx'
import { LinkLetter } from './link-letter.tsx'
import { UserRow } from './user-row.tsx'
import type { Invitation, Letter, UserView } from './user-views.ts'
import classes from './users-screen.module.css'

export type UserActions = {
  readonly changeRole: Action<[{ userId: string; role: Role }], Role>
  readonly deactivate: Action<[userId: string], void>
  readonly activate: Action<[userId: string], void>
  readonly reset: Action<[{ userId: string; removeSecondFactor: boolean }], Letter>
}

type UsersScreenProps = UserActions & {
  readonly users: readonly UserView[]
  readonly locale: Locale
  readonly invite: Action<[Invitation], Letter>
}

export function UsersScreen({ users, locale, invite, ...actions }: UsersScreenProps) {
  const texts = useTranslations('admin.users')
  const [isInviting, setInviting] = useState(false)
  const [letter, setLetter] = useState<Letter & { name: string }>()

  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Title order={1} size="h2">
          {texts('title')}
        </Title>
        <Button onClick={() => setInviting(true)}>{texts('invite')}</Button>
      </Group>
      {letter && <LinkLetter {...letter} close={() => setLetter(undefined)} />}
      <table className={classes['table']}>
        <thead>
          <tr>
            {(['name', 'role', 'state', 'actions'] as const).map((column) => (
              <th key={column} scope="col">
                {texts(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {users.map((user) => (
            <UserRow
              key={user.id}
              user={user}
              {...actions}
              showLetter={(made) => setLetter({ ...made, name: user.name })}
            />
          ))}
        </tbody>
      </table>
      <Modal
        opened={isInviting}
        onClose={() => setInviting(false)}
        title={texts('inviteTitle')}
        // Once there is a link, it has the focus.
        returnFocus={letter === undefined}
        closeButtonProps={{ 'aria-label': texts('cancel') }}
      >
        <InviteForm
          locale={locale}
          invite={invite}
          cancel={() => setInviting(false)}
          done={(made, name) => {
            setInviting(false)
            setLetter({ ...made, name })
          }}
        />
      </Modal>
    </Stack>
  )
}
