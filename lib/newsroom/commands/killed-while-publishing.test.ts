// Real processes, killed at random moments: every article is in its old or its new state, never between, and each
// scheduled one goes out exactly once.
import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '#accounts/actor.ts'
import { listAudit } from '#data/audit.ts'
import { reading } from '#data/connection/connections.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { findEdition, getEdition } from '#data/editions.ts'
import type { Child } from '#data/testing/child-process.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { prepareProcess } from '#data/testing/prepare-process.ts'
import { publishDueEditions } from '#newsroom/commands/publish-due-editions.ts'
import { scheduleEdition } from '#newsroom/commands/schedule-edition.ts'
import { editor } from '#newsroom/testing/actors.ts'
import { type Desk, openDesk, writeArticle } from '#newsroom/testing/desk.ts'
import { setUpTestClock } from '#newsroom/testing/test-clock.ts'

const clock = setUpTestClock()
setUpFreshDatabase()

const uk = 'uk' as const
/** Two processes are killed in each, and both engines take their turn: 52 moments. */
const rounds = 13
const scheduledPerRound = 4
const importsPerRound = 2
const hour = 3_600_000

const publisher = prepareProcess('lib/newsroom/testing/processes/publish-and-import.ts')
const oneEdition = prepareProcess('lib/newsroom/testing/processes/publish-one.ts')
let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

/** Articles that are due, for this process and those it starts, when this returns. */
async function makeDue(count: number): Promise<number[]> {
  const numbers: number[] = []
  clock.setAhead(0)
  for (let one = 0; one < count; one += 1) {
    const articleNumber = await writeArticle(desk)
    await scheduleEdition(editor, { articleNumber, locale: uk, publishAt: clock.at(hour) })
    numbers.push(articleNumber)
  }
  clock.setAhead(2 * hour)
  return numbers
}

/** The state of an article that was scheduled. Fails when anything of it is half done. */
async function expectWhole(articleNumber: number): Promise<string> {
  // With its lock, so that whatever a killed process had sent to the server is either done or gone.
  return inWriteTransaction({ noun: 'article', number: articleNumber }, async (tx) => {
    const where = { articleNumber, locale: uk }
    const { state } = await getEdition(tx, where)
    const audit = await listAudit(tx, `article:${articleNumber}/uk`)
    const counts = {
      published: await tx.publishedText.count({ where: { ...where, kind: 'live' } }),
      bylines: await tx.publishedByline.count({ where }),
      tags: await tx.publishedTag.count({ where }),
      revisions: await tx.revision.count({ where }),
      audited: audit.filter((entry) => entry.command === 'publish-due-editions').length,
    }
    const each = state === 'live' ? 1 : 0
    expect(counts).toEqual({ published: each, bylines: each, tags: each, revisions: each, audited: each })
    expect(['scheduled', 'live']).toContain(state)
    return state
  })
}

/** Imported articles are public, with author and photo, or are not there at all. Answers how many there are. */
async function expectWholeImports(): Promise<number> {
  // With the lock of the site, for the same reason.
  return inWriteTransaction({ noun: 'site' }, async (tx) => {
    const include = { people: true, texts: true, published: { include: { bylines: true } } } as const
    const imported = await tx.article.findMany({ where: { importHash: { not: null } }, include })
    for (const article of imported) {
      expect(article.leadPhotoId).not.toBeNull()
      expect(article.people).toHaveLength(1)
      expect(article.texts.map((text) => text.state)).toEqual(['live'])
      expect(article.published.map((text) => [text.kind, text.bylines.length])).toEqual([['live', 1]])
    }
    expect(await tx.person.count({ where: { slug: { startsWith: 'author-of' } } })).toBe(imported.length)
    expect(await tx.photo.count()).toBe(imported.length)
    return imported.length
  })
}

describe('two processes', () => {
  it('publish each due edition exactly once', async () => {
    const numbers = await makeDue(8)
    const words = ['-', '0', 'schedule']
    const children = await Promise.all([publisher.start(words), publisher.start(words)])
    await Promise.all(children.map((child) => child.says('ready')))
    for (const child of children) child.tell('go')
    const ends = await Promise.all(children.map((child) => child.ended()))

    const published = ends.flatMap(({ output }) => JSON.parse(/published (.*)/.exec(output)?.[1] ?? '[]') as number[])
    expect(ends.map(({ status }) => status)).toEqual([0, 0])
    expect(published.sort((one, other) => one - other)).toEqual(numbers)
    for (const number of numbers) expect(await expectWhole(number)).toBe('live')
  })

  it('of two editors who looked at the same version, lets one publish', async () => {
    const articleNumber = await writeArticle(desk)
    const words = [String(articleNumber), uk, '1', String(Date.now() + 1500)]
    const children = await Promise.all([oneEdition.start(words), oneEdition.start(words)])
    const ends = await Promise.all(children.map((child) => child.ended()))

    expect(ends.map(({ output }) => output.trim()).sort()).toEqual(['EditionChanged', 'published'])
    expect(await reading().revision.count({ where: { articleNumber } })).toBe(1)
    expect(await findEdition(reading(), { articleNumber, locale: uk })).toMatchObject({ state: 'live', version: 2 })
  })
})

describe('processes killed at random moments', () => {
  /** Milliseconds that two undisturbed processes work, once they have started: how long there is to kill them. */
  async function timeOneRound(): Promise<number> {
    await makeDue(scheduledPerRound)
    const times = ['imports', 'schedule'].map(async (first) => {
      const child = await publisher.start(['undisturbed', String(importsPerRound), first])
      await child.says('ready')
      const started = performance.now()
      child.tell('go')
      await child.says('done')
      const duration = performance.now() - started
      await child.ended()
      return duration
    })
    return Math.max(...(await Promise.all(times)))
  }

  /** Two processes of one round, which wait for the word. */
  function startPair(round: number): Promise<Child[]> {
    const pair = ['imports', 'schedule'].map(async (first) => {
      const child = await publisher.start([`round-${round}`, String(importsPerRound), first])
      await child.says('ready')
      return child
    })
    return Promise.all(pair)
  }

  it('leave the old state or the new one', { timeout: 300_000 }, async () => {
    // The first round is slower than those to come, and a busy machine now and then: the aim follows the hits.
    let latest = Math.ceil(await timeOneRound())
    const numbers: number[] = []
    let midway = 0
    let prepared = startPair(1)
    for (let round = 1; round <= rounds; round += 1) {
      const pair = await prepared
      // The next two start while these work: starting takes longer than dying.
      if (round < rounds) prepared = startPair(round + 1)
      const due = await makeDue(scheduledPerRound)
      const importedBefore = await expectWholeImports()
      const moments = pair.map(() => randomInt(0, latest))
      const deaths = pair.map(async (child, index) => {
        child.tell('go')
        await child.says('going')
        await wait(moments[index])
        child.kill()
        await child.ended()
      })
      await Promise.all(deaths)
      const states = await Promise.all(due.map(expectWhole))
      const imported = (await expectWholeImports()) - importedBefore
      const done = imported + states.filter((state) => state === 'live').length
      if (done === 0) latest *= 2
      else if (done === scheduledPerRound + importsPerRound) latest = Math.max(2, ...moments)
      else midway += 1
      numbers.push(...due)
    }
    // Kills that come too early or too late prove little: some have to fall among the articles of a round.
    expect(midway).toBeGreaterThan(0)

    await publishDueEditions(systemClock)
    for (const number of numbers) expect(await expectWhole(number)).toBe('live')
  })
})
