// Stories for those who keep them: newest first, and one by one with what belongs to it.
import { reading } from '#data/connection/connections.ts'
import { listEventRows } from '#data/event-rows.ts'
import { getStory, type Story } from '#data/stories.ts'
import { listArticlesOfStory, listStoryRows } from '#data/story-rows.ts'
import type { Actor } from '#domain/roles.ts'
import { pathOf } from '#i18n/addresses.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'
import type { Choice } from '#newsroom/view/article-screen-view.ts'
import type { StoryRow, StoryView } from '#newsroom/view/story-view.ts'
import { pickPhotos } from './picked-photos.ts'
import { dateOfEvent, textOfEvent } from './view-event-row.ts'
import { viewUses } from './view-uses.ts'

const mostEvents = 30

/** Throws NotPermitted. */
export async function listStoriesScreen(actor: Actor, locale: Locale): Promise<StoryRow[]> {
  authorise(actor, 'save-story')
  const stories = await listStoryRows(reading())
  return stories.map(({ texts, originLocale, ...story }) => ({
    ...story,
    title:
      (texts.find((one) => one.locale === locale) ?? texts.find((one) => one.locale === originLocale))?.title ?? '',
    states: texts.map((text) => ({ locale: text.locale, state: text.state })),
  }))
}

/** Everything that an event or article can be put into, newest first. Throws NotPermitted. */
export async function listStoryChoices(actor: Actor, locale: Locale): Promise<Choice[]> {
  const stories = await listStoriesScreen(actor, locale)
  return stories.map(({ number, title }) => ({ id: String(number), name: title }))
}

/** Throws NotPermitted, RecordMissing. */
export async function getStoryScreen(actor: Actor, number: number, locale: Locale): Promise<StoryView> {
  authorise(actor, 'save-story')
  const db = reading()
  const story = await getStory(db, number)
  const { originLocale, photoId, texts } = story
  const events = await listEventRows(db, { storyNumber: number })
  const photo = photoId === null ? undefined : (await pickPhotos(db, [photoId], locale))[photoId]
  return {
    ...{ number, originLocale, photoId, texts },
    ...(photo && { photo }),
    uses: await viewUses(db, await listArticlesOfStory(db, number), locale),
    eventCount: events.length,
    events: events
      .slice(0, mostEvents)
      .map((event) => ({ id: event.id, date: dateOfEvent(event, locale), text: textOfEvent(event, locale) })),
    paths: pathsOf(story),
  }
}

function pathsOf({ number, texts }: Story): StoryView['paths'] {
  return locales.flatMap((locale) => {
    const text = texts[locale]
    if (text?.state !== 'live') return []
    return [{ locale, path: pathOf({ kind: 'story', locale, slug: text.slug, number }) }]
  })
}
