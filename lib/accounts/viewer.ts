// Who looks at a screen of the newsroom: the actor of every command, and what the frame of the screens says of them.
import type { Actor } from '#domain/roles.ts'
import type { Locale } from '#i18n/locales.ts'

export type Viewer = {
  readonly actor: Extract<Actor, { kind: 'user' }>
  readonly name: string
  readonly email: string
  /** The language of the screens, by the user's choice. */
  readonly locale: Locale
  readonly hasSecondFactor: boolean
}
