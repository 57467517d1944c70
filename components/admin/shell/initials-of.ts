// A name where there is no room for one.

/** The first letters of the first and the last word, e.g. "ОК". */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).flatMap((word) => /[\p{Letter}\p{Number}]\p{Mark}*/u.exec(word)?.[0] ?? [])
  const [first = ''] = words
  return (words.length > 1 ? first + words.at(-1) : first).toUpperCase()
}
