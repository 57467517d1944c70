import { describe, expect, it } from 'vitest'
import { compareWords, type WordComparison } from './compare-words.ts'

/** [-removed-] and {+added+}, as one line. */
function show(comparison: WordComparison): string {
  if (comparison.kind === 'rewritten') return `${comparison.before} => ${comparison.after}`
  return comparison.parts
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('')
}

describe('word differences', () => {
  it.each([
    ['Рада ухвалила бюджет', 'Рада ухвалила бюджет', 'Рада ухвалила бюджет'],
    ['Рада ухвалила бюджет міста', 'Рада відхилила бюджет міста', 'Рада [-ухвалила-]{+відхилила+} бюджет міста'],
    ['Загинуло 15 людей.', 'Загинуло 16 людей.', 'Загинуло [-15-]{+16+} людей.'],
    ['Це сталося вчора', 'Це сталося вчора вночі', 'Це сталося вчора{+ вночі+}'],
    ['Це сталося вчора вночі', 'Це сталося вночі', 'Це сталося [-вчора -]вночі'],
    ['Був день, і був вечір', 'Був день – був вечір', 'Був день[-,-] [-і-]{+–+} був вечір'],
    // One change, not two with a lone space between them.
    ['один два три чотири п’ять', 'один 2 3 чотири п’ять', 'один [-два три-]{+2 3+} чотири п’ять'],
    // Typography is no change; the later spelling is shown.
    ['"п\'ять" об\'єктів', '«п’ять» об’єктів', '«п’ять» об’єктів'],
    ['сказав\u00a0він', 'сказав він', 'сказав він'],
    [
      'івано-франківський міст стоїть',
      'івано-франківські мости стоять тут',
      'івано-франківський міст стоїть => івано-франківські мости стоять тут',
    ],
  ])('%s → %s', (before, after, shown) => {
    expect(show(compareWords(before, after))).toBe(shown)
  })

  it('cuts no word of any script into letters', () => {
    const texts = ['їжак їсть', 'ёжик ест', 'hedgehog’s dinner', 'ґанок-невеликий']
    for (const text of texts) {
      const comparison = compareWords(text, `${text}!`)
      expect(show(comparison)).toBe(`${text}{+!+}`)
    }
  })

  it('shows both whole when fewer than a third of the words are left', () => {
    const [before, after] = ['Рада вчора ухвалила новий бюджет міста', 'Мер сьогодні назвав іншу суму для міста']
    expect(compareWords(before, after)).toEqual({ kind: 'rewritten', before, after })
  })

  it('shows exactly a third as differences', () => {
    expect(compareWords('раз два три', 'раз чотири п’ять').kind).toBe('words')
  })

  it('shows a text that was taken away, or came, as such', () => {
    expect(show(compareWords('Було сказано багато слів', ''))).toBe('[-Було сказано багато слів-]')
    expect(show(compareWords('', 'Було сказано багато слів'))).toBe('{+Було сказано багато слів+}')
  })

  it('is done with a huge pair of texts at once', () => {
    const long = 'слово '.repeat(12_000)
    expect(compareWords(long, `інше ${long}`).kind).toBe('rewritten')
  })
})
