import { describe, expect, it } from 'vitest'
import type { Locale } from '#i18n/locales.ts'
import { foldTypography } from './fold-typography.ts'
import { typesetText } from './typography.ts'

const typed: readonly (readonly [Locale, string])[] = [
  ['uk', 'Він сказав: "Об"єкт п\'ять - це "Тіні забутих "предків"".'],
  ['uk', '- Так, - сказав він. Від 10-15 людей у 2022 - 2023 роках, -5 °C'],
  ['uk', '"Тіні" -- "Знам\'янка" й Мар\'їне... 10 – 15 см'],
  ['ru', 'Он сказал: "Да, "Лебединое озеро" шло" - и ушел, д\'Артаньян.'],
  ['en', "'Putin's humiliation' - the ministers' plan, 2020 - 2023: \"He said 'no' to us,\" she wrote."],
]

describe('folded text', () => {
  it.each(typed)('is the same before and after a typographer, in %s: %s', (locale, text) => {
    const set = typesetText(text, locale)
    expect(set).not.toBe(text)
    expect(foldTypography(set)).toBe(foldTypography(text))
  })

  it.each([
    ['composed and decomposed letters', 'Київ', 'Київ'.normalize('NFD')],
    ['white space', ' а\u00a0б\n\tв ', 'а б в'],
    ['soft hyphens and zero-width spaces', 'пере\u00adнос\u200b', 'перенос'],
  ])('does not tell apart %s', (_, one, other) => {
    expect(foldTypography(one)).toBe(foldTypography(other))
  })

  it.each([
    ['a letter', 'Київ', 'Киів'],
    ['a capital', 'рада', 'Рада'],
    ['a digit', '15 людей', '16 людей'],
    ['a full stop', 'Так.', 'Так'],
    ['a question', 'Так.', 'Так?'],
    ['an apostrophe that is missing', 'п’ять', 'пять'],
  ])('tells apart %s', (_, one, other) => {
    expect(foldTypography(one)).not.toBe(foldTypography(other))
  })
})
