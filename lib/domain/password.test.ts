import { describe, expect, it } from 'vitest'
import { findPasswordProblem, type PasswordProblem, passwordStrength } from './password.ts'

const about = ['Олена Коваль', 'olena.koval@news.example']

const cases: readonly [string, PasswordProblem | undefined][] = [
  ['', 'too-short'],
  ['elevenchars', 'too-short'],
  ['дев’ять зна', 'too-short'],
  ['👩‍👩‍👧', 'too-short'],
  ['a'.repeat(129), 'too-long'],
  ['aaaaaaaaaaaa', 'repeats'],
  ['abababababab', 'repeats'],
  ['абвгабвгабвг', 'repeats'],
  ['123456789012', 'sequence'],
  ['210987654321', 'sequence'],
  ['abcdefghijkl', 'sequence'],
  ['абвгдежзийкл', 'sequence'],
  ['password1234', 'well-known'],
  ['Password!2026', 'well-known'],
  ['qwertyuiop12', 'well-known'],
  ['йцукенгшщзхї', 'well-known'],
  ['пароль пароль', 'well-known'],
  ['admin-admin-admin', 'well-known'],
  ['ОленаКоваль1', 'about-you'],
  ['olena.koval@news.example', 'about-you'],
  ['Koval-2026-olena', 'about-you'],
  ['правильний кінь батарея', undefined],
  ['correct horse battery', undefined],
  ['olena likes green tea', undefined],
  ['password of the green hedgehog', undefined],
  ['x7#Kp2!vQ9zL', undefined],
  ['дванадцять ж', undefined],
]

describe('a password', () => {
  it.each(cases)('%j: %s', (password, problem) => {
    expect(findPasswordProblem(password, about)).toBe(problem)
  })

  it('is the same however its letters are put together', () => {
    const password = 'їжак із ґанку'
    expect(findPasswordProblem(password.normalize('NFD'), [])).toBe(findPasswordProblem(password, []))
  })

  it('gets better by being longer, and by nothing else that can be measured honestly', () => {
    expect(['x7#Kp2!vQ9zL', 'correct horse battery', 'правильний кінь батарея скріпка'].map(passwordStrength)).toEqual([
      ...['enough', 'good', 'very-good'],
    ])
  })
})
