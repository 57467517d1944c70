import { expect, test } from 'vitest'
import type { Locale } from '#i18n/locales.ts'
import { findLikelierLanguage } from './likelier-language.ts'

const texts: Record<Locale, string> = {
  uk: 'Міський голова відкрив нову трамвайну лінію, якої мешканці чекали з минулої осені. Її довжина – шість кілометрів.',
  ru: 'Мэр открыл новую трамвайную линию, которой жители ждали с прошлой осени. Это были шесть долгих лет, были и споры.',
  en: 'The mayor opened the new tram line, for which people had waited since last autumn. It is six kilometres long.',
}

test.each<[Locale, Locale, Locale | undefined]>([
  ['uk', 'uk', undefined],
  ['ru', 'ru', undefined],
  ['en', 'en', undefined],
  ['uk', 'ru', 'uk'],
  ['ru', 'uk', 'ru'],
  ['en', 'uk', 'en'],
  ['uk', 'en', 'uk'],
])('a text in %s that is said to be in %s is likelier in %s', (written, said, likelier) => {
  expect(findLikelierLanguage(texts[written], said)).toBe(likelier)
})

test('names and a quotation in another language are no sign', () => {
  expect(findLikelierLanguage(`${texts.ru} «Її довжина», – сказав Сергій Гнатів з Ірпеня.`, 'ru')).toBeUndefined()
  expect(findLikelierLanguage(`${texts.uk} New York Times, «Мы были рады».`, 'uk')).toBeUndefined()
  expect(findLikelierLanguage('Ы', 'uk')).toBeUndefined()
})
