import { expect, it } from 'vitest'
import { ownPath } from './own-path.ts'

it.each(['/admin', '/admin/articles/12?locale=uk', '/admin/users'])('takes somebody to %s', (path) =>
  expect(ownPath(path)).toBe(path),
)

it.each([
  undefined,
  ['/admin', '/admin'],
  '',
  '/ua',
  'admin',
  '//elsewhere.example/admin',
  '/\\elsewhere.example',
  'https://elsewhere.example/admin',
  'javascript:alert(1)',
  '/admin/../ua',
  '/administrator',
  '/admin/%2e%2e/ua',
  '/admin/sign-in?to=/admin',
  `/admin/${'a'.repeat(600)}`,
  '/admin\nLocation: x',
])('never to %j', (path) => expect(ownPath(path)).toBe('/admin'))
