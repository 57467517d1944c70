import { expect, it } from 'vitest'
import { foldForSearch } from './fold-for-search.ts'

it.each([
  ['МІСТО і Ґанок', 'місто і ґанок'],
  ["Об'єднання  об’єднань", 'об’єднання об’єднань'],
  ['Кии\u0306в', 'кий\u0432'],
  ['Straße\nÉCOLE', 'straße école'],
])('folds %j', (text, folded) => {
  expect(foldForSearch(text)).toBe(folded.normalize('NFC'))
})

it('joins several texts and leaves out what is not there', () => {
  expect(foldForSearch('Київ', null, undefined, '', 'Зима')).toBe('київ зима')
})
