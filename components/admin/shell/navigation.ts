// Where one can go in the newsroom, and for whom there is something to do there.
import type { Role } from '#domain/roles.ts'

const everybody = ['reporter', 'editor', 'chief'] as const
const editors = ['editor', 'chief'] as const
const chiefs = ['chief'] as const

/** In the order of the menu; `key` is a message under `admin.nav`. */
const destinations = [
  { key: 'desk', href: '/admin', roles: everybody },
  { key: 'photos', href: '/admin/photos', roles: everybody },
  { key: 'front', href: '/admin/front', roles: editors },
  { key: 'stories', href: '/admin/stories', roles: editors },
  { key: 'events', href: '/admin/events', roles: editors },
  { key: 'tags', href: '/admin/tags', roles: editors },
  { key: 'sections', href: '/admin/sections', roles: chiefs },
  { key: 'people', href: '/admin/people', roles: chiefs },
  { key: 'pages', href: '/admin/pages', roles: chiefs },
  { key: 'settings', href: '/admin/settings', roles: chiefs },
  { key: 'users', href: '/admin/users', roles: chiefs },
  { key: 'audit', href: '/admin/audit', roles: editors },
] as const satisfies readonly { key: string; href: string; roles: readonly Role[] }[]

export type Destination = (typeof destinations)[number]

export function navigationFor(role: Role): readonly Destination[] {
  return destinations.filter(({ roles }) => (roles as readonly Role[]).includes(role))
}
