// The front page by hand, on both engines: what editors pick is what readers get, in order and for as long as asked.
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { systemCli } from '#accounts/actor.ts'
import { reading } from '#data/connection/connections.ts'
import { readContentVersion } from '#data/connection/content-version.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { loadFrontPage } from '#edition/load-front-page.ts'
import { editor } from '#newsroom/testing/actors.ts'
import { type Desk, openDesk, writeArticle } from '#newsroom/testing/desk.ts'
import { announceVersion } from '#platform/version-signal.ts'
import { publishEdition } from './publish-edition.ts'
import { saveFrontPage } from './save-front-page.ts'

setUpFreshDatabase()

const noon = new Date('2024-01-05T12:00:00Z')
const inAnHour = new Date(Date.now() + 3_600_000)
let desk: Desk
let numbers: readonly number[]
let picked: number[]

beforeAll(async () => {
  desk = await openDesk()
  const written: number[] = []
  for (let day = 1; day <= 3; day++) {
    const articleNumber = await writeArticle(desk)
    await publishEdition(systemCli, { articleNumber, locale: 'uk', publishedAt: new Date(`2024-01-0${day}T10:00:00Z`) })
    written.push(articleNumber)
  }
  numbers = written
})

beforeEach(async () => {
  picked = (await reading().frontPick.findMany({ orderBy: { position: 'asc' } })).map((row) => row.articleNumber)
})

async function front(now: Date = noon) {
  announceVersion(await readContentVersion())
  const { page, changesAt } = await loadFrontPage('uk', { now, siteUrl: 'https://news.example' })
  const order = [page.lead, ...page.latest].map((one) => Number(/-(\d+)$/.exec(one?.href ?? '')?.[1]))
  return { order, changesAt }
}

const pick = (articleNumber: number | undefined, pinnedUntil: Date | null = null) => ({
  articleNumber: articleNumber ?? 0,
  pinnedUntil,
})

describe('the front page', () => {
  test('is the rule’s until somebody picks, and then theirs first', async () => {
    const [first, second, third] = numbers
    expect((await front()).order).toEqual([third, second, first])
    await saveFrontPage(editor, { expected: picked, picks: [pick(first), pick(second)] })
    expect((await front()).order).toEqual([first, second, third])
  })

  test('an article pinned for a time leaves when that is over, and the page knows when', async () => {
    const [first, second, third] = numbers
    await saveFrontPage(editor, { expected: picked, picks: [pick(first, inAnHour), pick(second)] })
    expect(await front(new Date())).toEqual({ order: [first, second, third], changesAt: inAnHour })
    expect(await front(inAnHour)).toEqual({ order: [second, third, first], changesAt: undefined })
  })

  test('an article that is not live in a language is not shown there, and keeps its place for when it is', async () => {
    const draft = await writeArticle(desk)
    const [first, second, third] = numbers
    await saveFrontPage(editor, { expected: picked, picks: [pick(draft), pick(first)] })
    expect((await front()).order).toEqual([first, third, second])
    await publishEdition(systemCli, { articleNumber: draft, locale: 'uk', publishedAt: noon })
    expect((await front()).order).toEqual([draft, first, third, second])
  })

  test('of two editors who look at the same page, the second is told', async () => {
    const [first, second] = numbers
    await saveFrontPage(editor, { expected: picked, picks: [pick(first)] })
    await expect(saveFrontPage(editor, { expected: picked, picks: [pick(second)] })).rejects.toMatchObject({
      name: 'FrontPageChanged',
    })
  })

  test.each([
    ['an article twice', [pick(1), pick(1)], 'NotWellFormed'],
    ['more than the page holds', Array.from({ length: 8 }, (_, place) => pick(place + 1)), 'NotWellFormed'],
    ['an article that does not exist', [pick(999_999)], 'RecordMissing'],
    ['a time that has passed', [pick(1, noon)], 'ImpossibleTime'],
  ])('%s is refused', async (_, picks, name) => {
    await expect(saveFrontPage(editor, { expected: picked, picks })).rejects.toMatchObject({ name })
  })
})
