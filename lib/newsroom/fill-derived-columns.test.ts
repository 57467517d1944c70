import { beforeAll, describe, expect, it } from 'vitest'
import { reading } from '#data/connection/connections.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { listUnderivedArticles } from '#data/derived-columns.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import type { Body } from '#domain/blocks.ts'
import { addPhoto } from '#newsroom/commands/add-photo.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { editor } from '#newsroom/testing/actors.ts'
import { openDesk, translate, writeArticle } from '#newsroom/testing/desk.ts'
import { fillDerivedColumns } from './fill-derived-columns.ts'

setUpFreshDatabase()

const migratedAt = new Date('2030-01-01T00:00:00Z')
const numbers: number[] = []

/** Articles as an upgrade finds them: everything that is said twice is said once. */
beforeAll(async () => {
  const desk = await openDesk()
  const { id: photoId } = await addPhoto(editor, {
    credit: 'Somebody',
    originLocale: 'uk',
    texts: { uk: { caption: 'Підпис', alt: 'Опис' } },
  })
  const body: Body = [
    { id: 'p1', kind: 'paragraph', content: [{ text: 'Текст.' }] },
    { id: 'f1', kind: 'figure', photoId, alt: 'Міст' },
  ]
  for (let count = 0; count < 3; count += 1) {
    const number = await writeArticle(desk, 'uk', { texts: { headline: 'МІСТ Відкрито', standfirst: '', body } })
    await translate(number, 'en')
    await publishEdition(editor, { articleNumber: number, locale: 'uk' })
    numbers.push(number)
  }
  await inWriteTransaction({ noun: 'site' }, async (tx) => {
    await tx.articleText.updateMany({ data: { searchText: '', translation: 'original', blockCounts: null } })
    await tx.publishedText.updateMany({ data: { blockHashes: '{}' } })
    await tx.photoUse.deleteMany()
    await tx.photo.updateMany({ data: { searchText: '' } })
    await tx.article.updateMany({ data: { touchedAt: migratedAt } })
  })
})

describe('after an upgrade', () => {
  it('every article is brought to what screens look things up by, once', async () => {
    expect(await listUnderivedArticles(0, 2)).toEqual(numbers.slice(0, 2))
    expect(await listUnderivedArticles(numbers[1] ?? 0, 2)).toEqual(numbers.slice(2))
    expect(await fillDerivedColumns()).toBe(3)

    for (const articleNumber of numbers) {
      const texts = await reading().articleText.findMany({ where: { articleNumber }, orderBy: { locale: 'desc' } })
      expect(texts.map((text) => [text.locale, text.searchText, text.translation])).toEqual([
        ['uk', 'міст відкрито', 'original'],
        ['en', 'headline in en what it is about', 'missing'],
      ])
      expect(texts[1]?.blockCounts).toContain('"total":')
      const uses = await reading().photoUse.findMany({ where: { articleNumber }, orderBy: { edition: 'asc' } })
      expect(uses.map((use) => [use.locale, use.edition])).toEqual([
        ['uk', 'draft'],
        ['uk', 'live'],
      ])
      const published = await reading().publishedText.findFirstOrThrow({ where: { articleNumber } })
      expect(Object.keys(JSON.parse(published.blockHashes) as object)).toContain('p1')
      const { touchedAt } = await reading().article.findUniqueOrThrow({ where: { number: articleNumber } })
      expect(touchedAt.getTime()).toBeLessThan(migratedAt.getTime())
    }
    const photo = await reading().photo.findFirstOrThrow({ select: { searchText: true } })
    expect(photo).toEqual({ searchText: 'somebody підпис опис' })
    expect(await fillDerivedColumns()).toBe(0)
  })

  it('an edition that nobody has given a headline lacks nothing', async () => {
    await inWriteTransaction({ noun: 'site' }, (tx) =>
      tx.articleText.updateMany({ where: { locale: 'en' }, data: { headline: '', standfirst: '', searchText: '' } }),
    )
    expect(await fillDerivedColumns()).toBe(0)
  })
})
