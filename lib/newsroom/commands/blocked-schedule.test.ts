// A schedule that cannot go out at its minute: kept, explained, tried again, and published when the cause has gone.
import { beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '#accounts/actor.ts'
import { listAudit } from '#data/audit.ts'
import { reading } from '#data/connection/connections.ts'
import { readContentVersion } from '#data/connection/content-version.ts'
import { getEdition } from '#data/editions.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { prepareProcess } from '#data/testing/prepare-process.ts'
import { embargoEdition } from '#newsroom/commands/embargo-edition.ts'
import { publishDueEditions } from '#newsroom/commands/publish-due-editions.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { refileArticle } from '#newsroom/commands/refile-article.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { scheduleEdition } from '#newsroom/commands/schedule-edition.ts'
import { unscheduleEdition } from '#newsroom/commands/unschedule-edition.ts'
import { editor } from '#newsroom/testing/actors.ts'
import { type Desk, openDesk, writeArticle } from '#newsroom/testing/desk.ts'
import { isPublic } from '#newsroom/testing/public-rows.ts'
import { setUpTestClock } from '#newsroom/testing/test-clock.ts'

const clock = setUpTestClock()
setUpFreshDatabase()

const uk = 'uk' as const
const hour = 3_600_000
const publisher = prepareProcess('lib/newsroom/testing/processes/publish-and-import.ts')
let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

type Key = { readonly articleNumber: number; readonly locale: typeof uk }

/** Scheduled for an hour from now, and then left without an author. */
async function scheduleBroken(): Promise<Key> {
  clock.setAhead(0)
  const key = { articleNumber: await writeArticle(desk), locale: uk }
  await scheduleEdition(editor, { ...key, publishAt: clock.at(hour) })
  await refileArticle(editor, { articleNumber: key.articleNumber, sectionId: desk.sectionId, credits: [] })
  return key
}

async function mend({ articleNumber }: Key): Promise<void> {
  await refileArticle(editor, { articleNumber, sectionId: desk.sectionId, credits: [{ personId: desk.authorId }] })
}

async function blockageOf(key: Key) {
  return reading().articleText.findUniqueOrThrow({
    where: { articleNumber_locale: key },
    select: { blockedSince: true, blockedReasons: true, version: true },
  })
}

const free = { blockedSince: null, blockedReasons: null }

describe('a schedule that cannot go out', () => {
  it('says since when and why, once, and tells readers nothing', async () => {
    const key = await scheduleBroken()
    const before = await getEdition(reading(), key)
    const contentVersion = await readContentVersion()
    clock.setAhead(2 * hour)
    await publishDueEditions(systemClock)
    const first = await blockageOf(key)
    clock.setAhead(3 * hour)
    await publishDueEditions(systemClock)

    expect(JSON.parse(first.blockedReasons ?? '')).toEqual([{ key: 'author-missing', severity: 'refuses', facts: {} }])
    expect(first.blockedSince?.getTime()).toBeGreaterThan(Date.now() + hour)
    expect(await blockageOf(key)).toEqual(first)
    // Nobody who types becomes stale by it, and no page is drawn anew.
    expect(first.version).toBe(before.version)
    expect(await readContentVersion()).toBe(contentVersion)
    await unscheduleEdition(editor, key)
  })

  it('keeps its first time when the reason changes', async () => {
    const key = await scheduleBroken()
    clock.setAhead(2 * hour)
    await publishDueEditions(systemClock)
    const first = await blockageOf(key)
    const { version, texts } = await getEdition(reading(), key)
    await saveDraft(editor, { ...key, expectedVersion: version, texts: { ...texts, headline: '' } })
    expect(await blockageOf(key)).toMatchObject({ blockedReasons: first.blockedReasons })
    clock.setAhead(3 * hour)
    await publishDueEditions(systemClock)

    const later = await blockageOf(key)
    expect(later.blockedSince).toEqual(first.blockedSince)
    expect(JSON.parse(later.blockedReasons ?? '')).toMatchObject([
      { key: 'headline-missing' },
      { key: 'author-missing' },
    ])
    await unscheduleEdition(editor, key)
  })

  it('goes out when the cause has gone, and is forgotten', async () => {
    const key = await scheduleBroken()
    clock.setAhead(2 * hour)
    await publishDueEditions(systemClock)
    await mend(key)
    const { published } = await publishDueEditions(systemClock)

    expect(published.map((one) => one.articleNumber)).toEqual([key.articleNumber])
    expect(await isPublic(key.articleNumber, uk)).toBe(true)
    expect(await blockageOf(key)).toMatchObject(free)
  })

  it.each([
    ['taken out of the schedule', (key: Key) => unscheduleEdition(editor, key)],
    [
      'scheduled anew',
      async (key: Key) => {
        await mend(key)
        await scheduleEdition(editor, { ...key, publishAt: clock.at(9 * hour) })
      },
    ],
    [
      'published by hand',
      async (key: Key) => {
        await mend(key)
        await publishEdition(editor, key)
      },
    ],
  ])('is forgotten when it is %s', async (_, move) => {
    const key = await scheduleBroken()
    clock.setAhead(2 * hour)
    await publishDueEditions(systemClock)
    expect((await blockageOf(key)).blockedSince).not.toBeNull()
    await move(key)
    expect(await blockageOf(key)).toMatchObject(free)
  })

  it('waits for the end of an embargo like for any other cause', async () => {
    clock.setAhead(0)
    const key = { articleNumber: await writeArticle(desk), locale: uk }
    await scheduleEdition(editor, { ...key, publishAt: clock.at(hour) })
    await embargoEdition(editor, { ...key, until: clock.at(5 * hour) })
    clock.setAhead(2 * hour)
    await publishDueEditions(systemClock)
    expect(JSON.parse((await blockageOf(key)).blockedReasons ?? '')).toMatchObject([{ key: 'under-embargo' }])
    clock.setAhead(6 * hour)
    await publishDueEditions(systemClock)
    expect(await isPublic(key.articleNumber, uk)).toBe(true)
  })
})

describe('two processes', () => {
  it('explain what is held up and publish the rest, each exactly once', { timeout: 120_000 }, async () => {
    const broken = [await scheduleBroken(), await scheduleBroken()]
    const fine: Key[] = []
    for (let count = 0; count < 4; count += 1) {
      const key = { articleNumber: await writeArticle(desk), locale: uk }
      await scheduleEdition(editor, { ...key, publishAt: clock.at(hour) })
      fine.push(key)
    }
    clock.setAhead(2 * hour)
    const words = ['-', '0', 'schedule']
    const children = await Promise.all([publisher.start(words), publisher.start(words)])
    await Promise.all(children.map((child) => child.says('ready')))
    for (const child of children) child.tell('go')
    const ends = await Promise.all(children.map((child) => child.ended()))
    const published = ends.flatMap(({ output }) => JSON.parse(/published (.*)/.exec(output)?.[1] ?? '[]') as number[])

    expect(ends.map(({ status }) => status)).toEqual([0, 0])
    expect(published.toSorted((one, other) => one - other)).toEqual(fine.map((key) => key.articleNumber))
    for (const key of broken) {
      expect((await blockageOf(key)).blockedSince).not.toBeNull()
      await mend(key)
    }
    const run = await publishDueEditions(systemClock)
    expect(run.published.map((one) => one.articleNumber)).toEqual(broken.map((key) => key.articleNumber))
    for (const key of [...broken, ...fine]) {
      const entries = await listAudit(reading(), `article:${key.articleNumber}/uk`)
      expect(entries.filter((entry) => entry.command === 'publish-due-editions')).toHaveLength(1)
      expect(await blockageOf(key)).toMatchObject(free)
    }
  })
})
