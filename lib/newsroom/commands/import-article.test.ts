import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { systemCli } from '#accounts/actor.ts'
import { reading } from '#data/connection/connections.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { changeEdition, getEdition } from '#data/editions.ts'
import { listPeople } from '#data/people.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { type ImportInput, importArticle } from '#newsroom/commands/import-article.ts'
import { withdrawEdition } from '#newsroom/commands/withdraw-edition.ts'
import { editor } from '#newsroom/testing/actors.ts'
import { bodySaying, openDesk } from '#newsroom/testing/desk.ts'
import { isPublic, publicEdition } from '#newsroom/testing/public-rows.ts'

setUpFreshDatabase()

const publishedAt = new Date('2024-01-06T10:00:00Z')

async function aFile(name: string): Promise<ImportInput> {
  return {
    article: {
      locale: 'en',
      importHash: createHash('sha256').update(name).digest('hex'),
      texts: { headline: name, body: bodySaying('What the file says.') },
    },
    section: { id: (await openDesk()).sectionId },
    authors: [`Author of ${name}`],
    photo: { credit: 'Getty Images', originLocale: 'en', texts: { en: { caption: 'A minister' } } },
  }
}

function countAll() {
  const db = reading()
  return Promise.all([db.article.count(), db.person.count(), db.photo.count(), db.revision.count()])
}

function signal(): { readonly given: Promise<void>; give(): void } {
  let give = () => {}
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { given, give }
}

describe('importing an article', () => {
  it('stores its author, its photo and its text, and publishes it with its date', async () => {
    const imported = await importArticle(systemCli, { ...(await aFile('first')), publish: { publishedAt } })

    expect(imported).toMatchObject({ kind: 'created', slug: 'first', authors: [{ kind: 'created', namesakes: 1 }] })
    const row = await publicEdition(imported.articleNumber, 'en')
    expect(row).toMatchObject({ headline: 'first', firstPublishedAt: publishedAt })
    expect(row.bylines.map((byline) => byline.personId)).toEqual(imported.authors.map((author) => author.id))
    expect(row.leadPhotoId).not.toBeNull()
  })

  it('a second time names the article and stores nothing', async () => {
    const file = await aFile('twice')
    const first = await importArticle(systemCli, file)
    const before = await countAll()

    const second = await importArticle(systemCli, { ...file, article: { ...file.article, locale: 'uk' } })

    expect(second).toMatchObject({ kind: 'existing', articleNumber: first.articleNumber, locale: 'en', slug: 'twice' })
    expect(await countAll()).toEqual(before)
  })

  it('a second time publishes what the first left a draft, but brings nothing back that was withdrawn', async () => {
    const file = await aFile('later')
    const { articleNumber } = await importArticle(systemCli, file)
    expect(await isPublic(articleNumber, 'en')).toBe(false)

    await importArticle(systemCli, { ...file, publish: {} })
    expect(await isPublic(articleNumber, 'en')).toBe(true)
    await withdrawEdition(editor, { articleNumber, locale: 'en' })
    const third = await importArticle(systemCli, { ...file, publish: {} })

    expect(third).toMatchObject({ kind: 'existing', state: 'withdrawn', published: undefined })
    expect(await isPublic(articleNumber, 'en')).toBe(false)
  })

  it('a second time waits for whoever is at work on the article, and goes by what they did', async () => {
    const file = await aFile('at work')
    const { articleNumber } = await importArticle(systemCli, file)
    const [locked, released] = [signal(), signal()]
    const atWork = inWriteTransaction({ noun: 'article', number: articleNumber }, async (tx) => {
      locked.give()
      await released.given
      const edition = await getEdition(tx, { articleNumber, locale: 'en' })
      await changeEdition(tx, edition, { state: 'withdrawn', publishAt: null, updatedAt: new Date() })
    })
    await locked.given

    const again = importArticle(systemCli, { ...file, publish: {} })
    const first = await Promise.race([again.then(() => 'import'), wait(300).then(() => 'patience')])
    released.give()
    await atWork

    expect(first).toBe('patience')
    expect(await again).toMatchObject({ kind: 'existing', state: 'withdrawn', published: undefined })
  })

  it('keeps what may not be published as a draft, and says why', async () => {
    const file = await aFile('unsigned')

    const imported = await importArticle(systemCli, { ...file, authors: [], publish: { publishedAt } })

    expect(imported).toMatchObject({ kind: 'created', state: 'draft', published: undefined })
    expect(imported.refused.map((problem) => problem.key)).toEqual(['author-missing'])
    expect(await isPublic(imported.articleNumber, 'en')).toBe(false)
    const { texts } = await getEdition(reading(), { articleNumber: imported.articleNumber, locale: 'en' })
    expect(texts.headline).toBe('unsigned')
  })

  it('a second time gives a draft the author it lacked, and publishes it', async () => {
    const file = await aFile('signed later')
    const { articleNumber } = await importArticle(systemCli, { ...file, authors: [], publish: {} })

    const again = await importArticle(systemCli, { ...file, publish: { publishedAt } })

    expect(again).toMatchObject({ kind: 'existing', articleNumber, state: 'live', refused: [] })
    const { bylines } = await publicEdition(articleNumber, 'en')
    expect(bylines.map((byline) => byline.personId)).toEqual(again.authors.map((author) => author.id))
  })

  it('stores nothing at all of what cannot be stored', async () => {
    const file = await aFile('refused')
    const before = await countAll()

    const nowhere = importArticle(systemCli, { ...file, section: { id: 'nowhere' } })
    await expect(nowhere).rejects.toMatchObject({ name: 'RecordMissing', noun: 'section' })
    const ahead = { publishedAt: new Date(Date.now() + 60_000) }
    await expect(importArticle(systemCli, { ...file, publish: ahead })).rejects.toMatchObject({ key: 'time-is-ahead' })

    expect(await countAll()).toEqual(before)
  })

  it('finds or makes a desk where a desk is named', async () => {
    const file = await aFile('by a desk')
    const { authors } = await importArticle(systemCli, { ...file, authors: ['Редакція новин', 'Ada Byrne'] })
    const people = await listPeople(
      reading(),
      authors.map((author) => author.id),
    )
    expect(people.map(({ kind, slug }) => [slug, kind]).sort()).toEqual([
      ['ada-byrne', 'person'],
      [authors[0]?.slug, 'desk'],
    ])
  })

  it('by two at the same moment makes one article', async () => {
    const file = await aFile('race')
    const [one, other] = await Promise.all([importArticle(systemCli, file), importArticle(systemCli, file)])
    expect(one.articleNumber).toBe(other.articleNumber)
    expect([one.kind, other.kind].sort()).toEqual(['created', 'existing'])
  })
})
