// Creates a story, or saves its titles and summaries. A story's page exists in the languages that are live.
import { z } from 'zod'
import { inWriteTransaction, type WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getStory, insertStory, type Story, type StoryTexts, updateStory } from '#data/stories.ts'
import type { Actor } from '#domain/roles.ts'
import { slugify } from '#domain/slug.ts'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'
import {
  idField,
  lines,
  localeField,
  numberField,
  perLanguage,
  requiredLine,
  slugField,
} from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { now } from '#platform/clock.ts'

const storyTexts = z.strictObject({
  slug: slugField,
  title: requiredLine(300),
  summary: lines(2000),
  state: z.enum(['draft', 'live']).default('draft'),
})

export const storyForm = z
  .strictObject({
    /** Absent: a new story. */
    number: numberField.optional(),
    originLocale: localeField,
    photoId: idField.nullish().transform((id) => id ?? null),
    texts: perLanguage(storyTexts),
    /** Of a new story; what is stored stays what it is. */
    isDemo: z.boolean().default(false),
  })
  .refine((story) => story.texts[story.originLocale] !== undefined, {
    message: 'the origin language has no title',
    path: ['texts'],
  })

export type SavedStory = { readonly number: number }

/** Throws NotPermitted, NotWellFormed, RootMissing. */
export async function saveStory(actor: Actor, input: z.input<typeof storyForm>): Promise<SavedStory> {
  authorise(actor, 'save-story')
  const { number, ...form } = wellFormed(storyForm, input)
  const at = now()
  const root = number === undefined ? ({ noun: 'site' } as const) : ({ noun: 'story', number } as const)
  return inWriteTransaction(root, async (tx) => {
    const before = number === undefined ? undefined : await getStory(tx, number)
    const story = { ...form, texts: withSlugs(form.texts), isDemo: before?.isDemo ?? form.isDemo }
    const saved = { number: await storeStory(tx, story, number, at) }
    await record(tx, actor, { command: 'save-story', subject: `story:${saved.number}`, before, after: story, at })
    return saved
  })
}

async function storeStory(tx: WriteTransaction, story: Omit<Story, 'number'>, number: number | undefined, at: Date) {
  if (number === undefined) return insertStory(tx, { ...story, createdAt: at })
  await updateStory(tx, { ...story, number })
  return number
}

function withSlugs(texts: z.output<typeof storyForm>['texts']): Story['texts'] {
  const entries = locales.flatMap((locale): [Locale, StoryTexts][] => {
    const text = texts[locale]
    if (!text) return []
    return [[locale, { ...text, slug: text.slug ?? slugify(text.title, languageOf(locale).slugTable) }]]
  })
  return Object.fromEntries(entries)
}
