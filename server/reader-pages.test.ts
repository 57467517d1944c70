import { afterEach, expect, test, vi } from 'vitest'
import { createStandInSite } from '#server/testing/stand-in-site.ts'
import { createReaderPages } from './reader-pages.ts'

afterEach(() => {
  vi.useRealTimers()
})

test('a database that does not answer is waited for ten seconds, and no page is made of it', async () => {
  vi.useFakeTimers()
  const { pages, asked, findPage, next } = createStandInSite()
  pages.set('/en', { load: () => new Promise(() => {}) })
  const settings = { siteUrl: 'https://news.example', cdnSeconds: 0, pageStoreBytes: 1_000_000 }
  const store = createReaderPages({ next, findPage, settings, speculationRules: undefined, record: { strangers: 0 } })
  const loading = expect(store.getPage('/en')).rejects.toThrow('/en could not be loaded')
  await vi.advanceTimersByTimeAsync(10_000)
  await loading
  expect(asked).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})
