// A section or a tag: its names and descriptions in every language, and its address.
'use client'
import { Stack, Textarea, TextInput } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { FormEvent, ReactNode } from 'react'
import type { Action } from '#admin/action-answer.ts'
import type { Locale } from '#i18n/locales.ts'
import type { LabelInput, LabelView } from '#newsroom/view/label-view.ts'
import { everyLanguage, filledLanguages } from './filled-languages.ts'
import { FormButtons } from './form-buttons.tsx'
import { OriginField } from './origin-field.tsx'
import { PerLanguageFields } from './per-language-fields.tsx'
import { SlugField } from './slug-field.tsx'
import { useForm } from './use-form.ts'
import { withText } from './with-text.ts'

export type SaveLabel = Action<[LabelInput], { readonly id: string }>

type LabelFormProps = {
  readonly label: LabelView
  /** `/ua/section/`, say. */
  readonly addressBefore: string
  readonly backHref: string
  readonly save: SaveLabel
  /** What else can be done with it. */
  readonly children?: ReactNode
}

const empty = { name: '', description: '' }

export function LabelForm({ label, addressBefore, backHref, save, children }: LabelFormProps) {
  const texts = useTranslations('admin.forms')
  const router = useRouter()
  const { id } = label
  const stored = { slug: label.slug, originLocale: label.originLocale, texts: everyLanguage(label.texts, empty) }
  const form = useForm(stored, save, (values) => ({
    ...(id !== undefined && { id }),
    ...(values.slug !== '' && { slug: values.slug }),
    originLocale: values.originLocale,
    texts: filledLanguages(values.texts, values.originLocale, ['name', 'description']),
  }))
  const { values } = form
  const type = (locale: Locale, part: Partial<typeof empty>) =>
    form.change((current) => ({ texts: withText(current.texts, locale, part) }))

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (await form.save()) router.push(backHref)
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <PerLanguageFields>
          {(locale, lang) => (
            <>
              <TextInput
                label={texts('name')}
                lang={lang}
                value={values.texts[locale].name}
                maxLength={100}
                required={locale === values.originLocale}
                error={form.fieldError(`texts.${locale}.name`)}
                onChange={({ currentTarget }) => type(locale, { name: currentTarget.value })}
              />
              <Textarea
                label={texts('description')}
                lang={lang}
                value={values.texts[locale].description}
                maxLength={1000}
                autosize
                minRows={2}
                error={form.fieldError(`texts.${locale}.description`)}
                onChange={({ currentTarget }) => type(locale, { description: currentTarget.value })}
              />
            </>
          )}
        </PerLanguageFields>
        <OriginField value={values.originLocale} onChange={(originLocale) => form.change({ originLocale })} />
        <SlugField
          value={values.slug}
          name={values.texts[values.originLocale].name}
          locale={values.originLocale}
          before={addressBefore}
          former={label.formerSlugs}
          error={form.refusal?.key === 'slug-taken' ? texts('slugTaken') : form.fieldError('slug')}
          onChange={(slug) => form.change({ slug })}
        />
        <FormButtons isDirty={form.isDirty} isBusy={form.isBusy} backHref={backHref}>
          {children}
        </FormButtons>
      </Stack>
    </form>
  )
}
