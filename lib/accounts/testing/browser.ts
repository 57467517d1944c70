// A browser for tests of signing in: keeps cookies and says where it is.
import { hashPassword } from 'better-auth/crypto'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { insertUser, putPassword } from '#data/users.ts'
import { normalPassword } from '#domain/password.ts'
import type { Role } from '#domain/roles.ts'

export const password = 'правильний кінь батарея'

export type Browser = {
  /** Headers of the next request, as our server hands them on. */
  headers(): Headers
  /** Takes the cookies of an answer. */
  keep(cookies: readonly string[]): void
}

/** A browser at the site, from an address of the network. */
export function openBrowser({ address = '203.0.113.5', origin = 'http://localhost:3000' } = {}): Browser {
  const jar = new Map<string, string>()
  return {
    headers() {
      const { host, protocol } = new URL(origin)
      const headers = new Headers({
        ...{ host, origin, 'x-real-ip': address, 'user-agent': 'Test' },
        ...{ 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) },
      })
      if (jar.size > 0) headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
      return headers
    },
    keep(cookies) {
      for (const cookie of cookies) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
        if (/max-age=0/i.test(cookie)) jar.delete(name)
        else jar.set(name, value)
      }
    },
  }
}

let users = 0
let hash: string | undefined

/** Somebody who can sign in. */
export async function takeIn(role: Role = 'reporter'): Promise<{ id: string; email: string; name: string }> {
  users += 1
  const user = { email: `somebody${users}@news.example`, name: 'Соломія Вишня', role, locale: 'uk' } as const
  hash ??= await hashPassword(normalPassword(password))
  const theirs = hash
  const id = await inWriteTransaction({ noun: 'accounts' }, async (tx) => {
    const userId = await insertUser(tx, user, new Date())
    await putPassword(tx, userId, theirs)
    return userId
  })
  return { id, ...user }
}

export function tokenOf(path: string): string {
  return path.split('/').at(-1) ?? ''
}
