// Saying something of blocks of a translation: which edition, which blocks, and which text of the source was before the
// translator's eyes.
import { z } from 'zod'
import { localeField, numberField } from './fields.ts'

/** The id of a block, or a reserved one (lib/domain/translation-units.ts). */
const unitIdField = z.string().regex(/^:?[A-Za-z0-9_-]{1,40}$/)

export const translateForm = z.strictObject({
  articleNumber: numberField,
  /** Of the translation. */
  locale: localeField,
  /** Of the translation: the version that was loaded. */
  expectedVersion: z.int().positive(),
  sourceLocale: localeField,
  /** The number of the source's revision that was loaded, 0 for none: what was saved since is not confirmed with it. */
  sourceRevision: z.int().min(0),
  blockIds: z.array(unitIdField).min(1).max(2010),
})

export type TranslateInput = z.input<typeof translateForm>
