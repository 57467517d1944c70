import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { prepareProcess } from '#data/testing/prepare-process.ts'
import { reading } from './connections.ts'
import { inWriteTransaction } from './in-write-transaction.ts'

setUpFreshDatabase()

const holder = prepareProcess('lib/data/testing/processes/hold-section.ts')
const appender = prepareProcess('lib/data/testing/processes/append-to-section.ts')
let id = ''
let made = 0

beforeEach(async () => {
  const texts = { create: { locale: 'uk', name: 'стара' } }
  const data = { slug: `section-${++made}`, originLocale: 'uk', texts }
  id = (await inWriteTransaction({ noun: 'site' }, (tx) => tx.section.create({ data }))).id
})

async function currentName(): Promise<string> {
  return (await reading().sectionText.findFirstOrThrow({ where: { sectionId: id } })).name
}

function rename(name: string): Promise<unknown> {
  return inWriteTransaction({ noun: 'section', id }, (tx) =>
    tx.sectionText.updateMany({ where: { sectionId: id }, data: { name } }),
  )
}

/** The longest time, in milliseconds, for which nothing else could happen in this process during `work`. */
async function longestStall(work: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last - 5)
    last = now
  }, 5)
  await work()
  clearInterval(timer)
  return longest
}

describe('two processes', () => {
  test('that read and then write lose nothing of each other', async () => {
    const times = 25
    const words = [id, String(times)]
    const children = await Promise.all([appender.start(words), appender.start(words)])
    const ends = await Promise.all(children.map((child) => child.ended()))
    const refusals = ends.flatMap(({ output }) => JSON.parse(/refusals (.*)/.exec(output)?.[1] ?? 'null') as string[])
    expect(ends.map(({ status, errors }) => [status, errors])).toEqual(Array(2).fill([0, '']))
    expect(refusals.filter((name) => name !== 'DatabaseBusy' && name !== 'WriteConflict')).toEqual([])
    expect((await currentName()).length).toBe('стара'.length + 2 * times - refusals.length)
    expect(refusals.length).toBeLessThan(times)
  })

  test('a reader sees the old text until the other has committed', async () => {
    const child = await holder.start([id, 'нова', '400'])
    await child.says('held')
    expect(await currentName()).toBe('стара')
    expect((await child.ended()).status).toBe(0)
    expect(await currentName()).toBe('нова')
  })

  test('one that is killed in the middle leaves the old state and no lock', async () => {
    const child = await holder.start([id, 'пів', '60000'])
    await child.says('held')
    child.kill()
    await child.ended()
    expect(await currentName()).toBe('стара')
    await rename('після')
    expect(await currentName()).toBe('після')
  })
})

describe('while another process holds the lock', () => {
  test('for three seconds, the write waits and this process never stands still for more than 100 ms', async () => {
    // What else runs on the machine can stop any process for a moment: a stall of ours would be there every time.
    const stalls: number[] = []
    for (let attempt = 1; attempt <= 3 && !stalls.some((stall) => stall <= 100); attempt++) {
      const child = await holder.start([id, 'чуже', '3000'])
      await child.says('held')
      const started = performance.now()
      stalls.push(await longestStall(() => rename('своє')))
      expect(performance.now() - started).toBeGreaterThan(2500)
      expect(await currentName()).toBe('своє')
      await child.ended()
    }
    expect(Math.min(...stalls)).toBeLessThanOrEqual(100)
  })

  test('for too long, the write gives up by name and stores nothing', async () => {
    const child = await holder.start([id, 'чуже', '9000'])
    await child.says('held')
    const started = performance.now()
    await expect(rename('своє')).rejects.toMatchObject({ name: 'DatabaseBusy' })
    expect(performance.now() - started).toBeLessThan(8000)
    expect(await currentName()).toBe('стара')
    child.kill()
    await child.ended()
    await rename('знову')
    expect(await currentName()).toBe('знову')
  })
})

test('two transactions that lock each other out are both stored in the end', async () => {
  const data = { slug: 'other', originLocale: 'uk' }
  const other = await inWriteTransaction({ noun: 'site' }, (tx) => tx.section.create({ data }))
  const cross = (own: string, wanted: string) =>
    inWriteTransaction({ noun: 'section', id: own }, async (tx) => {
      await wait(100)
      await tx.section.update({ where: { id: wanted }, data: { position: { increment: 1 } } })
    })
  await Promise.all([cross(id, other.id), cross(other.id, id)])
  const positions = await reading().section.findMany({
    where: { id: { in: [id, other.id] } },
    select: { position: true },
  })
  expect(positions).toEqual([{ position: 1 }, { position: 1 }])
})
