import { describe, expect, it } from 'vitest'
import { cleanCharacters, cleanMultiline, cleanText } from './clean-text.ts'

describe('cleanText', () => {
  it.each([
    ['composes letters', 'И\u0306осип', 'Йосип'],
    ['removes NUL and control characters', 'a\u0000b\u0007c\u009dd\u007f', 'abcd'],
    ['removes lone surrogates', 'x\ud83dy\ude00z', 'xyz'],
    ['removes a byte order mark', '\ufeffЗаголовок', 'Заголовок'],
    ['makes one line of several', ' one\r\ntwo\u2028three\tfour ', 'one two three four'],
    ['keeps no-break spaces inside', 'у\u00a0Києві  5\u00a0км', 'у\u00a0Києві 5\u00a0км'],
    ['keeps right-to-left marks and emoji', '\u200fשלום 👩‍👩‍👧 🇺🇦', '\u200fשלום 👩‍👩‍👧 🇺🇦'],
    ['may leave nothing', ' \u0000\n\t', ''],
  ])('%s', (_, given, expected) => {
    expect(cleanText(given)).toBe(expected)
  })

  it('composes what removal has brought together', () => {
    expect(cleanText('И\u0000\u0306')).toBe('Й')
  })

  it('changes nothing the second time', () => {
    const once = cleanText('\ufeffИ\u0000\u0306 \ud800 \u0085 a\u0301')
    expect(cleanText(once)).toBe(once)
  })
})

describe('cleanMultiline', () => {
  it('keeps lines and single empty lines', () => {
    expect(cleanMultiline('\n one  two \r\n\r\n\r\n\r\nthree\rfour\n')).toBe('one two\n\nthree\nfour')
  })
})

describe('cleanCharacters', () => {
  it('keeps spaces at the ends', () => {
    expect(cleanCharacters(' the \u0000minister ')).toBe(' the minister ')
  })
})
