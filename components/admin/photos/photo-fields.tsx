// What is said of a photo: whose it is, how it came about, and its texts in every language.
'use client'
import { Alert, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { PerLanguageFields } from '#admin/forms/per-language-fields.tsx'
import type { Form } from '#admin/forms/use-form.ts'
import { withText } from '#admin/forms/with-text.ts'
import { digitalSourceTypes, isMadeByAlgorithm } from '#domain/photo-rights.ts'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'
import type { PhotoFields as Fields } from '#newsroom/view/photo-view.ts'

type PhotoFieldsProps = {
  readonly form: Form<Fields, unknown>
  /** What the fields held before somebody typed: marked, when it is the file's own. */
  readonly fromFile: Fields | undefined
  readonly isReadOnly: boolean
}

type Line = 'credit' | 'creator' | 'copyright' | 'licence' | 'source'
const limits: Record<Line, number> = { credit: 300, creator: 300, copyright: 500, licence: 500, source: 500 }
const furtherLines = ['creator', 'copyright', 'licence', 'source'] as const

export function PhotoFields({ form, fromFile, isReadOnly }: PhotoFieldsProps) {
  const texts = useTranslations('admin.photos')
  const { values, change, fieldError } = form
  const markOf = (value: string, ofFile: string | undefined) =>
    ofFile !== undefined && ofFile !== '' && value === ofFile ? texts('fromFile') : undefined

  const line = (name: Line) => (
    <TextInput
      key={name}
      label={texts(`fields.${name}`)}
      description={markOf(values[name], fromFile?.[name])}
      value={values[name]}
      maxLength={limits[name]}
      required={name === 'credit'}
      readOnly={isReadOnly}
      error={
        fieldError(name) ?? (name === 'credit' && values.credit.trim() === '' ? texts('creditMissing') : undefined)
      }
      onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
    />
  )
  const type = (locale: Locale, part: Partial<Fields['texts'][Locale]>) =>
    change((current) => ({ texts: withText(current.texts, locale, part) }))

  return (
    <Stack gap="md">
      {line('credit')}
      <PerLanguageFields>
        {(locale, lang) => (
          <>
            <Textarea
              label={texts('fields.caption')}
              description={markOf(values.texts[locale].caption, fromFile?.texts[locale].caption)}
              lang={lang}
              value={values.texts[locale].caption}
              maxLength={1000}
              autosize
              minRows={2}
              readOnly={isReadOnly}
              error={fieldError(`texts.${locale}.caption`)}
              onChange={({ currentTarget }) => type(locale, { caption: currentTarget.value })}
            />
            <Textarea
              label={texts('fields.alt')}
              description={markOf(values.texts[locale].alt, fromFile?.texts[locale].alt) ?? texts('altHint')}
              lang={lang}
              value={values.texts[locale].alt}
              maxLength={1000}
              autosize
              minRows={2}
              readOnly={isReadOnly}
              error={fieldError(`texts.${locale}.alt`)}
              onChange={({ currentTarget }) => type(locale, { alt: currentTarget.value })}
            />
            <TextInput
              label={texts('fields.creditHere')}
              lang={lang}
              placeholder={values.credit}
              value={values.texts[locale].credit}
              maxLength={300}
              readOnly={isReadOnly}
              error={fieldError(`texts.${locale}.credit`)}
              onChange={({ currentTarget }) => type(locale, { credit: currentTarget.value })}
            />
          </>
        )}
      </PerLanguageFields>
      {furtherLines.map(line)}
      <NativeSelect
        label={texts('fields.sourceType')}
        description={markOf(values.digitalSourceType ?? '', fromFile?.digitalSourceType ?? undefined)}
        value={values.digitalSourceType ?? ''}
        disabled={isReadOnly}
        data={[
          { value: '', label: texts('sourceTypes.unknown') },
          ...digitalSourceTypes.map((one) => ({ value: one, label: texts(`sourceTypes.${one}`) })),
        ]}
        onChange={({ currentTarget }) =>
          change({ digitalSourceType: digitalSourceTypes.find((one) => one === currentTarget.value) ?? null })
        }
      />
      {isMadeByAlgorithm(values.digitalSourceType) && <Alert color="yellow">{texts('algorithmMade')}</Alert>}
      <NativeSelect
        label={texts('fields.origin')}
        value={values.originLocale}
        disabled={isReadOnly}
        data={locales.map((locale) => ({ value: locale, label: languageOf(locale).autonym }))}
        onChange={({ currentTarget }) =>
          change({ originLocale: locales.find((one) => one === currentTarget.value) ?? values.originLocale })
        }
      />
    </Stack>
  )
}
