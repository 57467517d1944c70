// An event as somebody enters it: a date as precise as it is known, one or two sentences per language, its sources.
import { z } from 'zod'
import { isWebAddress } from '#domain/blocks.ts'
import { attributions, claims, eventRoles, maxEventText, occurrences, sourceKinds } from '#domain/event.ts'
import { EventDateError, parseEventDate } from '#domain/event-date.ts'
import { idField, localeField, numberField, optionalLine, perLanguageRequired, requiredLine } from './fields.ts'

const eventTexts = z.strictObject({
  text: requiredLine(maxEventText),
  /** Who said it, in this language. */
  attributedTo: optionalLine(200),
  dateNote: optionalLine(200),
})

const eventSource = z.strictObject({
  url: z
    .string()
    .max(2000)
    .refine(isWebAddress, { message: 'not a web address' })
    .nullish()
    .transform((url) => url ?? null),
  publisher: requiredLine(200),
  title: optionalLine(300),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  kind: z.enum(sourceKinds),
  isLead: z.boolean().default(false),
})

const eventArticle = z.strictObject({
  articleNumber: numberField,
  role: z.enum(eventRoles),
  /** This is the event that the article is about. */
  isMain: z.boolean().default(false),
})

const eventStory = z.strictObject({
  storyNumber: numberField,
  isPinned: z.boolean().default(false),
  isHidden: z.boolean().default(false),
})

export const eventForm = z
  .strictObject({
    /** Absent: a new event. */
    id: idField.optional(),
    /** The version that was looked at; absent: whatever there is, for commands without a screen. */
    expectedVersion: z.int().positive().optional(),
    /** See lib/domain/event-date.ts. */
    edtf: requiredLine(60),
    timeZone: optionalLine(60),
    seq: z.number().default(0),
    occurrence: z.enum(occurrences).default('occurred'),
    claim: z.enum(claims).default('confirmed'),
    /** What the statement is about, when that is another day. */
    occurredEdtf: optionalLine(60),
    attribution: z
      .enum(attributions)
      .nullish()
      .transform((attribution) => attribution ?? null),
    importance: z.int().min(1).max(5).default(3),
    originLocale: localeField,
    fallbackAllowed: z.boolean().default(true),
    texts: perLanguageRequired(eventTexts),
    sources: z.array(eventSource).max(20).default([]),
    articles: z.array(eventArticle).max(200).default([]),
    stories: z.array(eventStory).max(50).default([]),
    /** Of a new event; what is stored stays what it is. */
    isDemo: z.boolean().default(false),
  })
  .superRefine(({ edtf, occurredEdtf, timeZone }, context) => {
    checkDate(edtf, timeZone, (message) => context.addIssue({ code: 'custom', path: ['edtf'], message }))
    if (occurredEdtf === null) return
    checkDate(occurredEdtf, timeZone, (message) =>
      context.addIssue({ code: 'custom', path: ['occurredEdtf'], message }),
    )
  })

function checkDate(edtf: string, timeZone: string | null, refuse: (problem: string) => void): void {
  try {
    parseEventDate(edtf, timeZone ?? undefined)
  } catch (error) {
    if (!(error instanceof EventDateError)) throw error
    refuse(error.problem)
  }
}
