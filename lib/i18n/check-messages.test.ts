import { describe, expect, test } from 'vitest'
import { typesetText } from '#domain/typography.ts'
import { checkMessages } from './check-messages.ts'
import { type Locale, locales } from './locales.ts'
import { loadMessages } from './messages.ts'
import { readerTexts } from './translator.ts'

describe('the catalogues', () => {
  test('have no problem', async () => {
    const catalogues = await Promise.all(
      locales.map(async (locale) => ({ locale, messages: await loadMessages(locale) })),
    )
    expect(checkMessages(catalogues, typesetText)).toEqual([])
  })

  test('spell Russian with its ё', async () => {
    const messages = JSON.stringify(await loadMessages('ru'))
    expect(messages).toContain('ё')
    expect(messages.match(/(?<!\p{L})(?:еще|ее|нее|нем|все начиналось|[а-я]*шел|идет)(?!\p{L})/giu)).toBeNull()
  })

  test.each<[Locale, Record<number, string>]>([
    ['uk', { 1: 'подія', 2: 'події', 4: 'події', 5: 'подій', 11: 'подій', 14: 'подій', 21: 'подія', 22: 'події' }],
    ['uk', { 25: 'подій', 101: 'подія', 111: 'подій', 112: 'подій', 1.5: 'події' }],
    ['ru', { 1: 'событие', 2: 'события', 5: 'событий', 11: 'событий', 21: 'событие', 112: 'событий', 1.5: 'события' }],
    ['en', { 1: 'event', 2: 'events', 11: 'events', 21: 'events', 101: 'events', 1.5: 'events' }],
  ])('count in %s', async (locale, words) => {
    const texts = await readerTexts(locale)
    for (const [count, word] of Object.entries(words)) {
      expect(texts('timeline.count', { count: Number(count) })).toMatch(new RegExp(`^\\S+ ${word}$`))
    }
  })
})

describe('checkMessages', () => {
  const check = (uk: string, other: string, locale: Locale = 'ru') =>
    checkMessages(
      [
        { locale: 'uk', messages: { reader: { key: uk } } },
        { locale, messages: { reader: { key: other } } },
      ],
      typesetText,
    )

  test.each([
    ['{site} тут', '{page} здесь', 'ru reader.key: has the arguments (page:argument) instead of (site:argument)'],
    ['<a>тут</a>', 'здесь', 'ru reader.key: has the arguments () instead of (a:tag)'],
    ['тут', 'здєсь', 'ru reader.key: has the letter є of another language'],
    ['тут', ' ', 'ru reader.key: is empty'],
  ])('compares %s with %s', (uk, ru, problem) => {
    expect(check(uk, ru)).toEqual([problem])
  })

  test('names missing plural forms', () => {
    const full = '{n, plural, one {#} few {#} many {#} other {#}}'
    expect(check(full, '{n, plural, one {#} other {#}}')).toEqual(['ru reader.key: has no plural form few, many'])
    expect(check(full, '{n, plural, one {#} other {#}}', 'en')).toEqual([])
  })

  test('names keys that only one language has', () => {
    const problems = checkMessages(
      [
        { locale: 'uk', messages: { a: 'так', b: { c: 'ні' } } },
        { locale: 'en', messages: { a: 'yes', d: 'no' } },
      ],
      typesetText,
    )
    expect(problems).toEqual(['en b.c: is missing', 'en d: is not in uk'])
  })

  test('names messages that cannot be shown', () => {
    expect(check('тут', '{n, select, was-due {да} other {нет}}').join()).toContain('cannot be shown')
  })

  test.each<[Locale, string, string, string]>([
    ['ru', '{site} - тут', '{site} – здесь', 'Litopys\u00a0— здесь'],
    [
      'ru',
      '{n, plural, other {# в селі}}',
      '{n, plural, one {#} few {#} many {#} other {# в селе}}',
      '1,5 в\u00a0селе',
    ],
    ['ru', '<a>„там”</a>', '<a>“там”</a>', '«там»'],
    ['en', '{site} — тут', '{site} — here', 'Litopys\u00a0– here'],
  ])('names what is not set as %s sets it', (locale, uk, other, set) => {
    expect(check(uk, other, locale)).toContain(`${locale} reader.key: is set “${set}”`)
  })

  test('finds Ukrainian letters in English and Russian ones in Ukrainian', () => {
    expect(check('объект', 'Kyїv', 'en')).toEqual([
      'uk reader.key: has the letter ъ of another language',
      'en reader.key: has the letter ї of another language',
    ])
  })
})
