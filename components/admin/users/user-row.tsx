// One user: who they are, and what can be done about their account.
'use client'
import { Badge, Button, Checkbox, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAction } from '#admin/use-action.ts'
import { type Role, roles } from '#domain/roles.ts'
import type { Letter, UserView } from './user-views.ts'
import type { UserActions } from './users-screen.tsx'

type UserRowProps = UserActions & { readonly user: UserView; readonly showLetter: (letter: Letter) => void }

const colours = { active: 'teal', invited: 'yellow', deactivated: 'gray' } as const

export function UserRow({ user, showLetter, ...actions }: UserRowProps) {
  const texts = useTranslations('admin')
  const role = useAction(actions.changeRole)

  async function giveRole(wanted: Role) {
    const given = await role.run({ userId: user.id, role: wanted })
    if (given === undefined) return
    notifications.show({ message: texts('users.roleChanged', { name: user.name, role: texts(`roles.${given}`) }) })
  }

  return (
    <tr>
      <td>
        <Text size="sm" fw={600}>
          {user.name}
          {user.isViewer && ` ${texts('users.you')}`}
        </Text>
        <Text size="sm" c="dimmed">
          {user.email}
        </Text>
      </td>
      <td>
        <NativeSelect
          size="xs"
          aria-label={texts('users.roleOf', { name: user.name })}
          value={user.role}
          disabled={role.isBusy || user.isViewer}
          onChange={({ currentTarget: { value } }) => {
            const wanted = roles.find((one) => one === value)
            if (wanted) void giveRole(wanted)
          }}
          data={roles.map((one) => ({ value: one, label: texts(`roles.${one}`) }))}
        />
      </td>
      <td>
        <Group gap={4}>
          <Badge variant="light" tt="none" color={colours[user.state]}>
            {texts(`users.states.${user.state}`)}
          </Badge>
          {user.hasSecondFactor && (
            <Badge variant="default" tt="none">
              {texts('users.secondFactor')}
            </Badge>
          )}
        </Group>
      </td>
      <td>{!user.isViewer && <UserButtons user={user} showLetter={showLetter} {...actions} />}</td>
    </tr>
  )
}

function UserButtons({ user, showLetter, ...actions }: UserRowProps) {
  const texts = useTranslations('admin.users')
  const [question, setQuestion] = useState<'reset' | 'deactivate'>()
  const [removeSecondFactor, setRemoveSecondFactor] = useState(false)
  const activating = useAction(actions.activate)
  const deactivating = useAction(actions.deactivate)
  const resetting = useAction(actions.reset)
  const { id, name } = user

  async function answerYes() {
    if (question === 'reset') {
      const letter = await resetting.run({ userId: id, removeSecondFactor })
      if (letter) showLetter(letter)
    } else {
      await deactivating.run(id)
    }
    setQuestion(undefined)
  }

  if (user.state === 'deactivated') {
    return (
      <Button
        size="xs"
        variant="default"
        loading={activating.isBusy}
        onClick={() => void activating.run(id)}
        aria-label={texts('activateOf', { name })}
      >
        {texts('activate')}
      </Button>
    )
  }
  return (
    <Group gap="xs">
      <Button size="xs" variant="default" onClick={() => setQuestion('reset')} aria-label={texts('resetOf', { name })}>
        {texts('reset')}
      </Button>
      <Button
        size="xs"
        variant="default"
        onClick={() => setQuestion('deactivate')}
        aria-label={texts('deactivateOf', { name })}
      >
        {texts('deactivate')}
      </Button>
      <Modal
        opened={question !== undefined}
        onClose={() => setQuestion(undefined)}
        title={texts(question === 'deactivate' ? 'deactivateOf' : 'resetOf', { name })}
        closeButtonProps={{ 'aria-label': texts('cancel') }}
      >
        <Stack gap="md">
          <Text size="sm">{texts(question === 'deactivate' ? 'deactivateText' : 'resetText', { name })}</Text>
          {question === 'reset' && user.hasSecondFactor && (
            <Checkbox
              label={texts('resetSecondFactor')}
              checked={removeSecondFactor}
              onChange={({ currentTarget }) => setRemoveSecondFactor(currentTarget.checked)}
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setQuestion(undefined)}>
              {texts('cancel')}
            </Button>
            <Button
              {...(question === 'deactivate' && { color: 'red' })}
              loading={deactivating.isBusy || resetting.isBusy}
              onClick={() => void answerYes()}
            >
              {texts(question === 'deactivate' ? 'deactivate' : 'reset')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Group>
  )
}
