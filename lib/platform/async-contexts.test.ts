import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { areContextsFree, inAsyncContexts, PassingStorage } from './async-contexts.ts'

describe('contexts', () => {
  test('last as long as the work that is in them', async () => {
    const storage = new PassingStorage<string>()
    const seen = await inAsyncContexts(() =>
      storage.run('a page', async () => {
        await nextTurn()
        return storage.getStore()
      }),
    )
    expect(seen).toBe('a page')
  })

  test('are kept for one piece of work when another is done', async () => {
    const storage = new PassingStorage<string>()
    const draw = (name: string, turns: number) =>
      inAsyncContexts(() =>
        storage.run(name, async () => {
          for (let turn = 0; turn < turns; turn++) await nextTurn()
          return storage.getStore()
        }),
      )
    expect(await Promise.all([draw('short', 1), draw('long', 9), draw('middle', 4)])).toEqual([
      'short',
      'long',
      'middle',
    ])
  })

  test('are given up when all work is done, and are there again for the next', async () => {
    const storage = new PassingStorage<string>()
    let tell: (seen: string | undefined) => void = () => {}
    const straggler = new Promise<string | undefined>((resolve) => {
      tell = resolve
    })
    const work = () => {
      void nextTurn()
        .then(nextTurn)
        .then(() => tell(storage.getStore()))
      return Promise.resolve(storage.getStore())
    }
    expect(await inAsyncContexts(() => storage.run('first', work))).toBe('first')
    expect(await straggler).toBe(areContextsFree ? 'first' : undefined)
    expect(await inAsyncContexts(() => storage.run('second', work))).toBe('second')
  })

  test('that nobody said are needed are never given up', async () => {
    const storage = new PassingStorage<string>()
    const seen = storage.run('by itself', async () => {
      await inAsyncContexts(nextTurn)
      await nextTurn()
      return storage.getStore()
    })
    expect(await seen).toBe('by itself')
  })
})
