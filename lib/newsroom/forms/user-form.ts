// A user of the newsroom as a chief invites them, and as they save their own account.
import { z } from 'zod'
import { cleanText } from '#domain/clean-text.ts'
import { roles } from '#domain/roles.ts'
import { defaultLocale } from '#i18n/locales.ts'
import { idField, localeField, requiredLine } from './fields.ts'

/** An e-mail address, in small letters as it is stored. */
export const emailField = z
  .string()
  .transform((value) => cleanText(value).toLowerCase())
  .pipe(z.email('is no e-mail address').max(200))

const nameField = requiredLine(100)
const roleField = z.enum(roles)

export const invitationForm = z.strictObject({
  email: emailField,
  name: nameField,
  role: roleField,
  locale: localeField.default(defaultLocale),
})

export const roleForm = z.strictObject({ userId: idField, role: roleField })

export const userForm = z.strictObject({ userId: idField })

export const resetForm = z.strictObject({
  userId: idField,
  /** Where the telephone with the second factor is lost too. */
  removeSecondFactor: z.boolean().default(false),
})

export const ownAccountForm = z.strictObject({ name: nameField, locale: localeField })
