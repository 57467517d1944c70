import { expect, it } from 'vitest'
import { digestOfView } from './digest-of-view.ts'
import type { Loaded } from './page-view.ts'

const view = {
  status: 200,
  frame: { siteName: 'Літопис' },
  head: { title: 'А' },
  page: { headline: 'А' },
} as never as Loaded<{
  headline: string
}>

it('is equal for equal views', () => {
  expect(digestOfView(structuredClone(view))).toBe(digestOfView(view))
})

it('differs when anything that is drawn differs', () => {
  const others = [
    { ...view, status: 410 as const },
    { ...view, page: { headline: 'Б' } },
  ]
  for (const other of others) expect(digestOfView(other)).not.toBe(digestOfView(view))
})

it('does not depend on when the view changes by itself', () => {
  expect(digestOfView({ ...view, changesAt: new Date(0) })).toBe(digestOfView(view))
})
