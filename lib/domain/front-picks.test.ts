import { expect, test } from 'vitest'
import { pickedNow } from './front-picks.ts'

const now = new Date('2024-01-05T12:00:00Z')
const pick = (articleNumber: number, until?: string) => ({
  articleNumber,
  pinnedUntil: until === undefined ? null : new Date(until),
})

test.each([
  ['nothing picked', [], [], undefined],
  ['until somebody takes them away', [pick(2), pick(1)], [2, 1], undefined],
  ['one whose time is over', [pick(1, '2024-01-05T11:59:59Z'), pick(2)], [2], undefined],
  ['one that ends at this very moment', [pick(1, '2024-01-05T12:00:00Z'), pick(2)], [2], undefined],
  [
    'the earliest end counts',
    [pick(1, '2024-01-06T12:00:00Z'), pick(2, '2024-01-05T13:00:00Z'), pick(3)],
    [1, 2, 3],
    '2024-01-05T13:00:00.000Z',
  ],
])('%s', (_, picks, numbers, changesAt) => {
  const picked = pickedNow(picks, now)
  expect(picked.picks.map((one) => one.articleNumber)).toEqual(numbers)
  expect(picked.changesAt?.toISOString()).toBe(changesAt)
})
