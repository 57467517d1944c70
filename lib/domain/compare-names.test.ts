import { expect, test } from 'vitest'
import { compareNames } from './compare-names.ts'

test('names stand in the order of their language', () => {
  expect(['Жито', 'Ґава', 'Єва', 'Гай', 'Егер'].sort(compareNames('uk'))).toEqual([
    'Гай',
    'Ґава',
    'Егер',
    'Єва',
    'Жито',
  ])
  expect(['Жито', 'ёж', 'Ель', 'Ехо'].sort(compareNames('ru'))).toEqual(['ёж', 'Ель', 'Ехо', 'Жито'])
})
