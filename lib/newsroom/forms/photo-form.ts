// A photo's rights, captions and alts as somebody states them. Its file was checked and stored by lib/media before.
import { z } from 'zod'
import { digitalSourceTypes } from '#domain/photo-rights.ts'
import { line, localeField, optionalLine, perLanguage } from './fields.ts'

const photoTexts = z.strictObject({
  caption: line(1000).default(''),
  alt: line(1000).default(''),
  /** The credit in this language, where it differs. */
  credit: optionalLine(300),
})

const photoFile = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.int().positive(),
  height: z.int().positive(),
})

/** The bytes of a file, whatever it claims to be. */
export const bytesField = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'not the bytes of a file')

const fraction = z.number().min(0).max(1).default(0.5)

export const photoForm = z.strictObject({
  /** Absent: the photo is known, its file is not. */
  file: photoFile.nullish().transform((file) => file ?? null),
  focalX: fraction,
  focalY: fraction,
  credit: line(300),
  creator: optionalLine(300),
  copyright: optionalLine(500),
  licence: optionalLine(500),
  source: optionalLine(500),
  digitalSourceType: z
    .enum(digitalSourceTypes)
    .nullish()
    .transform((type) => type ?? null),
  originLocale: localeField,
  texts: perLanguage(photoTexts).default({}),
  isDemo: z.boolean().default(false),
})
