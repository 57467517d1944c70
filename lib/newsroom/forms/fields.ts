// The fields that forms are made of. Every text that enters the newsroom passes one of these.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { slugSchema } from '#domain/article.ts'
import { type Body, bodySchema } from '#domain/blocks.ts'
import { cleanCharacters, cleanMultiline, cleanText } from '#domain/clean-text.ts'
import { separateBlockIds } from '#domain/separate-block-ids.ts'
import { locales } from '#i18n/locales.ts'

/** One line of text, at most `most` long once it is clean. */
export function line(most: number) {
  return z.string().transform(cleanText).pipe(z.string().max(most))
}

/** One line that has to say something. */
export function requiredLine(most: number) {
  return z.string().transform(cleanText).pipe(z.string().min(1).max(most))
}

/** One line that may be absent; an empty one is. */
export function optionalLine(most: number) {
  return line(most)
    .nullish()
    .transform((text) => (text ? text : null))
}

/** Several lines of text. */
export function lines(most: number) {
  return z.string().transform(cleanMultiline).pipe(z.string().max(most))
}

export function optionalLines(most: number) {
  return lines(most)
    .nullish()
    .transform((text) => (text ? text : null))
}

/** An address the editor chose; absent: made from the headline or name. */
export const slugField = z.string().transform(cleanText).pipe(slugSchema).optional()

export const localeField = z.enum(locales)

export const numberField = z.int().positive().max(2_147_483_647)

export const idField = z.string().min(1).max(60)

/** Texts per language; a language that has none is absent. */
export function perLanguage<Texts extends z.ZodType>(texts: Texts) {
  return z.partialRecord(localeField, texts)
}

/** Texts per language, one at least. */
export function perLanguageRequired<Texts extends z.ZodType>(texts: Texts) {
  return perLanguage(texts).refine((all) => Object.keys(all).length > 0, { message: 'no text in any language' })
}

/** A body, its characters cleaned, of equal ids the later ones made new, checked against the block schema. */
export const bodyField = z
  .custom<Body>((value) => Array.isArray(value), 'not a body')
  .transform((body) => separateBlockIds(body.map(cleanStrings), randomUUID))
  .pipe(bodySchema)

/** Characters only: the spaces at the ends of a run belong to it. Runs that clean to nothing are dropped. */
function cleanStrings(value: unknown): unknown {
  if (typeof value === 'string') return cleanCharacters(value)
  if (Array.isArray(value)) return value.map(cleanStrings).filter((item) => !isEmptyRun(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanStrings(inner)]))
}

function isEmptyRun(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'text' in value && value.text === ''
}
