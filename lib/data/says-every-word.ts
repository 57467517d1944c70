// Looking for words in the texts of articles: the desk and the pickers find the same ones.
import { Prisma } from '#data/clients/sqlite/client.ts'

/**
 * Articles (`a`) one language of which holds every word of this text in headline and standfirst together; a text without
 * words is held by all. Folded as the stored texts are (lib/domain/fold-for-search.ts).
 */
export function saysEveryWord(folded: string): Prisma.Sql {
  const words = folded.split(' ').filter((word) => word !== '')
  if (words.length === 0) return Prisma.sql`1 = 1`
  // The first condition lets SQLite look at its index alone.
  return Prisma.sql`a.number IN (
    SELECT t.article_number FROM article_text t
    WHERE t.search_text <> '' AND ${Prisma.join(words.map(saysWord), ' AND ')})`
}

/** What somebody types is looked for as it is: a per cent sign is no wildcard, which Prisma's own `contains` makes it. */
function saysWord(word: string): Prisma.Sql {
  return Prisma.sql`t.search_text LIKE ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} ESCAPE '\\'`
}
