// Names, jobs and biographies of one person or desk in every language.
'use client'
import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { FormEvent, ReactNode } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { everyLanguage, filledLanguages } from '#admin/forms/filled-languages.ts'
import { FormButtons } from '#admin/forms/form-buttons.tsx'
import { OriginField } from '#admin/forms/origin-field.tsx'
import { PerLanguageFields } from '#admin/forms/per-language-fields.tsx'
import { PhotoField, type PickPhoto } from '#admin/forms/photo-field.tsx'
import { SlugField } from '#admin/forms/slug-field.tsx'
import { useForm } from '#admin/forms/use-form.ts'
import { withText } from '#admin/forms/with-text.ts'
import { personKinds } from '#domain/people.ts'
import { pathOf } from '#i18n/addresses.ts'
import type { Locale } from '#i18n/locales.ts'
import type { PersonInput, PersonTextsView, PersonView } from '#newsroom/view/person-view.ts'

type PersonFormProps = {
  readonly person: PersonView
  readonly backHref: string
  readonly save: Action<[PersonInput], { readonly id: string }>
  readonly pickPhoto: PickPhoto | undefined
  readonly children: ReactNode
}

const empty: PersonTextsView = { name: '', jobTitle: '', biography: '' }

export function PersonForm({ person, backHref, save, pickPhoto, children }: PersonFormProps) {
  const texts = useTranslations('admin')
  const router = useRouter()
  const { id, slug, kind, originLocale, photoId } = person
  const form = useForm(
    { slug, kind, originLocale, photoId, texts: everyLanguage(person.texts, empty) },
    save,
    (values): PersonInput => ({
      ...(id !== undefined && { id }),
      ...(values.slug !== '' && { slug: values.slug }),
      ...{ kind: values.kind, originLocale: values.originLocale, photoId: values.photoId },
      texts: filledLanguages(values.texts, values.originLocale, ['name', 'jobTitle', 'biography']),
    }),
  )
  const { values } = form
  const type = (locale: Locale, part: Partial<PersonTextsView>) =>
    form.change((current) => ({ texts: withText(current.texts, locale, part) }))

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (await form.save()) router.push(backHref)
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <NativeSelect
          label={texts('people.kind')}
          value={values.kind}
          onChange={({ currentTarget }) => {
            const chosen = personKinds.find((one) => one === currentTarget.value)
            if (chosen) form.change({ kind: chosen })
          }}
          data={personKinds.map((one) => ({ value: one, label: texts(`people.kinds.${one}`) }))}
        />
        <PerLanguageFields>
          {(locale, lang) => (
            <>
              <TextInput
                label={texts('people.name')}
                lang={lang}
                value={values.texts[locale].name}
                maxLength={200}
                required={locale === values.originLocale}
                error={form.fieldError(`texts.${locale}.name`)}
                onChange={({ currentTarget }) => type(locale, { name: currentTarget.value })}
              />
              <TextInput
                label={texts('people.jobTitle')}
                lang={lang}
                value={values.texts[locale].jobTitle}
                maxLength={200}
                error={form.fieldError(`texts.${locale}.jobTitle`)}
                onChange={({ currentTarget }) => type(locale, { jobTitle: currentTarget.value })}
              />
              <Textarea
                label={texts('people.biography')}
                lang={lang}
                value={values.texts[locale].biography}
                maxLength={4000}
                autosize
                minRows={3}
                error={form.fieldError(`texts.${locale}.biography`)}
                onChange={({ currentTarget }) => type(locale, { biography: currentTarget.value })}
              />
            </>
          )}
        </PerLanguageFields>
        <OriginField
          value={values.originLocale}
          hint={texts('people.originHint')}
          onChange={(chosen) => form.change({ originLocale: chosen })}
        />
        <SlugField
          value={values.slug}
          name={values.texts[values.originLocale].name}
          locale={values.originLocale}
          before={pathOf({ kind: 'author', locale: values.originLocale, slug: '', page: 1 })}
          former={person.formerSlugs}
          error={form.refusal?.key === 'slug-taken' ? texts('forms.slugTaken') : form.fieldError('slug')}
          onChange={(chosen) => form.change({ slug: chosen })}
        />
        <PhotoField
          label={texts('people.portrait')}
          photoId={values.photoId}
          photo={person.photo}
          pickPhoto={pickPhoto}
          error={form.fieldError('photoId')}
          onChange={(chosen) => form.change({ photoId: chosen })}
        />
        <FormButtons isDirty={form.isDirty} isBusy={form.isBusy} backHref={backHref}>
          {children}
        </FormButtons>
      </Stack>
    </form>
  )
}
