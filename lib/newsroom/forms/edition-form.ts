// The texts of an edition as somebody types them.
import { z } from 'zod'
import { type EditionTexts, textLimits } from '#domain/article.ts'
import { slugify } from '#domain/slug.ts'
import { type Locale, languageOf } from '#i18n/locales.ts'
import { bodyField, line, lines, optionalLine, slugField } from './fields.ts'

export const editionForm = z.strictObject({
  /** Absent: made from the headline. */
  slug: slugField,
  headline: line(textLimits.headline),
  standfirst: lines(textLimits.standfirst).default(''),
  body: bodyField,
  seoTitle: optionalLine(textLimits.seoTitle),
  seoDescription: optionalLine(textLimits.seoDescription),
  /** The lead photo's caption and alt in this article; absent: the photo's own. */
  photoCaption: optionalLine(textLimits.photoCaption),
  photoAlt: optionalLine(textLimits.photoAlt),
})

export type EditionInput = z.input<typeof editionForm>

/** The texts as they are stored: an address is made where none was chosen. */
export function editionTexts(form: z.output<typeof editionForm>, locale: Locale): EditionTexts {
  return { ...form, slug: form.slug ?? slugify(form.headline, languageOf(locale).slugTable) }
}
