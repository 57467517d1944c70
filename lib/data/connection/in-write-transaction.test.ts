import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { findKnownVersion, onVersion } from '#platform/version-signal.ts'
import { reading } from './connections.ts'
import { readContentVersion } from './content-version.ts'
import { inWriteTransaction, type WriteTransaction } from './in-write-transaction.ts'

setUpFreshDatabase()

const site = { noun: 'site' } as const
let made = 0

async function createSection(): Promise<string> {
  const slug = `section-${++made}`
  const section = { slug, originLocale: 'uk', texts: { create: { locale: 'uk', name: 'Стара назва' } } }
  const { id } = await inWriteTransaction(site, (tx) => tx.section.create({ data: section }))
  return id
}

async function createArticle(): Promise<number> {
  const sectionId = await createSection()
  const { number } = await inWriteTransaction(site, (tx) =>
    tx.article.create({ data: { originLocale: 'uk', sectionId } }),
  )
  return number
}

function publish(tx: WriteTransaction, number: number, sectionId: string) {
  const at = new Date('2024-01-06T10:00:00Z')
  const text = { locale: 'uk', kind: 'live', revisionId: 'r', slug: 's', headline: 'h', body: '[]', originLocale: 'uk' }
  const times = { firstPublishedAt: at, modifiedAt: at, publishedAt: at }
  return tx.article.update({
    where: { number },
    data: { published: { create: { ...text, ...times, sectionId } } },
  })
}

async function nameOf(sectionId: string): Promise<string | undefined> {
  const text = await reading().sectionText.findUnique({ where: { sectionId_locale: { sectionId, locale: 'uk' } } })
  return text?.name
}

function rename(tx: WriteTransaction, sectionId: string, name: string) {
  return tx.sectionText.update({ where: { sectionId_locale: { sectionId, locale: 'uk' } }, data: { name } })
}

describe('isolation', () => {
  test('a reader during an open transaction sees the old text', async () => {
    const id = await createSection()
    const seen = await inWriteTransaction({ noun: 'section', id }, async (tx) => {
      await rename(tx, id, 'Нова назва')
      return await nameOf(id)
    })
    expect(seen).toBe('Стара назва')
    expect(await nameOf(id)).toBe('Нова назва')
  })

  test('a parallel write survives the rollback of another', async () => {
    const [failing, working] = [await createSection(), await createSection()]
    const failed = inWriteTransaction({ noun: 'section', id: failing }, async (tx) => {
      await rename(tx, failing, 'не лишиться')
      await wait(50)
      throw new Error('no')
    })
    const stored = inWriteTransaction({ noun: 'section', id: working }, (tx) => rename(tx, working, 'лишиться'))
    await expect(failed).rejects.toThrow('no')
    await stored
    expect(await nameOf(failing)).toBe('Стара назва')
    expect(await nameOf(working)).toBe('лишиться')
  })

  test('two that read and then write the same thing come one after the other', async () => {
    const id = await createSection()
    const append = (mark: string) =>
      inWriteTransaction({ noun: 'section', id }, async (tx) => {
        const text = await tx.sectionText.findUniqueOrThrow({
          where: { sectionId_locale: { sectionId: id, locale: 'uk' } },
        })
        await wait(20)
        await rename(tx, id, text.name + mark)
      })
    await Promise.all([append('a'), append('a'), append('a'), append('a')])
    expect(await nameOf(id)).toBe('Стара назваaaaa')
  })

  test('the reading client cannot write', async () => {
    const id = await createSection()
    await expect(reading().section.delete({ where: { id } })).rejects.toThrow(/read-?only/i)
    expect(await nameOf(id)).toBe('Стара назва')
  })
})

describe('what a transaction is about', () => {
  test('must exist', async () => {
    const missing = inWriteTransaction({ noun: 'article', number: 404 }, async () => 'never')
    await expect(missing).rejects.toMatchObject({ name: 'RootMissing', message: 'There is no article 404' })
  })

  test('has its lock raised', async () => {
    const number = await createArticle()
    await inWriteTransaction({ noun: 'article', number }, async () => undefined)
    const { lock } = await reading().article.findUniqueOrThrow({ where: { number } })
    expect(lock).toBe(1)
  })

  test('a transaction inside a transaction is refused', async () => {
    const nested = inWriteTransaction(site, () => inWriteTransaction(site, async () => 'never'))
    await expect(nested).rejects.toThrow('open already')
  })

  test('raw SQL that hides what it writes is refused', async () => {
    const hidden = inWriteTransaction(site, async (tx) => {
      if ('$executeRawUnsafe' in tx && typeof tx.$executeRawUnsafe === 'function') {
        await tx.$executeRawUnsafe('DROP TABLE former_slug')
      }
    })
    await expect(hidden).rejects.toThrow('Only plain')
    expect(await reading().formerSlug.count()).toBe(0)
  })
})

describe('the content version', () => {
  async function raisesOf(work: () => Promise<unknown>): Promise<number> {
    const before = await readContentVersion()
    await work()
    return (await readContentVersion()) - before
  }

  test('is raised once by a transaction that changes what readers see', async () => {
    const id = await createSection()
    const twice = async (tx: WriteTransaction) => {
      await rename(tx, id, 'раз')
      await rename(tx, id, 'два')
    }
    expect(await raisesOf(() => inWriteTransaction({ noun: 'section', id }, twice))).toBe(1)
  })

  test('is not raised by drafts, by taking a lock, or by a write that touches no row', async () => {
    const number = await createArticle()
    const sectionId = await createSection()
    const draft = { locale: 'uk', slug: 's', headline: 'h', body: '[]', updatedAt: new Date(0) }
    const article = { noun: 'article', number } as const
    expect(
      await raisesOf(() =>
        inWriteTransaction(article, (tx) => tx.articleText.create({ data: { articleNumber: number, ...draft } })),
      ),
    ).toBe(0)
    expect(await raisesOf(() => inWriteTransaction({ noun: 'section', id: sectionId }, async () => 1))).toBe(0)
    expect(
      await raisesOf(() =>
        inWriteTransaction(site, (tx) => tx.sectionText.updateMany({ where: { sectionId: 'x' }, data: { name: 'y' } })),
      ),
    ).toBe(0)
  })

  test('is raised by a nested write and by a deletion that takes published rows along', async () => {
    const number = await createArticle()
    const sectionId = await createSection()
    const article = { noun: 'article', number } as const
    expect(await raisesOf(() => inWriteTransaction(article, (tx) => publish(tx, number, sectionId)))).toBe(1)
    expect(await raisesOf(() => inWriteTransaction(article, (tx) => tx.article.delete({ where: { number } })))).toBe(1)
    expect(await reading().publishedText.count({ where: { articleNumber: number } })).toBe(0)
  })

  test('is not raised by a rollback', async () => {
    const id = await createSection()
    const failing = () =>
      inWriteTransaction({ noun: 'section', id }, async (tx) => {
        await rename(tx, id, 'ні')
        throw new Error('no')
      }).catch(() => undefined)
    expect(await raisesOf(failing)).toBe(0)
  })

  test('is announced after the commit and before the write returns', async () => {
    const id = await createSection()
    const heard: { version: number; stored: Promise<number> }[] = []
    const stop = onVersion((version) => heard.push({ version, stored: readContentVersion() }))
    await inWriteTransaction({ noun: 'section', id }, (tx) => rename(tx, id, 'оголошено'))
    stop()
    const [first] = heard
    expect(heard).toHaveLength(1)
    expect(await first?.stored).toBe(first?.version)
    expect(findKnownVersion()).toBe(first?.version)
  })
})
