// Inviting somebody: what comes of it is a link to hand on.
'use client'
import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { FormEvent } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { useAction } from '#admin/use-action.ts'
import { roles } from '#domain/roles.ts'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'
import type { Invitation, Letter } from './user-views.ts'

type InviteFormProps = {
  /** The language that is suggested. */
  readonly locale: Locale
  readonly invite: Action<[Invitation], Letter>
  readonly cancel: () => void
  readonly done: (letter: Letter, name: string) => void
}

export function InviteForm({ locale, invite, cancel, done }: InviteFormProps) {
  const texts = useTranslations('admin')
  const { run, isBusy, fieldError, refusal } = useAction(invite)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const name = String(form.get('name'))
    const letter = await run({
      name,
      email: String(form.get('email')),
      role: roles.find((one) => one === form.get('role')) ?? 'reporter',
      locale: locales.find((one) => one === form.get('locale')) ?? locale,
      hasByline: form.get('byline') !== null,
    })
    if (letter) done(letter, name)
  }

  const isTaken = refusal?.key === 'email-taken'
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <TextInput
          name="name"
          label={texts('users.name')}
          data-autofocus
          maxLength={100}
          autoComplete="off"
          error={fieldError('name')}
        />
        <TextInput
          name="email"
          type="email"
          label={texts('users.email')}
          autoComplete="off"
          error={isTaken ? texts('users.emailTaken') : fieldError('email') && texts('users.emailMalformed')}
        />
        <NativeSelect
          name="role"
          label={texts('users.role')}
          defaultValue="reporter"
          data={roles.map((role) => ({ value: role, label: texts(`users.roleChoices.${role}`) }))}
        />
        <NativeSelect
          name="locale"
          label={texts('users.locale')}
          defaultValue={locale}
          data={locales.map((one) => ({ value: one, label: languageOf(one).autonym }))}
        />
        <Checkbox name="byline" label={texts('users.byline')} description={texts('users.bylineHint')} defaultChecked />
        <Group justify="flex-end">
          <Button variant="default" onClick={cancel}>
            {texts('users.cancel')}
          </Button>
          <Button type="submit" loading={isBusy}>
            {texts('users.makeLink')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
