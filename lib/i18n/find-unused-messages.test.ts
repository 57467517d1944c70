import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findUnusedMessages } from './find-unused-messages.ts'
import { defaultLocale } from './locales.ts'
import { loadMessages } from './messages.ts'

const root = resolve(import.meta.dirname, '../..')

function readSources(): string[] {
  return ['app', 'components', 'lib/edition', 'server'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .map((file) => readFileSync(join(root, room, file), 'utf8')),
  )
}

test('every text of the catalogue is shown somewhere', async () => {
  expect(findUnusedMessages(await loadMessages(defaultLocale), readSources())).toEqual([])
})

describe('findUnusedMessages', () => {
  const catalogue = { reader: { list: { tag: 'Тег', story: 'Тема' }, status: { due: 'Мало бути' } } }
  const unused = (source: string) => findUnusedMessages(catalogue, [source])

  test.each([
    [
      'a key below the group the file asks for',
      "const t = useTranslations('reader.list')\nt('tag')",
      'reader.list.tag',
    ],
    ['a key with its group', "texts('list.story')", 'reader.list.story'],
    ['a key that begins a template', `texts(\`status.\${one}\`)`, 'reader.status.due'],
  ])('knows %s', (_, source, key) => {
    expect(unused(source)).not.toContain(key)
    expect(unused(source)).toHaveLength(2)
  })

  test('does not take the same word of another group for it', () => {
    expect(unused("const t = useTranslations('reader.status')\nt('tag')")).toContain('reader.list.tag')
  })
})
