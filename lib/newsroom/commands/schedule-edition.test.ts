import { afterEach, describe, expect, it } from 'vitest'
import { systemCli, systemClock } from '#accounts/actor.ts'
import { listAudit } from '#data/audit.ts'
import { reading } from '#data/connection/connections.ts'
import { getEdition } from '#data/editions.ts'
import { listRevisions } from '#data/revisions.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { embargoEdition } from '#newsroom/commands/embargo-edition.ts'
import { publishDueEditions } from '#newsroom/commands/publish-due-editions.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { refileArticle } from '#newsroom/commands/refile-article.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { scheduleEdition } from '#newsroom/commands/schedule-edition.ts'
import { unscheduleEdition } from '#newsroom/commands/unschedule-edition.ts'
import { editor, reporter } from '#newsroom/testing/actors.ts'
import { bodySaying, openDesk, translate, writeArticle } from '#newsroom/testing/desk.ts'
import { isPublic, publicEdition } from '#newsroom/testing/public-rows.ts'
import { setUpTestClock } from '#newsroom/testing/test-clock.ts'

const clock = setUpTestClock()
setUpFreshDatabase()

const uk = 'uk' as const
const hour = 3_600_000

afterEach(async () => {
  clock.setAhead(100 * hour)
  await publishDueEditions(systemClock)
  clock.setAhead(0)
})

describe('the clock', () => {
  it('publishes what is due, at the time it really is, and nothing before', async () => {
    const articleNumber = await writeArticle(await openDesk())
    await scheduleEdition(editor, { articleNumber, locale: uk, publishAt: clock.at(hour) })

    expect(await publishDueEditions(systemClock)).toEqual({ published: [], refused: [], failed: [] })
    expect(await isPublic(articleNumber, uk)).toBe(false)
    clock.setAhead(3 * hour)
    const { published } = await publishDueEditions(systemClock)

    expect(published.map((one) => [one.articleNumber, one.locale])).toEqual([[articleNumber, uk]])
    const row = await publicEdition(articleNumber, uk)
    expect(row.firstPublishedAt.getTime()).toBeGreaterThan(Date.now() + 2 * hour)
    const [entry] = await listAudit(reading(), `article:${articleNumber}/uk`)
    expect(entry).toMatchObject({ actor: 'system:clock', command: 'publish-due-editions' })
    expect(await publishDueEditions(systemClock)).toMatchObject({ published: [] })
    expect(await listRevisions(reading(), { articleNumber, locale: uk })).toHaveLength(1)
  })

  it('lets a language that waits follow the Ukrainian edition in the same run', async () => {
    const articleNumber = await writeArticle(await openDesk())
    await translate(articleNumber, 'ru')
    const publishAt = clock.at(hour)
    await expect(scheduleEdition(editor, { articleNumber, locale: 'ru', publishAt })).rejects.toMatchObject({
      problems: [{ key: 'default-language-first' }],
    })
    await scheduleEdition(editor, { articleNumber, locale: uk, publishAt })
    await scheduleEdition(editor, { articleNumber, locale: 'ru', publishAt })

    clock.setAhead(2 * hour)
    const { published } = await publishDueEditions(systemClock)

    expect(published.map((one) => one.locale)).toEqual([uk, 'ru'])
  })

  it('holds back a language whose Ukrainian edition did not go live, and stops no other article', async () => {
    const desk = await openDesk()
    const [broken, fine] = [await writeArticle(desk), await writeArticle(desk)]
    await translate(broken, 'ru')
    for (const locale of [uk, 'ru'] as const) {
      await scheduleEdition(editor, { articleNumber: broken, locale, publishAt: clock.at(hour) })
    }
    await scheduleEdition(editor, { articleNumber: fine, locale: uk, publishAt: clock.at(hour) })
    const { version } = await getEdition(reading(), { articleNumber: broken, locale: uk })
    const texts = { headline: '', body: bodySaying('No headline any more.') }
    await saveDraft(editor, { articleNumber: broken, locale: uk, expectedVersion: version, texts })

    clock.setAhead(2 * hour)
    const run = await publishDueEditions(systemClock)

    expect(run.published.map((one) => one.articleNumber)).toEqual([fine])
    expect(run.refused.map((one) => [one.locale, one.problems.map((problem) => problem.key)])).toEqual([
      [uk, ['headline-missing']],
      ['ru', ['default-language-first']],
    ])
    expect(await getEdition(reading(), { articleNumber: broken, locale: uk })).toMatchObject({ state: 'scheduled' })
    await unscheduleEdition(editor, { articleNumber: broken, locale: uk })
    await unscheduleEdition(editor, { articleNumber: broken, locale: 'ru' })
  })

  it('publishes after the embargo what fell due before its end', async () => {
    const articleNumber = await writeArticle(await openDesk())
    await scheduleEdition(editor, { articleNumber, locale: uk, publishAt: clock.at(hour) })
    await embargoEdition(editor, { articleNumber, locale: uk, until: clock.at(5 * hour) })

    clock.setAhead(2 * hour)
    const early = await publishDueEditions(systemClock)
    clock.setAhead(6 * hour)
    const late = await publishDueEditions(systemClock)

    expect(early.refused).toMatchObject([{ articleNumber, problems: [{ key: 'under-embargo' }] }])
    expect(late.published).toMatchObject([{ articleNumber }])
  })
})

describe('an embargo', () => {
  it('binds everybody at every door', async () => {
    const articleNumber = await writeArticle(await openDesk(), uk, { embargoUntil: clock.at(2 * hour) })
    const key = { articleNumber, locale: uk }
    const embargoed = { name: 'NotReady', problems: [{ key: 'under-embargo' }] }

    await expect(publishEdition(editor, key)).rejects.toMatchObject(embargoed)
    await expect(publishEdition(systemCli, key)).rejects.toMatchObject(embargoed)
    const publishedAt = new Date('2024-01-06T10:00:00Z')
    await expect(publishEdition(systemCli, { ...key, publishedAt })).rejects.toMatchObject(embargoed)
    await expect(scheduleEdition(editor, { ...key, publishAt: clock.at(hour) })).rejects.toMatchObject(embargoed)
    await scheduleEdition(editor, { ...key, publishAt: clock.at(3 * hour) })
    await embargoEdition(editor, { ...key, until: null })
    await publishEdition(editor, key)

    expect(await isPublic(articleNumber, uk)).toBe(true)
    await expect(embargoEdition(editor, { ...key, until: clock.at(hour) })).rejects.toMatchObject({
      name: 'IllegalMove',
    })
  })
})

describe('a schedule', () => {
  it('lies ahead', async () => {
    const articleNumber = await writeArticle(await openDesk())
    const publishAt = clock.at(-1000)
    await expect(scheduleEdition(editor, { articleNumber, locale: uk, publishAt })).rejects.toMatchObject({
      key: 'time-is-past',
    })
  })

  it('is kept from reporters: what an editor approved goes out as it was', async () => {
    const articleNumber = await writeArticle(await openDesk())
    await scheduleEdition(editor, { articleNumber, locale: uk, publishAt: clock.at(hour) })
    const draft = {
      articleNumber,
      locale: uk,
      expectedVersion: 2,
      texts: { headline: 'New', body: bodySaying('New.') },
    }

    await expect(saveDraft(reporter, draft)).rejects.toMatchObject({ name: 'IllegalMove', state: 'scheduled' })
    expect(await saveDraft(editor, draft)).toEqual({ version: 3, state: 'scheduled' })
  })

  it('can be taken back', async () => {
    const articleNumber = await writeArticle(await openDesk())
    await scheduleEdition(editor, { articleNumber, locale: uk, publishAt: clock.at(hour) })
    await unscheduleEdition(editor, { articleNumber, locale: uk })

    clock.setAhead(2 * hour)
    await publishDueEditions(systemClock)

    expect(await isPublic(articleNumber, uk)).toBe(false)
    expect(await getEdition(reading(), { articleNumber, locale: uk })).toMatchObject({
      state: 'ready',
      publishAt: null,
    })
  })

  it('is asked again about everything when its time comes', async () => {
    const desk = await openDesk()
    const articleNumber = await writeArticle(desk)
    await scheduleEdition(editor, { articleNumber, locale: uk, publishAt: clock.at(hour) })
    await refileArticle(editor, { articleNumber, sectionId: desk.sectionId, credits: [] })

    clock.setAhead(2 * hour)
    expect((await publishDueEditions(systemClock)).refused).toMatchObject([{ problems: [{ key: 'author-missing' }] }])
    await unscheduleEdition(editor, { articleNumber, locale: uk })
  })
})
