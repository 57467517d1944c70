// A person or desk as somebody saves them.
import { z } from 'zod'
import { personKinds } from '#domain/people.ts'
import { idField, localeField, optionalLine, optionalLines, perLanguage, requiredLine, slugField } from './fields.ts'

const personTexts = z.strictObject({
  name: requiredLine(200),
  jobTitle: optionalLine(200),
  biography: optionalLines(4000),
})

export const personForm = z
  .strictObject({
    /** Absent: a new person. */
    id: idField.optional(),
    /** Absent: made from the name with a suffix where it is taken, or left as it is. */
    slug: slugField,
    kind: z.enum(personKinds).default('person'),
    originLocale: localeField,
    photoId: idField.nullish().transform((id) => id ?? null),
    texts: perLanguage(personTexts),
    /** Of a new person; what is stored stays what it is. */
    isDemo: z.boolean().default(false),
  })
  .refine((person) => person.texts[person.originLocale] !== undefined, {
    message: 'the origin language has no name',
    path: ['texts'],
  })
