// A new article as somebody creates it: its first edition, and where it is filed.
import { z } from 'zod'
import { bylineRoles, creditSchema } from '#domain/people.ts'
import { editionForm } from './edition-form.ts'
import { idField, localeField, numberField } from './fields.ts'

const credit = z
  .strictObject({
    personId: idField,
    role: z.enum(bylineRoles).default('author'),
    /** Translators only: the language they translated into; absent: every one but the original. */
    locale: localeField.nullish().transform((locale) => locale ?? null),
  })
  .pipe(creditSchema)

/** One person may be in one role once. */
const credits = z
  .array(credit)
  .max(30)
  .refine((all) => new Set(all.map(({ personId, role }) => `${role} ${personId}`)).size === all.length, {
    message: 'somebody is named twice in one role',
  })

const tagIds = z
  .array(idField)
  .max(30)
  .refine((ids) => new Set(ids).size === ids.length, { message: 'a tag is there twice' })

export const filingForm = z.strictObject({
  sectionId: idField,
  storyNumber: numberField.nullish().transform((number) => number ?? null),
  leadPhotoId: idField.nullish().transform((id) => id ?? null),
  credits: credits.default([]),
  tagIds: tagIds.default([]),
})

export const articleForm = filingForm.extend({
  /** The language of the original. */
  locale: localeField,
  texts: editionForm,
  embargoUntil: z
    .date()
    .nullish()
    .transform((time) => time ?? null),
  /** SHA-256 of the imported file. */
  importHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullish()
    .transform((hash) => hash ?? null),
  isDemo: z.boolean().default(false),
})

export type ArticleInput = z.input<typeof articleForm>
