import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { setUpFreshDatabase, testedEngine } from '#data/testing/fresh-database.ts'
import { closeConnections, reading } from './connections.ts'
import { inWriteTransaction } from './in-write-transaction.ts'

setUpFreshDatabase()
beforeAll(() => {
  vi.spyOn(Database.prototype, 'prepare')
})
afterAll(() => {
  vi.restoreAllMocks()
})

function countPrepared(): number {
  return vi.mocked(Database.prototype.prepare).mock.calls.length
}

test('a statement is compiled once and asked with any arguments', async () => {
  const find = (name: string) => reading().setting.findMany({ where: { name } })
  await find('first')
  const before = countPrepared()
  await find('second')
  await Promise.all(['third', 'fourth'].map(find))
  expect(countPrepared()).toBe(before)
  await reading().setting.findMany({ where: { locale: 'uk' } })
  // Postgres compiles for itself.
  expect(countPrepared() - before).toBe(testedEngine() === 'sqlite' ? 1 : 0)
})

test('arguments of one question are not those of the next', async () => {
  const ask = (value: string) => reading().$queryRaw<{ value: string }[]>`SELECT CAST(${value} AS TEXT) AS value`
  const answers = await Promise.all(['a', 'b', 'a', 'c'].map(ask))
  expect(answers.map(([row]) => row?.value)).toEqual(['a', 'b', 'a', 'c'])
  await closeConnections()
  expect(await ask('after')).toEqual([{ value: 'after' }])
})

test('what is written is written with the arguments of each time, and a rolled back statement can be used again', async () => {
  const put = (name: string, value: string) =>
    inWriteTransaction({ noun: 'site' }, async (tx) => {
      await tx.setting.create({ data: { name, locale: '', value } })
      if (value === 'no') throw new Error('rolled back')
    })
  await put('one', 'a')
  const before = countPrepared()
  await expect(put('two', 'no')).rejects.toThrow('rolled back')
  await put('two', 'b')
  // The first rolling back is compiled.
  expect(countPrepared() - before).toBe(testedEngine() === 'sqlite' ? 1 : 0)
  const rows = await reading().setting.findMany({ where: { name: { in: ['one', 'two'] } }, orderBy: { name: 'asc' } })
  expect(rows.map(({ name, value }) => [name, value])).toEqual([
    ['one', 'a'],
    ['two', 'b'],
  ])
})
