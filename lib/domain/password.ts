// Passwords: long rather than complicated (NIST SP 800-63B §3.1.1.2: length, no rules about kinds of characters, none
// that everybody knows, none made of what is known about the person).

export const leastPasswordLength = 12
export const mostPasswordLength = 128

export type PasswordProblem = 'too-short' | 'too-long' | 'repeats' | 'sequence' | 'about-you' | 'well-known'

/** Long ones of those that are tried first, and words that do not get better by a number behind them. */
const wellKnown = [
  ...['password', 'passw0rd', 'qwerty', 'letmein', 'welcome', 'iloveyou', 'administrator', 'admin', 'changeme'],
  ...['litopys', 'newsroom', 'secret', 'пароль', 'йцукен', 'фівапр', 'фывапр', 'ячсмит', 'редакція', 'редакция'],
  ...['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1q2w3e4r5t6y', '1qaz2wsx3edc', 'qazwsxedcrfv', 'йцукенгшщзхї'],
]

/** The form in which passwords are compared: the same letters are the same password on every keyboard and system. */
export function normalPassword(password: string): string {
  return password.normalize('NFC')
}

/** Why a password cannot be taken, the first reason; absent when it can. `about` is what is known about the person. */
export function findPasswordProblem(password: string, about: readonly string[]): PasswordProblem | undefined {
  const letters = [...normalPassword(password)]
  if (letters.length < leastPasswordLength) return 'too-short'
  // The length that the sign-in library counts is JavaScript's.
  if (normalPassword(password).length > mostPasswordLength) return 'too-long'
  if (new Set(letters).size < 5) return 'repeats'
  if (isSequence(letters)) return 'sequence'
  const folded = letters.join('').toLowerCase()
  if (isMostly(folded, wellKnown)) return 'well-known'
  if (isMostly(folded, wordsAbout(about))) return 'about-you'
  return undefined
}

/** Letters or digits that follow one another: 123456789012, abcdefghijkl, and backwards. */
function isSequence(letters: readonly string[]): boolean {
  const steps = letters.slice(1).map((letter, index) => {
    const step = (letter.codePointAt(0) ?? 0) - (letters[index]?.codePointAt(0) ?? 0)
    return Math.abs(step) === 9 ? -Math.sign(step) : step
  })
  const inRow = steps.filter((step) => Math.abs(step) === 1).length
  return inRow >= steps.length * 0.8
}

/** Whether less than a word of its own (6 letters) is left beside what can be guessed. */
function isMostly(password: string, words: readonly string[]): boolean {
  const rest = [...words]
    .sort((one, other) => other.length - one.length)
    .reduce((text, word) => text.replaceAll(word, ''), password)
  return rest !== password && rest.replace(/[\d\s\p{P}\p{S}]/gu, '').length < 6
}

function wordsAbout(about: readonly string[]): string[] {
  return about
    .flatMap((text) => [text, ...text.split(/[\s@._+-]+/)])
    .map((word) => normalPassword(word).toLowerCase())
    .filter((word) => word.length >= 3)
}

/** What can honestly be said about a password that was taken: more letters are better, and little else. */
export type PasswordStrength = 'enough' | 'good' | 'very-good'

export function passwordStrength(password: string): PasswordStrength {
  const length = [...normalPassword(password)].length
  if (length >= 24) return 'very-good'
  return length >= 16 ? 'good' : 'enough'
}
