import { describe, expect, it } from 'vitest'
import { systemCli } from '#accounts/actor.ts'
import { reading } from '#data/connection/connections.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { saveEvent } from '#newsroom/commands/save-event.ts'
import { saveStory } from '#newsroom/commands/save-story.ts'
import { openDesk, writeArticle } from '#newsroom/testing/desk.ts'

setUpFreshDatabase()

const uk = 'uk' as const
const texts = { uk: { text: 'Було засідання.' } }

describe('saving an event', () => {
  it('computes its place in time from the date as written', async () => {
    const { id } = await saveEvent(systemCli, { edtf: '2024-01-04', originLocale: uk, texts })
    expect(await reading().event.findUniqueOrThrow({ where: { id } })).toMatchObject({
      sortFrom: new Date('2024-01-03T22:00:00Z'),
      sortTo: new Date('2024-01-04T22:00:00Z'),
      dayKey: '2024-01-04',
      version: 1,
    })

    const timeZone = 'America/New_York'
    await saveEvent(systemCli, { id, edtf: '2024-01-04T22:30', timeZone, originLocale: uk, texts })
    expect(await reading().event.findUniqueOrThrow({ where: { id } })).toMatchObject({
      sortFrom: new Date('2024-01-05T03:30:00Z'),
      dayKey: '2024-01-04',
      version: 2,
    })
  })

  it('is refused to whoever looked at an older version', async () => {
    const { id } = await saveEvent(systemCli, { edtf: '2024-01-04', originLocale: uk, texts })
    const looked = { id, edtf: '2024-01-05', originLocale: uk, texts, expectedVersion: 1 }
    await saveEvent(systemCli, looked)
    await expect(saveEvent(systemCli, { ...looked, edtf: '2024-01-06' })).rejects.toMatchObject({
      key: 'record-changed',
    })
    expect(await reading().event.findUnique({ where: { id } })).toMatchObject({ edtf: '2024-01-05', version: 2 })
  })

  it('replaces everything that belongs to it', async () => {
    const articleNumber = await writeArticle(await openDesk())
    const story = await saveStory(systemCli, { originLocale: uk, texts: { uk: { title: 'Історія', summary: '' } } })
    const source = { publisher: 'The Wall Street Journal', language: 'en', kind: 'report' as const }
    const event = { edtf: '2024-01-04', originLocale: uk, texts, sources: [source] }
    const links = {
      articles: [{ articleNumber, role: 'reports' as const, isMain: true }],
      stories: [{ storyNumber: story.number }],
    }
    const { id } = await saveEvent(systemCli, { ...event, ...links })
    await saveEvent(systemCli, { id, ...event, texts: { uk: { text: 'Інше.' }, en: { text: 'Other.' } }, sources: [] })

    const include = { texts: true, sources: true, articles: true, stories: true } as const
    const row = await reading().event.findUniqueOrThrow({ where: { id }, include })
    expect(row.texts.map((text) => text.text).sort()).toEqual(['Other.', 'Інше.'])
    expect([row.sources, row.articles, row.stories]).toEqual([[], [], []])
  })

  it.each([
    ['2024-02-30', 'no-such-day'],
    ['yesterday', 'not-a-date'],
    ['2024-01-04/2024-01-06', 'not-supported-yet'],
  ])('refuses %s: %s', async (edtf, message) => {
    await expect(saveEvent(systemCli, { edtf, originLocale: uk, texts })).rejects.toMatchObject({
      issues: [{ path: 'edtf', message }],
    })
  })

  it('refuses what is longer than two sentences, and articles that are not there', async () => {
    const long = { uk: { text: 'а'.repeat(301) } }
    await expect(saveEvent(systemCli, { edtf: '2024', originLocale: uk, texts: long })).rejects.toMatchObject({
      issues: [{ path: 'texts.uk.text' }],
    })
    const articles = [{ articleNumber: 2_147_483_647, role: 'mentions' as const }]
    await expect(saveEvent(systemCli, { edtf: '2024', originLocale: uk, texts, articles })).rejects.toMatchObject({
      name: 'RecordMissing',
      noun: 'article',
    })
  })
})
