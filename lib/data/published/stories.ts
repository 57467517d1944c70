// Stories that are live in a language, and the events that belong to them.
import { reading } from '#data/connection/connections.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'
import { eachQuestionOncePerVersion } from './once-per-version.ts'
import { byLocale, type TextsByLocale } from './texts-by-locale.ts'

export type StoryRecord = {
  readonly number: number
  readonly originLocale: Locale
  readonly photoId: string | null
  readonly isDemo: boolean
  /** Only the languages in which the story is live. */
  readonly texts: TextsByLocale<{ readonly slug: string; readonly title: string; readonly summary: string }>
}

/** The live texts of these stories; a story that is live nowhere is absent. */
export async function listStories(numbers: readonly number[]): Promise<readonly StoryRecord[]> {
  if (numbers.length === 0) return []
  const rows = await reading().story.findMany({
    where: { number: { in: [...new Set(numbers)] }, texts: { some: { state: 'live' } } },
    include: { texts: { where: { state: 'live' } } },
  })
  return rows.map((row) => ({
    number: row.number,
    originLocale: asLocale(row.originLocale),
    photoId: row.photoId,
    isDemo: row.isDemo,
    texts: byLocale(row.texts),
  }))
}

/** A story that is live somewhere. Two queries for each content version. */
export const findStory = eachQuestionOncePerVersion(async (number: number): Promise<StoryRecord | undefined> => {
  const [story] = await listStories([number])
  return story
})

/** The stories of the newest live articles of a language, most recently written about first. One query. */
export async function listRunningStoryNumbers(locale: Locale): Promise<readonly number[]> {
  const rows = await reading().publishedText.findMany({
    where: { locale, kind: 'live', storyNumber: { not: null } },
    orderBy: [{ firstPublishedAt: 'desc' }, { articleNumber: 'desc' }],
    take: 30,
    select: { storyNumber: true },
  })
  return [...new Set(rows.flatMap((row) => row.storyNumber ?? []))]
}
