import { beforeEach, describe, expect, test } from 'vitest'
import { createPageStore, type PageStore, type Storable } from './page-store.ts'
import { QueueFull } from './render-queue.ts'

type Page = Storable & { readonly text: string }

/** A rendering that the test finishes by hand. */
type Rendering = {
  readonly key: string
  readonly previous: Page | undefined
  finish(page?: Partial<Page>): void
  fail(): void
}

let version: number | undefined
let time: number
let renderings: Rendering[]
let store: PageStore<Page>

function openStore(maxBytes = 1000, mostWaiting = 100): PageStore<Page> {
  return createPageStore<Page>({
    findVersion: () => version,
    now: () => time,
    maxBytes,
    rendersAtOnce: 2,
    mostWaiting,
    render: (key, previous) =>
      new Promise((resolve, reject) => {
        renderings.push({
          key,
          previous,
          finish: (page = {}) => resolve({ text: `${key}@${version}`, isKept: true, size: 10, ...page }),
          fail: () => reject(new Error('broken')),
        })
      }),
  })
}

/** The rendering that is running for a key. */
function rendering(key: string): Rendering {
  const found = renderings.find((one) => one.key === key)
  if (!found) throw new Error(`${key} is not being rendered`)
  renderings.splice(renderings.indexOf(found), 1)
  return found
}

async function remember(key: string, page: Partial<Page> = {}): Promise<Page> {
  const asked = store.getPage(key)
  rendering(key).finish(page)
  return asked
}

beforeEach(() => {
  version = 1
  time = 1000
  renderings = []
  store = openStore()
})

describe('freshness', () => {
  test('a page is rendered once and then remembered', async () => {
    const page = await remember('/a')
    expect(await store.getPage('/a')).toBe(page)
    expect(store.findFresh('/a')).toBe(page)
    expect(renderings).toHaveLength(0)
  })

  test('a raised version makes it render again, and it gets what it was before', async () => {
    const before = await remember('/a')
    version = 2
    expect(store.findFresh('/a')).toBeUndefined()
    const asked = store.getPage('/a')
    const second = rendering('/a')
    expect(second.previous).toBe(before)
    second.finish()
    expect(await asked).toMatchObject({ text: '/a@2' })
  })

  test('labels are compared for equality, not for order', async () => {
    version = 5
    await remember('/a')
    version = 4
    expect(store.findFresh('/a')).toBeUndefined()
  })

  test('a page is dead when it changes by itself, whatever the version', async () => {
    await remember('/a', { changesAt: 2000 })
    time = 1999
    expect(store.findFresh('/a')).toBeDefined()
    time = 2000
    expect(store.findFresh('/a')).toBeUndefined()
  })

  test('nothing is remembered before a version is known', async () => {
    version = undefined
    await remember('/a')
    expect(store.findFresh('/a')).toBeUndefined()
  })
})

describe('a version that is raised while a page is being rendered', () => {
  test('labels the page with the version from before its first read', async () => {
    const asked = store.getPage('/a')
    version = 2
    rendering('/a').finish()
    await asked
    expect(store.findFresh('/a')).toBeUndefined()
  })

  test('does not let a later request join the old rendering', async () => {
    const early = store.getPage('/a')
    const old = rendering('/a')
    version = 2
    const late = store.getPage('/a')
    const fresh = rendering('/a')
    old.finish({ text: 'old' })
    expect(await early).toMatchObject({ text: 'old' })
    fresh.finish({ text: 'new' })
    expect(await late).toMatchObject({ text: 'new' })
    expect(store.findFresh('/a')).toMatchObject({ text: 'new' })
  })

  test('does not let the old rendering overwrite the new page', async () => {
    const early = store.getPage('/a')
    const old = rendering('/a')
    version = 2
    const late = store.getPage('/a')
    rendering('/a').finish({ text: 'new' })
    await late
    old.finish({ text: 'old' })
    await early
    expect(store.findFresh('/a')).toMatchObject({ text: 'new' })
  })
})

describe('single flight', () => {
  test('everybody waits for one rendering', async () => {
    const asked = [store.getPage('/a'), store.getPage('/a'), store.getPage('/a')]
    rendering('/a').finish()
    const [first, ...others] = await Promise.all(asked)
    expect(others.every((page) => page === first)).toBe(true)
    expect(renderings).toHaveLength(0)
  })

  test('a failure reaches everybody and is not remembered', async () => {
    const asked = [store.getPage('/a'), store.getPage('/a')]
    rendering('/a').fail()
    const outcomes = await Promise.allSettled(asked)
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await remember('/a')
    expect(store.findFresh('/a')).toBeDefined()
  })
})

describe('the queue', () => {
  test('renders two at a time, the most asked for first', async () => {
    await remember('/hot')
    for (let count = 0; count < 5; count += 1) store.findFresh('/hot')
    version = 2
    const asked = ['/a', '/b', '/c', '/hot'].map((key) => store.getPage(key))
    expect(renderings.map(({ key }) => key)).toEqual(['/a', '/b'])
    rendering('/a').finish()
    await asked[0]
    await Promise.resolve()
    expect(renderings.map(({ key }) => key)).toEqual(['/b', '/hot'])
    for (const key of ['/b', '/hot']) rendering(key).finish()
    await asked[3]
    await Promise.resolve()
    rendering('/c').finish()
    await Promise.all(asked)
  })

  test('one that waits is joined at any version, because it has read nothing yet', async () => {
    const blocking = ['/a', '/b'].map((key) => store.getPage(key))
    const early = store.getPage('/c')
    version = 2
    const late = store.getPage('/c')
    for (const key of ['/a', '/b']) rendering(key).finish()
    await Promise.all(blocking)
    await Promise.resolve()
    rendering('/c').finish()
    expect(await early).toBe(await late)
    expect(store.findFresh('/c')).toMatchObject({ text: '/c@2' })
  })

  test('refuses more than it can hold', async () => {
    store = openStore(1000, 1)
    const asked = ['/a', '/b', '/c'].map((key) => store.getPage(key))
    await expect(store.getPage('/d')).rejects.toThrow(QueueFull)
    for (const key of ['/a', '/b']) rendering(key).finish()
    await asked[0]
    await Promise.resolve()
    rendering('/c').finish()
    expect(await Promise.all(asked)).toHaveLength(3)
  })
})

describe('memory', () => {
  test('what is not to be kept is answered and forgotten', async () => {
    await remember('/a', { isKept: false })
    expect(store.findFresh('/a')).toBeUndefined()
    expect(store.size).toBe(0)
  })

  test('a page that has become a redirect makes room', async () => {
    await remember('/a')
    version = 2
    await remember('/a', { isKept: false })
    expect(store.size).toBe(0)
  })

  test('is bounded by bytes; what was not read for longest goes first', async () => {
    store = openStore(30)
    for (const key of ['/a', '/b', '/c']) await remember(key)
    store.findFresh('/a')
    await remember('/d')
    expect(store.size).toBe(30)
    expect(store.findFresh('/b')).toBeUndefined()
    expect(store.findFresh('/a')).toBeDefined()
  })

  test('a page larger than the store is still answered', async () => {
    expect(await remember('/a', { size: 5000 })).toMatchObject({ text: '/a@1' })
    expect(store.size).toBe(0)
  })
})
