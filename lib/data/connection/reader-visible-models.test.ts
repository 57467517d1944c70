import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { changesReaders, modelVisibility } from './reader-visible-models.ts'

type Model = { readonly name: string; readonly table: string; readonly body: string }

const models: readonly Model[] = [
  ...readFileSync('prisma/models.prisma', 'utf8').matchAll(/^model (\w+) \{\n(.*?)^\}/gms),
].map(([, name = '', body = '']) => ({ name, body, table: /@@map\("(\w+)"\)/.exec(body)?.[1] ?? '' }))

/** Models whose rows are changed by the database itself when a row of `name` is deleted. */
function listFollowers(name: string): readonly Model[] {
  const relation = new RegExp(`^\\s*\\w+\\s+${name}\\??\\s.*onDelete: (Cascade|SetNull)`, 'm')
  return models.filter((model) => relation.test(model.body))
}

test('the models are found in the file', () => {
  expect(models.length).toBeGreaterThan(25)
  expect(models.map((model) => model.name)).toContain('PublishedText')
})

describe.each(models)('$name', ({ name, table }) => {
  test('is classified, with the name of its table', () => {
    expect(modelVisibility[name]?.table).toBe(table)
  })

  test('raises the version when a deletion takes visible rows along', () => {
    const isSeen = listFollowers(name).some((follower) => modelVisibility[follower.name]?.visibility === 'visible')
    if (isSeen) expect(changesReaders({ verb: 'delete', table })).toBe(true)
  })
})

test('no model is classified that does not exist', () => {
  const names = new Set(models.map((model) => model.name))
  expect(Object.keys(modelVisibility).filter((name) => !names.has(name))).toEqual([])
})

test('a table that nobody has classified is refused', () => {
  expect(() => changesReaders({ verb: 'insert', table: 'gossip' })).toThrow('gossip')
})
