import { describe, expect, it } from 'vitest'
import type { Locale } from '#i18n/locales.ts'
import { outlinePage } from '#newsroom/testing/outline-article.ts'
import { completeQuotations } from './complete-quotations.ts'

/** The blocks of a page that has these paragraphs under its headline. */
function read(locale: Locale, ...paragraphs: readonly string[]): readonly string[] {
  return outlinePage(['A headline', ...paragraphs].join('\n\n'), locale).body
}

describe('a quotation inside prose that was never closed', () => {
  it.each<[Locale, string, string]>([
    ['uk', 'Він сказав: "Це кінець.', 'p Він сказав: «Це кінець».'],
    ['uk', 'Мер додав: "Усе буде добре!', 'p Мер додав: «Усе буде добре!»'],
    ['en', 'The press service said: "Stay in shelters.', 'p The press service said: “Stay in shelters.”'],
    ['en', 'Shapps said the move "put security at risk.', 'p Shapps said the move “put security at risk.”'],
    ['ru', 'Он назвал это "победой. Бой шёл час.', 'p Он назвал это «победой». Бой шёл час.'],
    [
      'uk',
      'Це 5 млн доларів. "Це важлива підтримка, - зазначив міністр.',
      'p Це 5 млн доларів. «Це важлива підтримка», — зазначив міністр.',
    ],
    [
      'uk',
      'Це 5 млн доларів. "Це підтримка, - зазначив прем\'єр-міністр, виступаючи у Брюсселі.',
      'p Це 5 млн доларів. «Це підтримка», — зазначив прем’єр-міністр, виступаючи у Брюсселі.',
    ],
    [
      'en',
      'It costs $5. "It is important support, the minister noted.',
      'p It costs $5. “It is important support,” the minister noted.',
    ],
  ])('%s: %s', (locale, paragraph, expected) => {
    expect(read(locale, paragraph)).toEqual([expected])
  })

  it('is no heading when its line stops in the middle', () => {
    expect(read('en', 'The talks are over.', 'He said, "We go on', 'Nobody answered.')).toEqual([
      'p The talks are over.',
      'p He said, “We go on”',
      'p Nobody answered.',
    ])
  })

  it('is completed in a headline too', () => {
    expect(outlinePage('Мер: "Мосту бути\n\nТекст.', 'uk').headline).toBe('Мер: «Мосту бути»')
  })
})

it('opens what a colon announces and only its end is marked', () => {
  expect(read('uk', 'Міністр написав: Це кінець".')).toEqual(['p Міністр написав: «Це кінець».'])
})

it('keeps a sentence that leads on to another quotation as prose', () => {
  const sentence = '"It is over," Kirby told reporters, adding: "We will see."'
  expect(read('en', sentence)).toEqual(['p “It is over,” Kirby told reporters, adding: “We will see.”'])
  expect(read('uk', '"Це все", - сказав Кірбі, додавши: "Побачимо".')).toEqual([
    'p «Це все», — сказав Кірбі, додавши: «Побачимо».',
  ])
})

it('tells a heading that asks who said what from a line of speech', () => {
  expect(read('uk', 'Текст.', 'Що сказав президент', 'Ще текст.', 'Заяви сторін', 'Кінець.')).toEqual([
    'p Текст.',
    'h Що сказав президент',
    'p Ще текст.',
    'h Заяви сторін',
    'p Кінець.',
  ])
})

describe('completeQuotations', () => {
  it.each([
    'The archive keeps a 19" shelf and a 5\'11" guide.',
    'He called it "over", and went.',
    'It’s the ministers’ plan.',
    '"""""" is no prose',
  ])('leaves %j as it is', (text) => {
    expect(completeQuotations(text, 'en')).toBe(text)
  })
})
