// Ukrainian first: the languages that the newsroom's setting names wait for the Ukrainian edition, at every door.
import { createHash } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemCli, systemClock } from '#accounts/actor.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import type { Locale } from '#i18n/locales.ts'
import { importEdition } from '#newsroom/commands/import-edition.ts'
import { publishDueEditions } from '#newsroom/commands/publish-due-editions.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { saveSettings } from '#newsroom/commands/save-settings.ts'
import { scheduleEdition } from '#newsroom/commands/schedule-edition.ts'
import { unscheduleEdition } from '#newsroom/commands/unschedule-edition.ts'
import { withdrawEdition } from '#newsroom/commands/withdraw-edition.ts'
import { chief, editor } from '#newsroom/testing/actors.ts'
import { bodySaying, type Desk, openDesk, translate, writeArticle } from '#newsroom/testing/desk.ts'
import { isPublic } from '#newsroom/testing/public-rows.ts'
import { setUpTestClock } from '#newsroom/testing/test-clock.ts'

const clock = setUpTestClock()
setUpFreshDatabase()

const hour = 3_600_000
let desk: Desk
let files = 0

beforeAll(async () => {
  desk = await openDesk()
})

beforeEach(() => clock.setAhead(0))

/** Each door to the readers; answers whether the edition is public after it. */
const doors: Readonly<Record<string, (articleNumber: number, locale: Locale) => Promise<boolean>>> = {
  async publishing(articleNumber, locale) {
    await translate(articleNumber, locale)
    return publishEdition(editor, { articleNumber, locale }).then(() => true, refusedByGate)
  },
  async scheduling(articleNumber, locale) {
    await translate(articleNumber, locale)
    const scheduled = scheduleEdition(editor, { articleNumber, locale, publishAt: clock.at(hour) })
    return scheduled.then(async () => {
      clock.setAhead(2 * hour)
      await publishDueEditions(systemClock)
      return isPublic(articleNumber, locale)
    }, refusedByGate)
  },
  /** Scheduled while the Ukrainian edition was to go out before it; then that one is taken out of the schedule. */
  async 'the clock'(articleNumber, locale) {
    const wasPublic = await isPublic(articleNumber, 'uk')
    await translate(articleNumber, locale)
    if (!wasPublic) await scheduleEdition(editor, { articleNumber, locale: 'uk', publishAt: clock.at(hour) })
    await scheduleEdition(editor, { articleNumber, locale, publishAt: clock.at(hour) })
    if (!wasPublic) await unscheduleEdition(editor, { articleNumber, locale: 'uk' })
    clock.setAhead(2 * hour)
    await publishDueEditions(systemClock)
    return isPublic(articleNumber, locale)
  },
  async importing(articleNumber, locale) {
    files += 1
    const importHash = createHash('sha256').update(String(files)).digest('hex')
    const texts = { headline: 'Imported', body: bodySaying('Imported.') }
    const { refused } = await importEdition(systemCli, { articleNumber, locale, texts, importHash, publish: {} })
    if (refused.length > 0) expect(refused).toMatchObject([{ key: 'default-language-first' }])
    return isPublic(articleNumber, locale)
  },
}

function refusedByGate(error: unknown): false {
  expect(error).toMatchObject({ name: 'NotReady', problems: [{ key: 'default-language-first' }] })
  return false
}

async function setGate(languageGate: readonly Locale[]): Promise<void> {
  await saveSettings(chief, { settings: [{ name: 'languageGate', value: languageGate }] })
}

const names = Object.keys(doors)
const gates = [
  { gate: ['ru'], waiting: 'ru', free: 'en' },
  { gate: ['en'], waiting: 'en', free: 'ru' },
] as const

describe.each(gates)('with the gate $gate', ({ gate, waiting, free }) => {
  beforeAll(() => setGate(gate))

  it.each(names)('%s keeps a language that waits from readers until the Ukrainian edition is live', async (door) => {
    const articleNumber = await writeArticle(desk)
    expect(await doors[door]?.(articleNumber, waiting)).toBe(false)
    expect(await isPublic(articleNumber, waiting)).toBe(false)
  })

  it.each(names)('%s lets it through afterwards', async (door) => {
    const articleNumber = await writeArticle(desk)
    await publishEdition(editor, { articleNumber, locale: 'uk' })
    expect(await doors[door]?.(articleNumber, waiting)).toBe(true)
  })

  it.each(names)('%s does not hold up a language that does not wait', async (door) => {
    expect(await doors[door]?.(await writeArticle(desk), free)).toBe(true)
  })
})

describe('with an open gate', () => {
  it.each(names)('%s lets every language go first', async (door) => {
    await setGate([])
    expect(await doors[door]?.(await writeArticle(desk), 'ru')).toBe(true)
  })
})

describe('withdrawing the Ukrainian edition', () => {
  it('withdraws no other, says which are left, and closes the gate again', async () => {
    await setGate(['ru'])
    const articleNumber = await writeArticle(desk)
    for (const locale of ['en', 'ru'] as const) await translate(articleNumber, locale)
    for (const locale of ['uk', 'en', 'ru'] as const) await publishEdition(editor, { articleNumber, locale })
    const { leftWithoutDefault } = await withdrawEdition(editor, { articleNumber, locale: 'uk' })

    expect(leftWithoutDefault).toEqual(['en', 'ru'])
    expect(await isPublic(articleNumber, 'ru')).toBe(true)
    await withdrawEdition(editor, { articleNumber, locale: 'ru' })
    expect(await publishEdition(editor, { articleNumber, locale: 'ru' }).then(() => true, refusedByGate)).toBe(false)
  })
})
