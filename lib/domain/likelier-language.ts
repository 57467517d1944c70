// Whether a text is written with the letters of another language than the one it is said to be in.
import { type Locale, languageOf, locales } from '#i18n/locales.ts'

/** Fewer letters than this are names and words of others. */
const fewestLetters = 5

/** The language whose letters outweigh those of `locale`, counting only letters that the other has not. */
export function findLikelierLanguage(text: string, locale: Locale): Locale | undefined {
  const letters = text.normalize('NFC').toLowerCase()
  return locales.find((other) => {
    const foreign = countOwn(letters, other, locale)
    return foreign >= fewestLetters && foreign > countOwn(letters, locale, other)
  })
}

/** How many letters are of one language and not of the other. */
function countOwn(letters: string, locale: Locale, other: Locale): number {
  const others = languageOf(other).alphabet
  const own = new Set(Array.from(languageOf(locale).alphabet).filter((letter) => !others.includes(letter)))
  return Array.from(letters).filter((letter) => own.has(letter)).length
}
