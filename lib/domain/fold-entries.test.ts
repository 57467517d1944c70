import { expect, it } from 'vitest'
import { type FoldableEntry, foldEntries } from './fold-entries.ts'

/** `minute actor command subject`, an exclamation mark for what stands alone; newest first, as the log is read. */
function log(...words: readonly string[]): FoldableEntry[] {
  return words.map((text) => {
    const [minute, actor = '', command = '', subject = ''] = text.split(' ')
    return {
      ...{ actor, command: command.replace('!', ''), subject, standsAlone: command.endsWith('!') },
      at: new Date(Number(minute) * 60_000),
    }
  })
}

const folded = (...words: readonly string[]) =>
  foldEntries(log(...words)).map((line) => line.map(({ at }) => at.getTime() / 60_000))

it('makes one line of what one person does to one thing within minutes', () => {
  expect(folded('30 olena translate 1/en', '29 olena translate 1/en', '20 olena translate 1/en')).toEqual([
    [30, 29, 20],
  ])
  expect(folded('30 olena translate 1/en', '19 olena translate 1/en')).toEqual([[30], [19]])
})

it('is not put off by what others do in between, nor by another thing or another deed', () => {
  expect(
    folded(
      ...['9 olena translate 1/en', '8 petro translate 2/en', '7 olena save 1/en', '6 olena translate 1/en'],
      ...['5 petro translate 2/en', '4 petro translate 1/en', '3 olena save 1/en'],
    ),
  ).toEqual([[9, 6], [8, 5], [7, 3], [4]])
})

it('moves nothing past what stands alone on the same thing, and leaves that alone', () => {
  expect(
    folded(
      ...['9 olena save 1/en', '8 petro publish! 1/en', '7 olena save 1/en', '6 petro publish! 1/en'],
      ...['5 olena save 2/en', '4 petro publish! 1/en', '3 olena save 2/en'],
    ),
  ).toEqual([[9], [8], [7], [6], [5, 3], [4]])
})

it('loses and doubles nothing', () => {
  const entries = log('5 a x 1', '5 a x 1', '4 b y! 1', '3 a x 1', '2 a x 2', '1 a x 1')
  expect(new Set(foldEntries(entries).flat())).toEqual(new Set(entries))
  expect(foldEntries(entries).flat()).toHaveLength(entries.length)
  expect(foldEntries([])).toEqual([])
})
