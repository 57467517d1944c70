// Where somebody is taken after signing in: to the page they asked for, if it is one of ours.

/** A path of the newsroom; the desk for anything else, such as another site's address. */
export function ownPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > 500 || /[\\\s]/.test(wanted)) return '/admin'
  const base = 'http://newsroom.invalid'
  if (!/^\/admin(?:[/?#]|$)/.test(wanted) || !URL.canParse(wanted, base)) return '/admin'
  const { origin, pathname, search } = new URL(wanted, base)
  const isOwn = origin === base && /^\/admin(?:\/|$)/.test(pathname) && !pathname.startsWith('/admin/sign-in')
  return isOwn ? pathname + search : '/admin'
}
