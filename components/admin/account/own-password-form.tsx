// Choosing another password, with the present one.
'use client'
import { Button, Group, PasswordInput, Stack, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { useSignInWords } from '#admin/sign-in/use-sign-in-words.ts'
import { useAction } from '#admin/use-action.ts'
import type { PasswordProblem } from '#domain/password.ts'
import type { Refused } from '#domain/sign-in-refusal.ts'
import { NewPasswordField } from './new-password-field.tsx'

type Passwords = { readonly current: string; readonly next: string }

type PasswordOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'malformed'; readonly problem: PasswordProblem }
  | Refused

type OwnPasswordFormProps = {
  /** What is known about the person. */
  readonly about: readonly string[]
  readonly email: string
  readonly change: Action<[Passwords], PasswordOutcome>
}

const empty: Passwords = { current: '', next: '' }

export function OwnPasswordForm({ about, email, change }: OwnPasswordFormProps) {
  const texts = useTranslations('admin.account')
  const refusalWords = useSignInWords()
  const { run, isBusy } = useAction(change)
  const [typed, setTyped] = useState(empty)
  const [outcome, setOutcome] = useState<PasswordOutcome>()

  async function submit(event: FormEvent) {
    event.preventDefault()
    const found = await run(typed)
    setOutcome(found)
    if (found?.kind !== 'done') return
    setTyped(empty)
    notifications.show({ message: texts('passwordChanged'), color: 'teal' })
  }

  return (
    <form onSubmit={submit} noValidate>
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <Stack gap="sm">
        <Title order={2} size="h3">
          {texts('passwordTitle')}
        </Title>
        <PasswordInput
          label={texts('currentPassword')}
          autoComplete="current-password"
          value={typed.current}
          onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, current: value }))}
          error={outcome?.kind === 'refused' && wordsFor(outcome)}
          visibilityToggleButtonProps={{ 'aria-label': texts('newPassword.show') }}
        />
        <NewPasswordField
          key={outcome?.kind === 'done' ? 'changed' : 'typing'}
          label={texts('nextPassword')}
          about={about}
          problem={outcome?.kind === 'malformed' ? outcome.problem : undefined}
          inputProps={{
            value: typed.next,
            onChange: ({ currentTarget: { value } }) => setTyped((before) => ({ ...before, next: value })),
          }}
        />
        <Group>
          <Button type="submit" loading={isBusy}>
            {texts('changePassword')}
          </Button>
        </Group>
      </Stack>
    </form>
  )

  function wordsFor(refused: Refused): string {
    return refused.reason === 'wrong-password' ? texts('wrongPassword') : refusalWords(refused)
  }
}
