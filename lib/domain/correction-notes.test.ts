import { describe, expect, it } from 'vitest'
import { languageOf, locales } from '#i18n/locales.ts'
import { decideNote, kindOfNote } from './correction-notes.ts'

describe('a note of a correction', () => {
  it.each(locales)('in %s is the standard sentence however its spaces are set', (locale) => {
    const sentence = languageOf(locale).correctionSentence
    expect(kindOfNote(sentence, locale)).toBe('standard')
    expect(kindOfNote(sentence.replaceAll('\u00a0', ' '), locale)).toBe('standard')
  })

  it('is the newsroom’s own when it says anything else, the sentence of another language included', () => {
    expect(kindOfNote('The bridge was opened on Wednesday.', 'en')).toBe('own')
    expect(kindOfNote(languageOf('uk').correctionSentence, 'en')).toBe('own')
  })

  it('may be missing', () => {
    expect(kindOfNote(undefined, 'en')).toBe('none')
  })

  it.each([
    { stored: undefined, seen: undefined, given: 'A', decision: 'store' },
    { stored: 'A', seen: 'A', given: 'B', decision: 'store' },
    { stored: 'A', seen: 'A', given: 'A', decision: 'keep' },
    // Both meant the same: nobody has to be told.
    { stored: 'A', seen: undefined, given: 'A', decision: 'keep' },
    { stored: 'A', seen: undefined, given: 'B', decision: 'refuse' },
    { stored: 'A', seen: 'B', given: 'C', decision: 'refuse' },
    { stored: undefined, seen: 'A', given: 'B', decision: 'refuse' },
  ])('stored $stored, seen $seen, given $given: $decision', ({ decision, ...change }) => {
    expect(decideNote(change)).toBe(decision)
  })
})
