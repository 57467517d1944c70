// What a preview says of itself: whether readers have this text, another one, or none.
import { expect, it } from 'vitest'
import { reading } from '#data/connection/connections.ts'
import { getEdition } from '#data/editions.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { openPreview } from '#newsroom/commands/open-preview.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { refileArticle } from '#newsroom/commands/refile-article.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { withdrawEdition } from '#newsroom/commands/withdraw-edition.ts'
import { editor, reporter } from '#newsroom/testing/actors.ts'
import { bodySaying, openDesk, writeArticle } from '#newsroom/testing/desk.ts'
import { findPreview } from './find-preview.ts'

setUpFreshDatabase()

const locale = 'uk' as const

async function standingOf(articleNumber: number) {
  const { path } = await openPreview(reporter, { articleNumber, locale, purpose: 'desk' })
  return (await findPreview(path.split('/').at(-1) ?? ''))?.standing
}

async function save(articleNumber: number, words: string): Promise<void> {
  const { version, texts } = await getEdition(reading(), { articleNumber, locale })
  const written = { headline: texts.headline, standfirst: texts.standfirst, body: bodySaying(words) }
  await saveDraft(reporter, { articleNumber, locale, expectedVersion: version, texts: written })
}

it('of a text that readers have, have in an earlier state, or do not have', async () => {
  const articleNumber = await writeArticle(await openDesk())
  expect(await standingOf(articleNumber)).toBe('unpublished')

  await publishEdition(editor, { articleNumber, locale })
  expect(await standingOf(articleNumber)).toBe('live')

  await save(articleNumber, 'First words.')
  expect(await standingOf(articleNumber)).toBe('live')
  await save(articleNumber, 'Second words.')
  expect(await standingOf(articleNumber)).toBe('ahead')

  await publishEdition(editor, { articleNumber, locale })
  expect(await standingOf(articleNumber)).toBe('live')
  await withdrawEdition(editor, { articleNumber, locale })
  expect(await standingOf(articleNumber)).toBe('unpublished')
})

it('of an article that was filed anew since: readers see the old filing', async () => {
  const desk = await openDesk()
  const articleNumber = await writeArticle(desk)
  await publishEdition(editor, { articleNumber, locale })
  await refileArticle(editor, { articleNumber, sectionId: (await openDesk()).sectionId })
  expect(await standingOf(articleNumber)).toBe('ahead')
})
