// Saves settings of the site: those that are given, the others stay.
import { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { putSetting } from '#data/settings.ts'
import { cleanMultiline } from '#domain/clean-text.ts'
import type { Actor } from '#domain/roles.ts'
import { settingNames, settings } from '#domain/settings.ts'
import { authorise } from '#newsroom/authorise.ts'
import { localeField } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { now } from '#platform/clock.ts'

type RawIssue = z.core.$ZodRawIssue

const settingForm = z
  .strictObject({
    name: z.enum(settingNames),
    /** Only for settings that every language has its own value of. */
    locale: localeField.nullish().transform((locale) => locale ?? null),
    value: z.unknown().transform(cleanValue),
  })
  .superRefine(({ name, locale, value }, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: [name], message })
    if ((locale === null) !== (settings[name].scope === 'site')) refuse('is not a setting of this kind')
    const { error } = settings[name].value.safeParse(value)
    for (const issue of error?.issues ?? []) context.issues.push({ ...issue, input: value, path: [name] } as RawIssue)
  })

export const settingsForm = z.strictObject({
  settings: z.array(settingForm).min(1).max(100),
  /** Of settings that had no value. */
  isDemo: z.boolean().default(false),
})

/** Throws NotPermitted, NotWellFormed. */
export async function saveSettings(actor: Actor, input: z.input<typeof settingsForm>): Promise<void> {
  authorise(actor, 'save-settings')
  const form = wellFormed(settingsForm, input)
  await inWriteTransaction({ noun: 'site' }, async (tx) => {
    for (const setting of form.settings) await putSetting(tx, { ...setting, isDemo: form.isDemo })
    await record(tx, actor, { command: 'save-settings', subject: 'site', after: form.settings, at: now() })
  })
}

function cleanValue(value: unknown): unknown {
  return typeof value === 'string' ? cleanMultiline(value) : value
}
