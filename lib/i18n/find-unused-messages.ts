// Finds texts that no code shows. Read from the sources, where a key is written as a word or as the beginning of a
// template: so a key may not be put together from pieces in any other way.
import type { Catalogue } from './check-messages.ts'

/** Keys of the catalogue, with their groups, that none of the sources names. */
export function findUnusedMessages(catalogue: Catalogue, sources: readonly string[]): readonly string[] {
  const users = sources.map(readUser)
  return listKeys(catalogue).filter((key) => !users.some((user) => names(user, key)))
}

/** What one file can name: keys below the groups it asks for, or below the reader's or the newsroom's texts as a whole. */
type User = {
  readonly groups: readonly string[]
  readonly words: ReadonlySet<string>
  readonly stems: readonly string[]
}

function readUser(source: string): User {
  const all = (pattern: RegExp) => Array.from(source.matchAll(pattern), (match) => match[1] ?? '')
  return {
    groups: ['reader', 'admin', ...all(/useTranslations\('([\w.]+)'\)/g)],
    words: new Set(all(/'([\w.-]+)'/g)),
    stems: all(/`([\w.-]+\.)\$\{/g),
  }
}

function names({ groups, words, stems }: User, key: string): boolean {
  return groups.some((group) => {
    if (!key.startsWith(`${group}.`)) return false
    const rest = key.slice(group.length + 1)
    return words.has(rest) || stems.some((stem) => rest.startsWith(stem))
  })
}

function listKeys(catalogue: Catalogue, prefix = ''): readonly string[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? prefix + key : listKeys(value, `${prefix}${key}.`),
  )
}
