// What readers are told of a correction, language by language. What is missing is said beside its field, before anything
// is sent; the sentence that can stand instead is shown as its readers would get it.
'use client'
import { Checkbox, Stack, Text, Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { textLimits } from '#domain/article.ts'
import { type Locale, languageOf } from '#i18n/locales.ts'
import classes from './publish-panel.module.css'

export type CorrectionNotes = Readonly<Partial<Record<Locale, string>>>

type CorrectionFieldsProps = {
  /** The language that is published. */
  readonly locale: Locale
  /** Every language whose readers are told. */
  readonly told: readonly Locale[]
  readonly notes: CorrectionNotes
  readonly useStandardSentence: boolean
  /** Languages that were found without a note when it was to be published. */
  readonly missing: readonly Locale[]
  readonly fieldError: (path: string) => string | undefined
  readonly onNote: (locale: Locale, note: string) => void
  readonly onStandard: (isChosen: boolean) => void
}

export function CorrectionFields(props: CorrectionFieldsProps) {
  const { told, notes, useStandardSentence, missing, fieldError } = props
  const texts = useTranslations('admin.publish.correction')
  const others = told.filter((one) => one !== props.locale)

  function errorOf(locale: Locale): string | undefined {
    if (!missing.includes(locale)) return fieldError(`correction.notes.${locale}`)
    return texts(locale === props.locale ? 'missing' : 'missingOther')
  }

  return (
    <Stack gap="xs">
      <Text size="xs" c="dimmed">
        {texts('noteHint')}
      </Text>
      {told.map((locale) => (
        <Textarea
          key={locale}
          size="xs"
          autosize
          minRows={2}
          lang={languageOf(locale).htmlLang}
          label={texts('note', { language: languageOf(locale).autonym })}
          data-note={locale}
          required={locale === props.locale || !useStandardSentence}
          placeholder={
            useStandardSentence && locale !== props.locale ? languageOf(locale).correctionSentence : undefined
          }
          maxLength={textLimits.notice}
          value={notes[locale] ?? ''}
          error={errorOf(locale)}
          onChange={(event) => props.onNote(locale, event.currentTarget.value)}
        />
      ))}
      {others.length > 0 && (
        <Checkbox
          size="xs"
          label={texts('standard')}
          description={others.map((locale) => (
            <span key={locale} lang={languageOf(locale).htmlLang} className={classes['sentence']}>
              {languageOf(locale).correctionSentence}
            </span>
          ))}
          checked={useStandardSentence}
          onChange={(event) => props.onStandard(event.currentTarget.checked)}
        />
      )}
    </Stack>
  )
}

/** Languages whose readers would be told nothing. The one that is published never has the standard sentence alone. */
export function findUntold(
  told: readonly Locale[],
  locale: Locale,
  notes: CorrectionNotes,
  useStandardSentence: boolean,
): Locale[] {
  return told.filter((one) => (notes[one] ?? '').trim() === '' && (one === locale || !useStandardSentence))
}
