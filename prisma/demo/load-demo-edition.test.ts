import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { systemCli } from '#accounts/actor.ts'
import { reading } from '#data/connection/connections.ts'
import { readContentVersion } from '#data/connection/content-version.ts'
import { startChild } from '#data/testing/child-process.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { typesetText } from '#domain/typography.ts'
import { asLocale, locales } from '#i18n/locales.ts'
import { removeDemo } from '#newsroom/commands/remove-demo.ts'
import { demoArticles } from './demo-articles.ts'
import { demoStories } from './demo-stories.ts'
import { illustrationKeys } from './illustrations/draw-illustration.ts'
import { loadDemoEdition } from './load-demo-edition.ts'

setUpFreshDatabase()

const loading = 240_000
const editions = demoArticles.flatMap((article) => locales.filter((locale) => article.editions[locale]))

/** How many rows of each noun there are. */
async function countAll() {
  const db = reading()
  return {
    articles: await db.article.count(),
    drafts: await db.articleText.count(),
    live: await db.publishedText.count({ where: { kind: 'live' } }),
    tombstones: await db.publishedText.count({ where: { kind: 'tombstone' } }),
    scheduled: await db.articleText.count({ where: { state: 'scheduled' } }),
    stories: await db.story.count(),
    events: await db.event.count(),
    eventsOfArticles: await db.eventArticle.count(),
    photos: await db.photo.count(),
    people: await db.person.count(),
    corrections: await db.correction.count(),
    pages: await db.pageText.count(),
  }
}

const whole = {
  articles: demoArticles.length,
  drafts: editions.length,
  live: editions.length - 6,
  tombstones: 3,
  scheduled: 3,
  stories: demoStories.length,
  events: demoStories.flatMap((story) => story.events).length,
  eventsOfArticles: demoArticles.flatMap((article) => article.reports ?? []).length,
  photos: illustrationKeys.length + 1,
  people: 5,
  corrections: 1,
  pages: 12,
}

/** Starts loading in another process and kills it once so many commands were recorded. */
async function interruptLoading(afterCommands: number): Promise<void> {
  const child = startChild('scripts/demo.ts', ['load'])
  const ended = child.ended()
  let hasEnded = false
  void ended.then(() => {
    hasEnded = true
  })
  while (!hasEnded && (await reading().auditEntry.count()) < afterCommands) await wait(5)
  child.kill()
  await ended
}

describe('loadDemoEdition', () => {
  beforeAll(async () => {
    for (const moment of [30, 90, 150]) await interruptLoading(moment)
    expect(await countAll()).not.toEqual(whole)
    await loadDemoEdition()
  }, loading)

  it('is whole after it was killed three times on the way', async () => {
    expect(await countAll()).toEqual(whole)
  })

  it('changes nothing when everything is there', { timeout: loading }, async () => {
    const version = await readContentVersion()
    expect(await loadDemoEdition()).toMatchObject({ published: 0 })
    expect(await countAll()).toEqual(whole)
    expect(await readContentVersion()).toBe(version)
  })

  it('links articles to one another by number, in every language', async () => {
    const bodies = await reading().publishedText.findMany({ where: { kind: 'live' }, select: { body: true } })
    const linked = bodies.flatMap(({ body }) => [...body.matchAll(/"kind":"article","number":(\d+)/g)])
    const numbers = new Set((await reading().article.findMany()).map((article) => article.number))
    expect(linked.length).toBeGreaterThan(40)
    expect(linked.filter((match) => !numbers.has(Number(match[1])))).toEqual([])
  })

  it('sets what is shown of stories and events as articles are set', async () => {
    const stories = await reading().storyText.findMany()
    const events = await reading().eventText.findMany()
    const shown = [
      ...stories.flatMap(({ locale, title, summary }) => [title, summary].map((text) => ({ locale, text }))),
      ...events.flatMap(({ locale, ...text }) =>
        [text.text, text.attributedTo ?? '', text.dateNote ?? ''].map((one) => ({ locale, text: one })),
      ),
    ]
    expect(shown.length).toBeGreaterThan(30)
    expect(shown.filter(({ locale, text }) => typesetText(text, asLocale(locale)) !== text)).toEqual([])
  })

  it('dates the corrected article by its correction, and no other', async () => {
    const rows = await reading().publishedText.findMany({ where: { kind: 'live' } })
    const updated = rows.filter((row) => row.modifiedAt > row.firstPublishedAt)
    expect(updated.map((row) => row.modifiedAt.toISOString())).toEqual(Array(3).fill('2026-10-16T07:10:00.000Z'))
  })

  it('is gone without a trace when it is removed', async () => {
    await removeDemo(systemCli)
    const nothing = Object.fromEntries(Object.keys(whole).map((noun) => [noun, 0]))
    expect(await countAll()).toEqual(nothing)
  })
})
