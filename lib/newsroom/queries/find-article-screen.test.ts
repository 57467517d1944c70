import { beforeAll, describe, expect, it } from 'vitest'
import { reading } from '#data/connection/connections.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getEdition } from '#data/editions.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import type { Actor } from '#domain/roles.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { chief, editor, reporter } from '#newsroom/testing/actors.ts'
import { openDesk, writeArticle } from '#newsroom/testing/desk.ts'
import { setUpTestClock } from '#newsroom/testing/test-clock.ts'
import { findArticleScreen } from './find-article-screen.ts'

const clock = setUpTestClock()
setUpFreshDatabase()

const uk = 'uk' as const
let articleNumber = 0

beforeAll(async () => {
  articleNumber = await writeArticle(await openDesk())
})

const look = (actor: Actor) => findArticleScreen(actor, { number: articleNumber, locale: uk, screenLocale: uk })

describe('the screen of an article', () => {
  it('says who saved the text and when, whoever published it later', async () => {
    const { id } = await inWriteTransaction({ noun: 'accounts' }, (tx) =>
      tx.user.create({ data: { name: 'Тарас Бондар', email: 'taras@news.example', role: 'editor' } }),
    )
    const { version, texts } = await getEdition(reading(), { articleNumber, locale: uk })
    const taras: Actor = { kind: 'user', id, role: 'editor' }
    const headline = 'Те, що написав Тарас'
    await saveDraft(taras, { articleNumber, locale: uk, expectedVersion: version, texts: { ...texts, headline } })
    const saved = (await look(editor))?.draft
    expect(saved).toMatchObject({ savedBy: 'Тарас Бондар' })

    clock.setAhead(3_600_000)
    await publishEdition(editor, { articleNumber, locale: uk })
    expect((await look(editor))?.draft).toMatchObject({
      state: 'live',
      savedBy: 'Тарас Бондар',
      savedAt: saved?.savedAt,
    })
    clock.setAhead(0)
  })

  it('offers new bylines to those who make them', async () => {
    expect(await look(chief)).toMatchObject({ mayAddPeople: true, mayAddTags: true })
    expect(await look(reporter)).toMatchObject({ mayAddPeople: false, mayAddTags: false })
  })
})
