// Text as the desk's search compares it: what differs only in letter case or in how a letter is composed is the same.
// Done in code and stored, because SQLite folds Latin letters only.

/** Lower case, NFC, one space between words, one kind of apostrophe. */
export function foldForSearch(...texts: readonly (string | null | undefined)[]): string {
  return texts
    .filter((text) => text)
    .join(' ')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ‘`´]/g, '’')
    .replace(/\s+/g, ' ')
    .trim()
}
