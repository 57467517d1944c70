// What somebody fills in behind a link that lets them in once: the first account, an invitation, a new password. An
// answer resets the form, so nothing can be typed while it is on its way.
'use client'
import { Alert, Anchor, Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { NewPasswordField } from '#admin/account/new-password-field.tsx'
import type { LinkPurpose } from '#domain/one-time-link.ts'
import type { PasswordProblem } from '#domain/password.ts'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'

/** Why a link lets nobody in. */
export type BadLinkState = 'used' | 'expired' | 'unknown'

export type LinkFormState = {
  readonly name: string
  readonly email: string
  readonly locale: Locale
  readonly problems?: {
    readonly name?: 'missing'
    readonly email?: 'missing'
    readonly password?: PasswordProblem
  }
  readonly bad?: BadLinkState
}

type LinkFormProps = {
  readonly purpose: LinkPurpose
  readonly initial: LinkFormState
  readonly action: (state: LinkFormState, form: FormData) => Promise<LinkFormState>
}

export function LinkForm({ purpose, initial, action }: LinkFormProps) {
  const texts = useTranslations('admin.setUp')
  const [state, submit, isBusy] = useActionState(action, initial)
  const [about, setAbout] = useState([initial.name, initial.email])
  const { problems = {} } = state
  if (state.bad) return <BadLink state={state.bad} />

  return (
    <form
      action={submit}
      noValidate
      onChange={({ currentTarget }) => {
        const form = new FormData(currentTarget)
        setAbout([String(form.get('name') ?? ''), String(form.get('email') ?? initial.email)])
      }}
    >
      <Stack gap="md">
        <Text>{texts(`intro.${purpose}`)}</Text>
        {Object.keys(problems).length > 0 && (
          <Alert color="red" role="alert" variant="light">
            {texts('check')}
          </Alert>
        )}
        <TextInput
          name="name"
          label={texts('name')}
          description={texts('nameHint')}
          defaultValue={state.name}
          readOnly={isBusy}
          autoComplete="name"
          maxLength={100}
          error={problems.name && texts('problems.name')}
        />
        {purpose === 'setup' ? (
          <TextInput
            name="email"
            type="email"
            label={texts('email')}
            defaultValue={state.email}
            readOnly={isBusy}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            error={problems.email && texts('problems.email')}
          />
        ) : (
          <KnownEmail email={initial.email} label={texts('email')} />
        )}
        <NewPasswordField
          label={texts('password')}
          about={about}
          problem={problems.password}
          inputProps={{ name: 'password', readOnly: isBusy }}
        />
        <NativeSelect
          name="locale"
          label={texts('locale')}
          defaultValue={state.locale}
          disabled={isBusy}
          data={locales.map((locale) => ({ value: locale, label: languageOf(locale).autonym }))}
        />
        <Button type="submit" loading={isBusy}>
          {texts(`submit.${purpose}`)}
        </Button>
      </Stack>
    </form>
  )
}

/** Password managers want to know whose password it is. */
function KnownEmail({ email, label }: { readonly email: string; readonly label: string }) {
  return <TextInput label={label} value={email} readOnly autoComplete="username" variant="filled" />
}

export function BadLink({ state }: { readonly state: BadLinkState }) {
  const texts = useTranslations('admin.setUp')
  return (
    <Stack gap="sm">
      <Text fw={600}>{texts(`bad.${state}`)}</Text>
      <Text>{texts('badHelp')}</Text>
      <Text size="sm" c="dimmed">
        {texts('badFirst', { command: 'npm run user -- setup' })}
      </Text>
      <Anchor href="/admin/sign-in">{texts('toSignIn')}</Anchor>
    </Stack>
  )
}
