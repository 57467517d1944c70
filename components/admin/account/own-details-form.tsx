// One's own name and the language of the screens.
'use client'
import { Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { FormEvent } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { useAction } from '#admin/use-action.ts'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'

type OwnDetails = { readonly name: string; readonly locale: Locale }

type OwnDetailsFormProps = {
  readonly details: OwnDetails & { readonly email: string }
  readonly save: Action<[OwnDetails], void>
}

export function OwnDetailsForm({ details, save }: OwnDetailsFormProps) {
  const texts = useTranslations('admin.account')
  const { run, isBusy, fieldError } = useAction(save, { done: texts('saved') })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const locale = locales.find((one) => one === form.get('locale')) ?? details.locale
    void run({ name: String(form.get('name')), locale })
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {texts('details')}
        </Title>
        <Text size="sm">
          {texts('email')}: <strong>{details.email}</strong>
        </Text>
        <TextInput
          name="name"
          label={texts('name')}
          defaultValue={details.name}
          autoComplete="name"
          maxLength={100}
          error={fieldError('name')}
        />
        <NativeSelect
          name="locale"
          label={texts('locale')}
          defaultValue={details.locale}
          data={locales.map((locale) => ({ value: locale, label: languageOf(locale).autonym }))}
        />
        <Group>
          <Button type="submit" loading={isBusy}>
            {texts('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
