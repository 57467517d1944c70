// Users as their screen shows them.
import type { Role } from '#domain/roles.ts'
import type { Locale } from '#i18n/locales.ts'

export type UserView = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly state: 'active' | 'invited' | 'deactivated'
  readonly hasSecondFactor: boolean
  /** Whether it is the one who looks. */
  readonly isViewer: boolean
}

export type NewUser = { readonly email: string; readonly name: string; readonly role: Role; readonly locale: Locale }

/** `hasByline`: a person under whose name articles appear is made with the user, unless there is one of that name. */
export type Invitation = NewUser & { readonly hasByline: boolean }

/** A link to be handed on; it cannot be shown again. */
export type Letter = { readonly link: string; readonly expiresAt: Date }
