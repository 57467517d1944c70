import { describe, expect, it } from 'vitest'
import { reading } from '#data/connection/connections.ts'
import { getEdition } from '#data/editions.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import type { Actor } from '#domain/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { scheduleEdition } from '#newsroom/commands/schedule-edition.ts'
import { unscheduleEdition } from '#newsroom/commands/unschedule-edition.ts'
import { withdrawEdition } from '#newsroom/commands/withdraw-edition.ts'
import { editor, reporter } from '#newsroom/testing/actors.ts'
import { openDesk, translate, writeArticle } from '#newsroom/testing/desk.ts'
import { listWaitingEditions } from './find-publishing.ts'

setUpFreshDatabase()

async function listFrom(articleNumber: number, locale: Locale, actor: Actor = editor) {
  const waiting = await listWaitingEditions(actor, { articleNumber, locale })
  return waiting.map((one) => [one.locale, one.state, one.next])
}

describe('the editions that wait beside one', () => {
  it('are those that could go out, and those that something keeps back', async () => {
    const articleNumber = await writeArticle(await openDesk())
    expect(await listFrom(articleNumber, 'uk')).toEqual([])
    await translate(articleNumber, 'en')
    await translate(articleNumber, 'ru')

    // Russian waits for the Ukrainian edition unless the newsroom wants it otherwise.
    expect(await listFrom(articleNumber, 'en')).toEqual([
      ['uk', 'draft', 'publish'],
      ['ru', 'draft', 'kept'],
    ])
    await publishEdition(editor, { articleNumber, locale: 'uk' })
    // Nobody has confirmed these translations: that is worth a look.
    expect(await listFrom(articleNumber, 'uk')).toEqual([
      ['en', 'draft', 'open'],
      ['ru', 'draft', 'open'],
    ])
  })

  it('do not go out again unseen, once readers knew them', async () => {
    const articleNumber = await writeArticle(await openDesk())
    await translate(articleNumber, 'en')
    const key = { articleNumber, locale: 'uk' } as const
    await publishEdition(editor, key)
    await withdrawEdition(editor, key)
    await scheduleEdition(editor, { ...key, publishAt: new Date(Date.now() + 3_600_000) })
    await unscheduleEdition(editor, key)
    expect(await listFrom(articleNumber, 'en')).toEqual([['uk', 'ready', 'open']])
  })

  it('are live ones whose readers have an older text', async () => {
    const articleNumber = await writeArticle(await openDesk())
    await translate(articleNumber, 'en')
    await publishEdition(editor, { articleNumber, locale: 'uk' })
    expect(await listFrom(articleNumber, 'en')).toEqual([])

    const { version, texts } = await getEdition(reading(), { articleNumber, locale: 'uk' })
    const changed = { ...texts, headline: 'Інакше' }
    await saveDraft(editor, { articleNumber, locale: 'uk', expectedVersion: version, texts: changed })
    expect(await listFrom(articleNumber, 'en')).toEqual([['uk', 'live', 'open']])
  })

  it('are none of those that were withdrawn or have their time, and none for a reporter', async () => {
    const articleNumber = await writeArticle(await openDesk())
    await translate(articleNumber, 'en')
    await translate(articleNumber, 'ru')
    expect(await listFrom(articleNumber, 'uk', reporter)).toEqual([])

    await publishEdition(editor, { articleNumber, locale: 'uk' })
    await publishEdition(editor, { articleNumber, locale: 'en' })
    await withdrawEdition(editor, { articleNumber, locale: 'en' })
    const publishAt = new Date(Date.now() + 3_600_000)
    await scheduleEdition(editor, { articleNumber, locale: 'ru', publishAt })
    expect(await listFrom(articleNumber, 'uk')).toEqual([])
  })
})
