// Stories and their events. Events are entered once and shared by all languages and articles.
import { systemCli } from '#accounts/actor.ts'
import type { DemoParts } from '#data/demo-parts.ts'
import { typesetText } from '#domain/typography.ts'
import { defaultLocale, type Locale, locales } from '#i18n/locales.ts'
import { saveEvent } from '#newsroom/commands/save-event.ts'
import { saveStory } from '#newsroom/commands/save-story.ts'
import { demoArticles } from '../demo-articles.ts'
import type { DemoEvent, DemoStory } from '../demo-content.ts'
import { demoStories } from '../demo-stories.ts'
import { keyed } from './keyed.ts'

/** Key → number. */
export async function loadDemoStories(
  present: DemoParts,
  photos: ReadonlyMap<string, string>,
): Promise<Map<string, number>> {
  const numbers = new Map<string, number>()
  for (const story of demoStories) {
    const existing = present.stories.get(typesetTexts(story.texts[defaultLocale], defaultLocale).title)
    numbers.set(story.key, existing ?? (await saveDemoStory(story, keyed(photos, story.photo))))
  }
  return numbers
}

async function saveDemoStory({ texts }: DemoStory, photoId: string): Promise<number> {
  const live = locales.map((locale) => {
    return [locale, { ...typesetTexts(texts[locale], locale), state: 'live' as const }]
  })
  const saved = await saveStory(systemCli, {
    ...{ originLocale: defaultLocale, photoId, isDemo: true },
    texts: Object.fromEntries(live),
  })
  return saved.number
}

export async function loadDemoEvents(
  present: DemoParts,
  stories: ReadonlyMap<string, number>,
  articles: ReadonlyMap<string, number>,
): Promise<void> {
  for (const story of demoStories) {
    for (const [seq, event] of story.events.entries()) {
      if (present.events.has(typesetTexts(event.texts[defaultLocale], defaultLocale).text)) continue
      await saveDemoEvent(event, seq, keyed(stories, story.key), articles)
    }
  }
}

async function saveDemoEvent(
  event: DemoEvent,
  seq: number,
  storyNumber: number,
  articles: ReadonlyMap<string, number>,
): Promise<void> {
  const { key, texts, sources, ...facts } = event
  const typeset = locales.map((locale) => [locale, typesetTexts(texts[locale], locale)])
  await saveEvent(systemCli, {
    ...facts,
    ...{ seq, originLocale: defaultLocale, isDemo: true, stories: [{ storyNumber }] },
    texts: Object.fromEntries(typeset),
    sources: sources.map((source, place) => ({ ...source, isLead: place === 0 })),
    articles: demoArticles
      .filter((article) => article.reports?.includes(key))
      .map((article) => ({
        ...{ articleNumber: keyed(articles, article.key), role: 'reports' as const },
        isMain: article.reports?.[0] === key,
      })),
  })
}

/** Everything that a reader will see of a story or an event in one language. */
function typesetTexts<Texts extends object>(texts: Texts, locale: Locale): Texts {
  const set = Object.entries(texts).map(([name, text]: [string, string]) => [name, typesetText(text, locale)])
  return Object.fromEntries(set)
}
