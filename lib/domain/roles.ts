// Who may do what: one table. Signed-in people have a role; the clock and the command line are actors too, so that
// every change in the audit log has somebody behind it.

export const roles = ['reporter', 'editor', 'chief'] as const
export type Role = (typeof roles)[number]

export function isRole(value: string): value is Role {
  return roles.some((role) => role === value)
}

/** Whoever a command is done by. */
export type Actor =
  | { readonly kind: 'user'; readonly id: string; readonly role: Role }
  | { readonly kind: 'system:clock' }
  | { readonly kind: 'system:cli' }

/** A row of the table: a role of a person, or a system actor. */
export type Standing = Role | 'system:clock' | 'system:cli'

const reporter = ['reporter', 'editor', 'chief', 'system:cli'] as const
const editor = ['editor', 'chief', 'system:cli'] as const
const chief = ['chief', 'system:cli'] as const
const people = ['reporter', 'editor', 'chief'] as const

/**
 * Everything that can be done, and by whom. A reporter writes; an editor decides what readers see, shared events and
 * stories included, because saving one changes live pages; a chief keeps sections, people, pages and settings.
 */
export const permissions = {
  /** Everybody who works here sees everything that is being written. */
  'see-desk': reporter,
  'see-audit': editor,
  'create-article': reporter,
  'save-draft': reporter,
  'open-preview': reporter,
  /** Beginning a translation, confirming its blocks, asking a machine for them. */
  'translate-edition': reporter,
  'mark-ready': reporter,
  /** What is public is filed anew by publishing, so a reporter may file what they write. */
  'refile-article': reporter,
  'return-to-draft': reporter,
  'add-photo': reporter,
  'see-photos': reporter,
  'save-photo': reporter,
  /** Rights and captions that readers see already. */
  'save-live-photo': editor,
  'replace-photo-file': editor,
  'withdraw-photo': editor,
  'return-photo': editor,
  'delete-photo': editor,
  'publish-edition': editor,
  'schedule-edition': editor,
  'unschedule-edition': editor,
  'embargo-edition': editor,
  'withdraw-edition': editor,
  'add-correction': editor,
  /** What readers of one language are told of a correction that is out already. */
  'save-correction-note': editor,
  'save-front-page': editor,
  'save-event': editor,
  'save-story': editor,
  'save-tag': editor,
  'merge-tags': editor,
  'delete-tag': editor,
  'save-section': chief,
  'order-sections': chief,
  'delete-section': chief,
  'save-person': chief,
  'merge-people': chief,
  'delete-person': chief,
  'save-static-page': chief,
  'save-settings': chief,
  'see-users': chief,
  'invite-user': chief,
  'change-role': chief,
  'deactivate-user': chief,
  'activate-user': chief,
  'reset-user': chief,
  /** One's own name and language: only somebody who has them. */
  'save-own-account': people,
  /** Making the link by which the first account is opened. */
  'open-set-up': ['system:cli'],
  /** Storing an article, its photo and its authors in one go. */
  'import-article': ['system:cli'],
  /** Saying that something was published earlier than now: what an importer knows and an editor must not invent. */
  'backdate-edition': ['system:cli'],
  'publish-due-editions': ['system:clock', 'system:cli'],
  'remove-demo': chief,
} as const satisfies Record<string, readonly Standing[]>

export type Action = keyof typeof permissions

export function standingOf(actor: Actor): Standing {
  return actor.kind === 'user' ? actor.role : actor.kind
}

export function mayPerform(actor: Actor, action: Action): boolean {
  const allowed: readonly Standing[] = permissions[action]
  return allowed.includes(standingOf(actor))
}

/** How revisions and the audit log name an actor: `user:0192…`, `system:clock`, `system:cli`. */
export function actorName(actor: Actor): string {
  return actor.kind === 'user' ? `user:${actor.id}` : actor.kind
}
