import { expect, test } from 'vitest'
import { initialsOf } from './initials-of.ts'

test.each([
  ['Олена Коваль', 'ОК'],
  ['олена', 'О'],
  ['Ганна-Марія  де ла Крус ', 'ГК'],
  ['“Olha” (Koval)', 'OK'],
  ['И\u0306осип Кобзон', 'И\u0306К'],
  ['7 News', '7N'],
  ['—', ''],
])('%s: %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
