// A body is a list of blocks. A block's id is stable and shared by all languages of an article; the text in it
// belongs to one language. This schema is the only door: a body that does not fit it is never stored.
import { z } from 'zod'

const id = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/)

/** BCP 47 tag of a foreign-language span, e.g. "en" or "ko". */
const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)

/** Only addresses a reader may be sent to: http and https, no credentials, no other scheme. */
const webAddress = z.string().max(2000).refine(isWebAddress, { message: 'not a web address' })

export function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === ''
}

const mark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('strong') }),
  z.strictObject({ kind: z.literal('emphasis') }),
  z.strictObject({ kind: z.literal('link'), href: webAddress }),
  z.strictObject({ kind: z.literal('article'), number: z.int().positive().max(2_147_483_647) }),
  z.strictObject({ kind: z.literal('foreign'), lang: languageTag }),
])

const run = z.strictObject({ text: z.string().min(1).max(20_000), marks: z.array(mark).max(5).optional() })
const runs = z.array(run).max(500)

const block = z.discriminatedUnion('kind', [
  z.strictObject({ id, kind: z.literal('paragraph'), content: runs }),
  z.strictObject({ id, kind: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), content: runs }),
  z.strictObject({
    id,
    kind: z.literal('quotation'),
    paragraphs: z.array(runs).min(1).max(50),
    attribution: z.string().max(300).optional(),
  }),
  z.strictObject({
    id,
    kind: z.literal('list'),
    style: z.enum(['bullet', 'number']),
    items: z.array(runs).min(1).max(200),
  }),
  z.strictObject({
    id,
    kind: z.literal('figure'),
    photoId: z.string().min(1).max(60),
    caption: z.string().max(1000).optional(),
    alt: z.string().max(1000).optional(),
  }),
  z.strictObject({
    id,
    kind: z.literal('embed'),
    href: webAddress,
    title: z.string().min(1).max(300),
    source: z.string().min(1).max(100),
    media: z.enum(['video', 'audio', 'post', 'document', 'map', 'page']),
    lang: languageTag.optional(),
  }),
  z.strictObject({ id, kind: z.literal('rule') }),
])

/** The stored form of a body. Ids are unique within it. At most 2 000 blocks. */
export const bodySchema = z
  .array(block)
  .max(2000)
  .refine((blocks) => new Set(blocks.map((one) => one.id)).size === blocks.length, {
    message: 'two blocks have the same id',
  })

export type Mark = z.infer<typeof mark>
/** A stretch of text with the same marks. */
export type Run = z.infer<typeof run>
export type Block = z.infer<typeof block>
export type Body = z.infer<typeof bodySchema>
