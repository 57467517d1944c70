// A section or tag as somebody saves it: names and descriptions per language, the origin language's at least.
import { z } from 'zod'
import { idField, localeField, optionalLines, perLanguage, requiredLine, slugField } from './fields.ts'

const labelTexts = z.strictObject({ name: requiredLine(100), description: optionalLines(1000) })

const label = z.strictObject({
  /** Absent: a new one. */
  id: idField.optional(),
  /** Absent: made from the name, or left as it is. */
  slug: slugField,
  originLocale: localeField,
  texts: perLanguage(labelTexts),
  /** Of a new one; what is stored stays what it is. */
  isDemo: z.boolean().default(false),
})

const originIsNamed = {
  message: 'the origin language has no name',
  path: ['texts'],
}

export const tagForm = label.refine((tag) => tag.texts[tag.originLocale] !== undefined, originIsNamed)

export const sectionForm = label
  .extend({
    /** Absent: where it is; a new one comes last. */
    position: z.int().min(0).max(1000).optional(),
  })
  .refine((section) => section.texts[section.originLocale] !== undefined, originIsNamed)
