import { beforeEach, describe, expect, test, vi } from 'vitest'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { announceVersion } from '#platform/version-signal.ts'
import { eachOncePerVersion, eachQuestionOncePerVersion, oncePerVersion } from './once-per-version.ts'

setUpFreshDatabase()

let version = 0
/** Versions only grow, for as long as the process lives. */
function raise(): void {
  version += 1
  announceVersion(version)
}

/** Node 20 has no Promise.withResolvers. */
function deferred<Value>() {
  let resolve: (value: Value) => void = () => {}
  const promise = new Promise<Value>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

test('while no version is known, everything is read', async () => {
  const read = vi.fn(async () => 'answer')
  const asked = oncePerVersion(read)
  await asked()
  await asked()
  expect(read).toHaveBeenCalledTimes(2)
})

describe('once a version is known', () => {
  beforeEach(raise)

  test('an answer is kept until the next one', async () => {
    const read = vi.fn(async () => version)
    const asked = oncePerVersion(read)
    expect(await Promise.all([asked(), asked()])).toEqual([version, version])
    expect(read).toHaveBeenCalledTimes(1)
    raise()
    expect(await asked()).toBe(version)
  })

  test('a failure is not kept', async () => {
    const read = vi.fn(async () => 'answer').mockRejectedValueOnce(new Error('away'))
    const asked = oncePerVersion(read)
    await expect(asked()).rejects.toThrow('away')
    expect(await asked()).toBe('answer')
  })

  test('what was read at an old version does not answer for the new one', async () => {
    const { promise, resolve } = deferred<string>()
    const read = vi.fn(async () => 'new').mockReturnValueOnce(promise)
    const asked = oncePerVersion(read)
    const early = asked()
    raise()
    expect(await asked()).toBe('new')
    resolve('old')
    expect(await early).toBe('old')
    expect(await asked()).toBe('new')
  })

  test('a question is asked once, alone or at the same time', async () => {
    const read = vi.fn(async (question: number) => `${question}@${version}`)
    const asked = eachQuestionOncePerVersion(read)
    expect(await Promise.all([asked(1), asked(1), asked(2)])).toEqual([`1@${version}`, `1@${version}`, `2@${version}`])
    expect(read).toHaveBeenCalledTimes(2)
    raise()
    expect(await asked(1)).toBe(`1@${version}`)
    read.mockRejectedValueOnce(new Error('away'))
    await expect(asked(3)).rejects.toThrow('away')
    expect(await asked(3)).toBe(`3@${version}`)
  })

  test('records are read one by one, and only what is missing', async () => {
    const read = vi.fn(async (ids: readonly string[]) =>
      ids.filter((id) => id !== 'unknown').map((id) => ({ id, version })),
    )
    const list = eachOncePerVersion(read)
    expect(await list([])).toEqual([])
    await list(['a', 'b', 'a'])
    expect(await list(['b', 'c', 'unknown'])).toEqual([
      { id: 'b', version },
      { id: 'c', version },
    ])
    expect(read.mock.calls).toEqual([[['a', 'b']], [['c', 'unknown']]])
    raise()
    expect(await list(['a'])).toEqual([{ id: 'a', version }])
  })

  test('records that were read at an old version are not kept for the new one', async () => {
    const { promise, resolve } = deferred<{ id: string; text: string }[]>()
    const read = vi.fn(async () => [{ id: 'a', text: 'new' }]).mockReturnValueOnce(promise)
    const list = eachOncePerVersion(read)
    const early = list(['a'])
    raise()
    resolve([{ id: 'a', text: 'old' }])
    await early
    expect(await list(['a'])).toEqual([{ id: 'a', text: 'new' }])
  })
})
