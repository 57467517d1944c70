// What an entry of the audit log says besides who did what: read from what the commands have kept, which is theirs to
// change, so that nothing unknown may break the log.
import { z } from 'zod'
import { editionStates } from '#domain/publishing.ts'
import { roles } from '#domain/roles.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { type AuditFact, blockDeeds } from './audit-view.ts'

const instant = z.iso.datetime()

const kept = z.object({
  state: z.enum(editionStates).optional().catch(undefined),
  publishAt: instant.nullish().catch(undefined),
  embargoUntil: instant.nullish().catch(undefined),
  change: z.enum(['normal', 'minor', 'correction']).optional().catch(undefined),
  notice: z.string().nullish().catch(undefined),
  note: z.string().nullish().catch(undefined),
  changed: z
    .union([z.array(z.string()), z.literal('new')])
    .optional()
    .catch(undefined),
  role: z.enum(roles).optional().catch(undefined),
  deed: z.enum(blockDeeds).optional().catch(undefined),
  blocks: z.array(z.string()).optional().catch(undefined),
})

type Kept = z.output<typeof kept>

export function readAuditFacts(before: unknown, after: unknown): AuditFact[] {
  const [was, is] = [read(before), read(after)]
  const facts: (AuditFact | undefined)[] = [
    was.state && is.state && was.state !== is.state ? { key: 'state', from: was.state, to: is.state } : undefined,
    is.publishAt ? { key: 'schedule', at: is.publishAt } : undefined,
    is.embargoUntil !== undefined ? { key: 'embargo', until: is.embargoUntil } : undefined,
    is.change === 'minor' || is.change === 'correction' ? { key: 'change', change: is.change } : undefined,
    is.role && was.role !== is.role ? { key: 'role', role: is.role } : undefined,
    Array.isArray(is.changed) && is.changed.length > 0 ? { key: 'changed', fields: is.changed } : undefined,
    is.deed && is.blocks && is.blocks.length > 0
      ? { key: 'blocks', deed: is.deed, count: is.blocks.length }
      : undefined,
    quoteOf(is),
  ]
  return facts.filter((fact) => fact !== undefined)
}

/** Facts that one line may sum up; all others are said of one entry alone. */
export function isSummable({ key }: AuditFact): boolean {
  return key === 'changed' || key === 'blocks'
}

/** What several entries say together: every field that was changed, and how many blocks were dealt with in which way. */
export function sumFacts(facts: readonly AuditFact[]): AuditFact[] {
  const fields = new Set(facts.flatMap((fact) => (fact.key === 'changed' ? fact.fields : [])))
  const counted = blockDeeds.map((deed) => ({
    deed,
    count: facts.reduce((sum, fact) => (fact.key === 'blocks' && fact.deed === deed ? sum + fact.count : sum), 0),
  }))
  return [
    ...(fields.size > 0 ? [{ key: 'changed' as const, fields: [...fields] }] : []),
    ...counted.filter(({ count }) => count > 0).map((one) => ({ key: 'blocks' as const, ...one })),
    ...facts.filter((fact) => !isSummable(fact)),
  ]
}

function quoteOf({ notice, note }: Kept): AuditFact | undefined {
  const text = notice || note
  return text ? { key: 'quote', text } : undefined
}

function read(value: unknown): Kept {
  const parsed = kept.safeParse(value)
  return parsed.success ? parsed.data : {}
}

const named = z.object({
  texts: z
    .partialRecord(
      z.enum(locales),
      z.object({ name: z.string().optional(), title: z.string().optional(), text: z.string().optional() }),
    )
    .optional()
    .catch(undefined),
  name: z.string().optional().catch(undefined),
  credit: z.string().optional().catch(undefined),
})

/** What the thing was called when it was saved, in the language of the screen where it had a name there. */
export function readAuditName(after: unknown, locale: Locale): string | undefined {
  const parsed = named.safeParse(after)
  if (!parsed.success) return undefined
  const { texts, name, credit } = parsed.data
  for (const one of [locale, ...locales]) {
    const text = texts?.[one]
    const found = text?.name ?? text?.title ?? text?.text
    if (found) return found
  }
  return name ?? credit
}
