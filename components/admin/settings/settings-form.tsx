// What the site says of itself on every page, and which languages wait for Ukrainian. Only what was changed is sent:
// what came with the demonstration stays its own until somebody changes it.
'use client'
import { Checkbox, Stack, Textarea, TextInput, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { type FormEvent, useRef } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { FormButtons } from '#admin/forms/form-buttons.tsx'
import { PerLanguageFields } from '#admin/forms/per-language-fields.tsx'
import { useForm } from '#admin/forms/use-form.ts'
import { withText } from '#admin/forms/with-text.ts'
import type { SettingName } from '#domain/settings.ts'
import { defaultLocale, type Locale, languageOf, locales } from '#i18n/locales.ts'
import {
  type LanguageSetting,
  languageSettings,
  type SettingInput,
  type SettingsView,
} from '#newsroom/view/settings-view.ts'

type SettingsFormProps = {
  readonly settings: SettingsView
  /** What the site is called in each language as long as its name is not set. */
  readonly unnamed: Readonly<Record<Locale, string>>
  readonly save: Action<[readonly SettingInput[]], true>
}

type Typed = Pick<SettingsView, 'texts' | 'registerId' | 'languageGate'>

export function SettingsForm({ settings, unnamed, save }: SettingsFormProps) {
  const texts = useTranslations('admin.settings')
  const { gateChoices, ...stored } = settings
  const sent = useRef<readonly SettingInput[]>([])
  const known = useRef<Typed>(stored)
  const form = useForm<Typed, readonly SettingInput[], true>(stored, save, (values) => {
    sent.current = changesBetween(known.current, values)
    return sent.current
  })
  const { values } = form

  /** Issues name the setting by its place in what was sent. */
  function errorOf(name: SettingName, locale?: Locale): string | undefined {
    const place = sent.current.findIndex((one) => one.name === name && one.locale === locale)
    return place < 0 ? undefined : form.fieldError(`settings.${place}.${name}`)
  }

  function type(locale: Locale, name: LanguageSetting, value: string) {
    form.change((current) => ({ texts: withText(current.texts, locale, { [name]: value }) }))
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!form.isDirty) return
    const typed = values
    if (await form.save()) known.current = typed
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <PerLanguageFields>
          {(locale, lang) => (
            <>
              {(['outletName', 'legalEntity', 'editor'] as const).map((name) => (
                <TextInput
                  key={name}
                  label={texts(name)}
                  {...(name === 'outletName' && {
                    withAsterisk: true,
                    placeholder: unnamed[locale],
                    description:
                      values.texts[locale].outletName === '' ? texts('unnamed', { name: unnamed[locale] }) : undefined,
                  })}
                  lang={lang}
                  value={values.texts[locale][name]}
                  maxLength={300}
                  error={errorOf(name, locale)}
                  onChange={({ currentTarget }) => type(locale, name, currentTarget.value)}
                />
              ))}
              <Textarea
                label={texts('contacts')}
                lang={lang}
                value={values.texts[locale].contacts}
                maxLength={2000}
                autosize
                minRows={3}
                error={errorOf('contacts', locale)}
                onChange={({ currentTarget }) => type(locale, 'contacts', currentTarget.value)}
              />
            </>
          )}
        </PerLanguageFields>
        <TextInput
          label={texts('registerId')}
          description={texts('registerIdHint')}
          maw="20rem"
          maxLength={300}
          value={values.registerId}
          error={errorOf('registerId')}
          onChange={({ currentTarget }) => form.change({ registerId: currentTarget.value })}
        />
        <Title order={2} size="h4">
          {texts('gate')}
        </Title>
        <Checkbox.Group
          label={texts('gateLabel', { locale: defaultLocale })}
          description={texts('gateHint')}
          value={[...values.languageGate]}
          onChange={(chosen) => form.change({ languageGate: locales.filter((locale) => chosen.includes(locale)) })}
        >
          <Stack gap="xs" mt="xs">
            {gateChoices.map((locale) => (
              <Checkbox key={locale} value={locale} label={languageOf(locale).autonym} />
            ))}
          </Stack>
        </Checkbox.Group>
        <FormButtons isDirty={form.isDirty} isBusy={form.isBusy} />
      </Stack>
    </form>
  )
}

function changesBetween(before: Typed, after: Typed): SettingInput[] {
  const ofLanguages = locales.flatMap((locale) =>
    languageSettings.flatMap((name): SettingInput[] => {
      const value = after.texts[locale][name]
      return value === before.texts[locale][name] ? [] : [{ name, locale, value }]
    }),
  )
  return [
    ...ofLanguages,
    ...(after.registerId === before.registerId ? [] : [{ name: 'registerId' as const, value: after.registerId }]),
    ...(String(after.languageGate) === String(before.languageGate)
      ? []
      : [{ name: 'languageGate' as const, value: after.languageGate }]),
  ]
}
