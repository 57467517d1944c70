// What every door (forms, importer, photo metadata) does to text before anything else sees it. SQLite stores NUL and
// lone surrogates silently, Postgres refuses them: removed here, so that both engines hold the same text. Everything
// else a writer may mean is kept: right-to-left marks, joiners inside emoji, no-break spaces.

const lineBreak = /\r\n?|[\u0085\u2028\u2029\v\f]/g

/** Controls except tab and newline, lone surrogates, byte order marks and the noncharacters U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
const unwanted = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff\p{Surrogate}]/gu

/**
 * NFC, without characters that no text may hold; white space as it was, except that every line break becomes `\n`.
 * For text whose spaces at the ends matter, such as the runs of a body.
 */
export function cleanCharacters(value: string): string {
  return value.replace(lineBreak, '\n').replace(unwanted, '').normalize('NFC')
}

/** Text of one line: clean characters, white space collapsed, none at the ends. No-break spaces inside stay. */
export function cleanText(value: string): string {
  return cleanCharacters(value)
    .replace(/[\t\n ]+/g, ' ')
    .trim()
}

/** Text of several lines: each line as `cleanText` leaves it, at most one empty line in a row, none at the ends. */
export function cleanMultiline(value: string): string {
  return cleanCharacters(value)
    .split('\n')
    .map(cleanText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
