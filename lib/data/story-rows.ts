// Stories as the newsroom lists them, and what belongs to each.
import { asLocale, type Locale, locales } from '#i18n/locales.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'

export type StoryListRow = {
  readonly number: number
  readonly originLocale: Locale
  readonly isDemo: boolean
  readonly articleCount: number
  readonly eventCount: number
  /** In the order of the site's languages. */
  readonly texts: readonly { readonly locale: Locale; readonly title: string; readonly state: 'draft' | 'live' }[]
}

/** All stories, newest first. */
export async function listStoryRows(db: WriteTransaction): Promise<StoryListRow[]> {
  const rows = await db.story.findMany({
    orderBy: { number: 'desc' },
    include: {
      texts: { select: { locale: true, title: true, state: true } },
      _count: { select: { articles: true, events: true } },
    },
  })
  return rows.map((row) => ({
    ...{ number: row.number, originLocale: asLocale(row.originLocale), isDemo: row.isDemo },
    ...{ articleCount: row._count.articles, eventCount: row._count.events },
    texts: locales.flatMap((locale) => {
      const text = row.texts.find((one) => one.locale === locale)
      return text ? [{ locale, title: text.title, state: text.state === 'live' ? 'live' : ('draft' as const) }] : []
    }),
  }))
}

/** The articles that belong to this story, now or as readers see them, newest first. */
export async function listArticlesOfStory(db: WriteTransaction, storyNumber: number): Promise<number[]> {
  const articles = await db.article.findMany({
    where: { OR: [{ storyNumber }, { published: { some: { storyNumber } } }] },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  return articles.map((article) => article.number)
}
