// Asks for the password once more before something is changed that an unattended screen must not change.
'use client'
import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { useSignInWords } from '#admin/sign-in/use-sign-in-words.ts'
import type { Refused } from '#domain/sign-in-refusal.ts'

type PasswordQuestionProps = {
  readonly title: string
  /** Whose password: managers of passwords want to know. */
  readonly email: string
  readonly isOpen: boolean
  readonly close: () => void
  /** Answers why not, or nothing when it was done – or when the reason was said elsewhere. */
  readonly submit: (password: string) => Promise<Refused | undefined>
}

export function PasswordQuestion({ title, email, isOpen, close, submit }: PasswordQuestionProps) {
  const texts = useTranslations('admin.account')
  return (
    <Modal opened={isOpen} onClose={close} title={title} closeButtonProps={{ 'aria-label': texts('cancel') }}>
      <PasswordForm email={email} close={close} submit={submit} />
    </Modal>
  )
}

/** Of its own, so that a password is forgotten when the question is closed. */
function PasswordForm({ email, close, submit }: Pick<PasswordQuestionProps, 'email' | 'close' | 'submit'>) {
  const texts = useTranslations('admin.account')
  const refusalWords = useSignInWords()
  const [password, setPassword] = useState('')
  const [refused, setRefused] = useState<Refused>()
  const [isBusy, setBusy] = useState(false)

  async function ask(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    const found = await submit(password)
    setBusy(false)
    setRefused(found)
  }

  const words = refused && (refused.reason === 'wrong-password' ? texts('wrongPassword') : refusalWords(refused))
  return (
    <form onSubmit={ask} noValidate>
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <Stack gap="sm">
        <Text size="sm">{texts('passwordFirst')}</Text>
        <PasswordInput
          label={texts('currentPassword')}
          autoComplete="current-password"
          data-autofocus
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          error={words}
          visibilityToggleButtonProps={{ 'aria-label': texts('newPassword.show') }}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {texts('cancel')}
          </Button>
          <Button type="submit" loading={isBusy}>
            {texts('goOn')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
