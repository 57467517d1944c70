// Titles, addresses and summaries of a story in every language, each a draft or live.
'use client'
import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { FormEvent } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { everyLanguage, filledLanguages } from '#admin/forms/filled-languages.ts'
import { FormButtons } from '#admin/forms/form-buttons.tsx'
import { OriginField } from '#admin/forms/origin-field.tsx'
import { PerLanguageFields } from '#admin/forms/per-language-fields.tsx'
import { PhotoField, type PickPhoto } from '#admin/forms/photo-field.tsx'
import { SlugField } from '#admin/forms/slug-field.tsx'
import { useForm } from '#admin/forms/use-form.ts'
import { withText } from '#admin/forms/with-text.ts'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'
import type { StoryInput, StoryTextsView, StoryView } from '#newsroom/view/story-view.ts'

type StoryFormProps = {
  readonly story: StoryView
  readonly backHref: string
  readonly save: Action<[StoryInput], { readonly number: number }>
  readonly pickPhoto: PickPhoto | undefined
}

const empty: StoryTextsView = { title: '', slug: '', summary: '', state: 'draft' }

export function StoryForm({ story, backHref, save, pickPhoto }: StoryFormProps) {
  const texts = useTranslations('admin')
  const router = useRouter()
  const { number, originLocale, photoId } = story
  const form = useForm({ originLocale, photoId, texts: everyLanguage(story.texts, empty) }, save, (values) => ({
    ...(number !== undefined && { number }),
    ...{ originLocale: values.originLocale, photoId: values.photoId },
    texts: inputTexts(filledLanguages(values.texts, values.originLocale, ['title', 'summary'])),
  }))
  const { values } = form
  const type = (locale: Locale, part: Partial<StoryTextsView>) =>
    form.change((current) => ({ texts: withText(current.texts, locale, part) }))

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (await form.save()) router.push(backHref)
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <PerLanguageFields>
          {(locale, lang) => {
            const text = values.texts[locale]
            return (
              <>
                <TextInput
                  label={texts('stories.name')}
                  lang={lang}
                  value={text.title}
                  maxLength={300}
                  required={locale === values.originLocale}
                  error={form.fieldError(`texts.${locale}.title`)}
                  onChange={({ currentTarget }) => type(locale, { title: currentTarget.value })}
                />
                <Textarea
                  label={texts('stories.summary')}
                  lang={lang}
                  value={text.summary}
                  maxLength={2000}
                  autosize
                  minRows={3}
                  error={form.fieldError(`texts.${locale}.summary`)}
                  onChange={({ currentTarget }) => type(locale, { summary: currentTarget.value })}
                />
                <SlugField
                  value={text.slug}
                  name={text.title}
                  locale={locale}
                  before={`/${languageOf(locale).prefix}/story/`}
                  after={story.number === undefined ? '' : `-${story.number}`}
                  error={form.fieldError(`texts.${locale}.slug`)}
                  onChange={(slug) => type(locale, { slug })}
                />
                <NativeSelect
                  label={texts('stories.state')}
                  value={text.state}
                  onChange={({ currentTarget }) =>
                    type(locale, { state: currentTarget.value === 'live' ? 'live' : 'draft' })
                  }
                  data={(['draft', 'live'] as const).map((value) => ({
                    value,
                    label: texts(`stories.stateChoices.${value}`),
                  }))}
                />
              </>
            )
          }}
        </PerLanguageFields>
        <OriginField value={values.originLocale} onChange={(chosen) => form.change({ originLocale: chosen })} />
        <PhotoField
          label={texts('stories.photo')}
          photoId={values.photoId}
          photo={story.photo}
          pickPhoto={pickPhoto}
          error={form.fieldError('photoId')}
          onChange={(chosen) => form.change({ photoId: chosen })}
        />
        <FormButtons isDirty={form.isDirty} isBusy={form.isBusy} backHref={backHref} />
      </Stack>
    </form>
  )
}

/** An empty address is made from the title. */
function inputTexts(texts: Partial<Record<Locale, StoryTextsView>>): StoryInput['texts'] {
  const entries = locales.flatMap((locale) => {
    const text = texts[locale]
    if (!text) return []
    const { slug, ...rest } = text
    return [[locale, slug === '' ? rest : { ...rest, slug }] as const]
  })
  return Object.fromEntries(entries)
}
