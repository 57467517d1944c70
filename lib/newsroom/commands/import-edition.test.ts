import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { systemCli } from '#accounts/actor.ts'
import { getArticle } from '#data/articles.ts'
import { reading } from '#data/connection/connections.ts'
import { getEdition } from '#data/editions.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import type { Locale } from '#i18n/locales.ts'
import { importArticle } from '#newsroom/commands/import-article.ts'
import { type ImportEditionInput, importEdition } from '#newsroom/commands/import-edition.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { editor, reporter } from '#newsroom/testing/actors.ts'
import { bodySaying, type Desk, openDesk, writeArticle } from '#newsroom/testing/desk.ts'
import { isPublic, publicEdition } from '#newsroom/testing/public-rows.ts'
import { addPhoto } from './add-photo.ts'

setUpFreshDatabase()

const hashOf = (name: string) => createHash('sha256').update(name).digest('hex')

const aTranslation = (articleNumber: number, locale: Locale): ImportEditionInput => ({
  articleNumber,
  locale,
  importHash: hashOf(`${articleNumber} ${locale}`),
  texts: { headline: `Translated into ${locale}`, body: bodySaying('Other words.'), photoCaption: 'Мост' },
})

async function anArticle(): Promise<{ desk: Desk; number: number }> {
  const desk = await openDesk()
  const photo = await addPhoto(systemCli, { credit: 'Wire', originLocale: 'uk', texts: { uk: { caption: 'Міст' } } })
  return { desk, number: await writeArticle(desk, 'uk', { leadPhotoId: photo.id }) }
}

const countEditions = (articleNumber: number) => reading().articleText.count({ where: { articleNumber } })

describe('importing a further edition', () => {
  it('adds it to the article, whose filing, photo and bylines stay', async () => {
    const { number } = await anArticle()
    const before = await getArticle(reading(), number)

    const imported = await importEdition(systemCli, aTranslation(number, 'en'))

    expect(imported).toMatchObject({
      kind: 'created',
      articleNumber: number,
      locale: 'en',
      state: 'draft',
      refused: [],
    })
    expect(await getArticle(reading(), number)).toEqual(before)
    const { texts } = await getEdition(reading(), { articleNumber: number, locale: 'en' })
    expect(texts).toMatchObject({ headline: 'Translated into en', slug: 'translated-into-en', photoCaption: 'Мост' })
  })

  it('keeps no caption for an article without a photo', async () => {
    const number = await writeArticle(await openDesk())
    await importEdition(systemCli, aTranslation(number, 'en'))
    const { texts } = await getEdition(reading(), { articleNumber: number, locale: 'en' })
    expect(texts.photoCaption).toBeNull()
  })

  it('waits for Ukrainian as a draft, and is published by the same file once that is live', async () => {
    const { desk, number } = await anArticle()
    const file = { ...aTranslation(number, 'ru'), publish: {} }

    const refused = await importEdition(systemCli, file)
    expect(refused).toMatchObject({ state: 'draft', refused: [{ key: 'default-language-first' }] })
    await publishEdition(editor, { articleNumber: number, locale: 'uk' })
    const again = await importEdition(systemCli, file)

    expect(again).toMatchObject({ kind: 'existing', articleNumber: number, locale: 'ru', state: 'live', refused: [] })
    const row = await publicEdition(number, 'ru')
    expect(row).toMatchObject({ headline: 'Translated into ru', photoCaption: 'Мост', sectionId: desk.sectionId })
    expect(row.bylines.map((byline) => byline.personId)).toEqual([desk.authorId])
  })

  it('is known by its file, also after it was edited and when no article is named', async () => {
    const { desk, number } = await anArticle()
    const file = aTranslation(number, 'en')
    await importEdition(systemCli, file)
    await saveDraft(reporter, {
      ...{ articleNumber: number, locale: 'en', expectedVersion: 1 },
      texts: { headline: 'Edited', body: bodySaying('Edited.') },
    })

    expect(await importEdition(systemCli, file)).toMatchObject({ kind: 'existing', articleNumber: number })
    const { importHash, texts } = file
    const alone = await importArticle(systemCli, {
      article: { locale: 'en', importHash, texts },
      section: { id: desk.sectionId },
    })

    expect(alone).toMatchObject({ kind: 'existing', articleNumber: number, locale: 'en' })
    expect((await getEdition(reading(), { articleNumber: number, locale: 'en' })).texts.headline).toBe('Edited')
    expect(await countEditions(number)).toBe(2)
  })

  it('does not replace a text that is there', async () => {
    const { number } = await anArticle()
    const refused = importEdition(systemCli, aTranslation(number, 'uk'))
    await expect(refused).rejects.toMatchObject({ name: 'EditionExists', articleNumber: number, locale: 'uk' })
    expect(await countEditions(number)).toBe(1)
  })

  it('takes the file of a draft that waited alone, but not of an article that is public', async () => {
    const { desk, number } = await anArticle()
    const { texts, ...file } = aTranslation(number, 'en')
    const alone = {
      article: { locale: 'en', importHash: file.importHash, texts },
      section: { id: desk.sectionId },
    } as const
    const { articleNumber: draft } = await importArticle(systemCli, { ...alone, authors: ['Ada Byrne'] })

    expect(await importEdition(systemCli, { ...file, texts })).toMatchObject({ kind: 'created', articleNumber: number })
    await importArticle(systemCli, { ...alone, publish: {} })
    expect(await isPublic(draft, 'en')).toBe(true)

    const other = await writeArticle(desk)
    const refused = importEdition(systemCli, { ...file, texts, articleNumber: other })
    await expect(refused).rejects.toMatchObject({ name: 'EditionExists', articleNumber: draft })
  })

  it('into an article that is not there stores nothing', async () => {
    await expect(importEdition(systemCli, aTranslation(404, 'en'))).rejects.toThrow(/^There is no article 404$/)
  })

  it('by two at the same moment makes one edition', async () => {
    const { number } = await anArticle()
    const file = aTranslation(number, 'en')
    const both = await Promise.all([importEdition(systemCli, file), importEdition(systemCli, file)])
    expect(both.map((one) => one.kind).sort()).toEqual(['created', 'existing'])
  })

  it('is not for people', async () => {
    const { number } = await anArticle()
    await expect(importEdition(editor, aTranslation(number, 'en'))).rejects.toMatchObject({ name: 'NotPermitted' })
  })
})
