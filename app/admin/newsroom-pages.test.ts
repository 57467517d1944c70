// Every screen behind the sign-in page asks who is there before it does anything: the frame around it does not.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const folder = 'app/admin/(newsroom)'
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('page.tsx'))

it('finds the screens', () => expect(pages.length).toBeGreaterThan(3))

it.each(pages)('%s asks who is there', (page) => {
  const source = readFileSync(join(folder, page), 'utf8')
  const [, body = ''] = source.split(/export default async function \w+/)
  expect(body).toMatch(/await requireViewer\(/)
})
