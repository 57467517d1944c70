// The readable part of an address, romanised by the language of the edition and never by a guess at the text.
import type { Language } from '#i18n/locales.ts'

export type SlugTable = Language['slugTable']

/** A letter, or its two forms where its place in the word decides. */
type Romanised = string | { readonly initial: string; readonly inner: string }
type Letters = Readonly<Record<string, Romanised>>

/** Longest slug, in characters. */
const maxLength = 80

/** Resolution of the Cabinet of Ministers of Ukraine No. 55 of 27 January 2010. зг → zgh is in `romanise`. */
// biome-ignore format: the table reads in rows
const ukrainian: Letters = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: { initial: 'ye', inner: 'ie' }, ж: 'zh', з: 'z', и: 'y',
  і: 'i', ї: { initial: 'yi', inner: 'i' }, й: { initial: 'y', inner: 'i' }, к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '',
  ю: { initial: 'yu', inner: 'iu' }, я: { initial: 'ya', inner: 'ia' },
}

/** Russian: one letter, one spelling. ё is written е as often as not, so both give the same address. */
// biome-ignore format: the table reads in rows
const russian: Letters = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm',
  н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch',
  ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
}

/** Letters of other languages that names bring along and that do not fall apart into a letter and an accent. */
// biome-ignore format: the table reads in rows
const foreign: Letters = {
  ў: 'u', ј: 'j', љ: 'lj', њ: 'nj', ђ: 'dj', ћ: 'c', џ: 'dz',
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'n', ə: 'e',
}

/** First match wins: the language's own letters, then those that other languages would bring. */
const lettersOf: Record<SlugTable, Letters> = {
  'uk-55-2010': { ...foreign, ...russian, ...ukrainian },
  ru: { ...foreign, ...ukrainian, ...russian },
  latin: { ...foreign, ...russian, ...ukrainian },
}

/**
 * A slug of `[a-z0-9-]`, at most 80 characters, cut between words. Empty when the text has no letter or digit that a
 * slug can keep; the number of the article is the address then.
 */
export function slugify(text: string, table: SlugTable): string {
  const joined = text
    .normalize('NFC')
    .toLowerCase()
    // An apostrophe inside a word is dropped; anywhere else it is a quotation mark and ends the word.
    .replace(/(?<=[\p{L}\p{M}])['’ʼ‘`´](?=\p{L})/gu, '')
    .replace(/\u00ad/g, '')
  const words = joined
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => romanise(word, table))
    .filter((word) => word !== '')
  return cutAtWord(words)
}

function romanise(word: string, table: SlugTable): string {
  const letters = lettersOf[table]
  let slug = ''
  let previous = ''
  for (const character of word) {
    // Told apart from ж: Згурський is Zghurskyi, not Zhurskyi.
    const isZgh = table === 'uk-55-2010' && previous === 'з' && character === 'г'
    slug += isZgh ? 'gh' : romaniseLetter(character, letters, previous === '')
    previous = character
  }
  return slug
}

function romaniseLetter(character: string, letters: Letters, isInitial: boolean): string {
  const own = letters[character]
  if (own !== undefined) return typeof own === 'string' ? own : isInitial ? own.initial : own.inner
  const base = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  if (base !== character && base.length > 0) {
    return Array.from(base, (one) => romaniseLetter(one, letters, isInitial)).join('')
  }
  return /^[a-z0-9]$/.test(character) ? character : ''
}

function cutAtWord(words: readonly string[]): string {
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > maxLength) return slug === '' ? word.slice(0, maxLength) : slug
    slug = longer
  }
  return slug
}
