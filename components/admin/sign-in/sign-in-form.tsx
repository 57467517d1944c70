// Signing in: the password, and a code where there is a second step. What was wrong is said above the field it is about,
// the address stays, and the field to go on with has the focus. An answer resets the form: nothing is typed meanwhile.
'use client'
import { Alert, Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import type { SignInAction, SignInState } from './sign-in-state.ts'
import { useSignInWords } from './use-sign-in-words.ts'

type SignInFormProps = { readonly action: SignInAction; readonly to: string }

export function SignInForm({ action, to }: SignInFormProps) {
  const [state, submit, isBusy] = useActionState(action, { step: 'password', email: '' })
  const form = useRef<HTMLFormElement>(null)
  const refusalWords = useSignInWords()
  useEffect(() => focusNext(form.current, state), [state])

  return (
    <form action={submit} ref={form} noValidate>
      <input type="hidden" name="to" value={to} />
      <Stack gap="md">
        {state.refused && (
          <Alert color="red" role="alert" variant="light">
            {refusalWords(state.refused)}
          </Alert>
        )}
        {state.step === 'code' ? <CodeStep {...{ state, isBusy }} /> : <PasswordStep {...{ state, isBusy }} />}
      </Stack>
    </form>
  )
}

type StepProps = { readonly state: SignInState; readonly isBusy: boolean }

function PasswordStep({ state, isBusy }: StepProps) {
  const texts = useTranslations('admin.signIn')
  return (
    <>
      <TextInput
        name="email"
        type="email"
        label={texts('email')}
        defaultValue={state.email}
        readOnly={isBusy}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={state.missing === 'email' && texts('missing.email')}
      />
      <PasswordInput
        name="password"
        label={texts('password')}
        readOnly={isBusy}
        autoComplete="current-password"
        error={state.missing === 'password' && texts('missing.password')}
        visibilityToggleButtonProps={{ 'aria-label': texts('showPassword') }}
      />
      <Button type="submit" loading={isBusy}>
        {texts('submit')}
      </Button>
      <Text size="sm" c="dimmed">
        {texts('forgotten')}
      </Text>
    </>
  )
}

function CodeStep({ state, isBusy }: StepProps) {
  const texts = useTranslations('admin.signIn')
  return (
    <>
      <Title order={2} size="h4">
        {texts('codeTitle')}
      </Title>
      <input type="hidden" name="email" value={state.email} />
      <TextInput
        name="code"
        label={texts('code')}
        description={texts('codeHint')}
        readOnly={isBusy}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        error={state.missing === 'code' && texts('missing.code')}
      />
      <Button type="submit" loading={isBusy}>
        {texts('submit')}
      </Button>
      <Button type="submit" name="again" value="1" variant="subtle" disabled={isBusy}>
        {texts('again')}
      </Button>
    </>
  )
}

/** The first empty field, which is where the person goes on. */
function focusNext(form: HTMLFormElement | null, { step, email, missing }: SignInState): void {
  const name = missing ?? (step === 'code' ? 'code' : email === '' ? 'email' : 'password')
  form?.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.focus()
}
