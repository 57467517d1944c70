import { beforeAll, describe, expect, it } from 'vitest'
import { auditPageSize } from '#data/audit-log.ts'
import { reading } from '#data/connection/connections.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getEdition } from '#data/editions.ts'
import { findNewestRevision } from '#data/revisions.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import type { Actor } from '#domain/roles.ts'
import en from '#messages/en.json' with { type: 'json' }
import { beginTranslation } from '#newsroom/commands/begin-translation.ts'
import { confirmBlocks } from '#newsroom/commands/confirm-blocks.ts'
import { embargoEdition } from '#newsroom/commands/embargo-edition.ts'
import { markReady } from '#newsroom/commands/mark-ready.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { refileArticle } from '#newsroom/commands/refile-article.ts'
import { returnToDraft } from '#newsroom/commands/return-to-draft.ts'
import { scheduleEdition } from '#newsroom/commands/schedule-edition.ts'
import { withdrawEdition } from '#newsroom/commands/withdraw-edition.ts'
import { reporter } from '#newsroom/testing/actors.ts'
import { type Desk, openDesk, writeArticle } from '#newsroom/testing/desk.ts'
import { recordedCommands } from '#newsroom/view/audit-address.ts'
import type { AuditAddress } from '#newsroom/view/audit-view.ts'
import { listAuditLog } from './list-audit-log.ts'

setUpFreshDatabase()

const uk = 'uk' as const
let desk: Desk
let olena: Actor
let articleNumber: number
const until = new Date(Date.now() + 3_600_000)
const publishAt = new Date(Date.now() + 7_200_000)

beforeAll(async () => {
  desk = await openDesk()
  const { id } = await inWriteTransaction({ noun: 'accounts' }, (tx) =>
    tx.user.create({ data: { name: 'Олена Коваль', email: 'olena@news.example', role: 'editor' } }),
  )
  olena = { kind: 'user', id, role: 'editor' }
  articleNumber = await writeArticle(desk)
  const key = { articleNumber, locale: uk }
  await markReady(reporter, key)
  await returnToDraft(reporter, key)
  await embargoEdition(olena, { ...key, until })
  await scheduleEdition(olena, { ...key, publishAt })
  await embargoEdition(olena, { ...key, until: null })
  await publishEdition(olena, { ...key, note: 'Раніше, ніж хотіли' })
  await withdrawEdition(olena, { ...key, notice: 'Помилка' })
})

async function read(address: Partial<AuditAddress> = {}) {
  return listAuditLog(olena, { page: 1, ...address }, uk)
}

async function commands(address: Partial<AuditAddress>): Promise<string[]> {
  return (await read(address)).lines.map((line) => line.command)
}

describe('the audit log', () => {
  it('says who did what to what, newest first', async () => {
    const { lines } = await read({ articleNumber })
    const edition = { noun: 'article', number: articleNumber, locale: uk, label: 'Headline in uk' }
    expect(lines.map(({ by, command, facts }) => ({ by: by.kind, command, facts }))).toEqual([
      {
        by: 'user',
        command: 'withdraw-edition',
        facts: [
          { key: 'state', from: 'live', to: 'withdrawn' },
          { key: 'quote', text: 'Помилка' },
        ],
      },
      {
        by: 'user',
        command: 'publish-edition',
        facts: [
          { key: 'state', from: 'scheduled', to: 'live' },
          { key: 'quote', text: 'Раніше, ніж хотіли' },
        ],
      },
      { by: 'user', command: 'embargo-edition', facts: [{ key: 'embargo', until: null }] },
      {
        by: 'user',
        command: 'schedule-edition',
        facts: [
          { key: 'state', from: 'draft', to: 'scheduled' },
          { key: 'schedule', at: publishAt.toISOString() },
        ],
      },
      { by: 'user', command: 'embargo-edition', facts: [{ key: 'embargo', until: until.toISOString() }] },
      { by: 'unknown', command: 'return-to-draft', facts: [{ key: 'state', from: 'ready', to: 'draft' }] },
      { by: 'unknown', command: 'mark-ready', facts: [{ key: 'state', from: 'draft', to: 'ready' }] },
      { by: 'unknown', command: 'create-article', facts: [] },
    ])
    expect(lines[0]).toMatchObject({
      by: { name: 'Олена Коваль' },
      subject: { ...edition, href: `/admin/articles/${articleNumber}/uk` },
    })
  })

  it('is asked by person, command, article and day', async () => {
    const other = await writeArticle(desk)
    const actor = olena.kind === 'user' ? `user:${olena.id}` : ''
    expect(new Set(await commands({ by: actor }))).toEqual(
      new Set(['withdraw-edition', 'publish-edition', 'embargo-edition', 'schedule-edition']),
    )
    expect(await commands({ command: 'embargo-edition' })).toEqual(['embargo-edition', 'embargo-edition'])
    expect(await commands({ articleNumber: other })).toEqual(['create-article'])
    expect(await commands({ by: 'system:clock' })).toEqual([])
    // A day in Kyiv begins up to three hours before it does in Greenwich: far ones are safe to name.
    expect(await commands({ to: '2020-01-01' })).toEqual([])
    expect(await commands({ from: '2020-01-01', articleNumber: other })).toEqual(['create-article'])
    expect(await commands({ from: '2200-01-01' })).toEqual([])
  })

  it('says which parts of the filing were changed', async () => {
    const other = await writeArticle(desk)
    await refileArticle(olena, { articleNumber: other, sectionId: desk.sectionId, tagIds: [desk.tagId] })
    const [refiled] = (await read({ articleNumber: other })).lines
    expect(refiled?.facts).toMatchObject([{ key: 'changed', fields: expect.arrayContaining(['credits']) }])
    expect(refiled?.facts[0]).not.toMatchObject({ fields: expect.arrayContaining(['section']) })
  })

  it('names sections, people and tags as they were called', async () => {
    const { lines } = await read({ by: 'system:cli' })
    expect(lines.map((line) => [line.command, line.subject.noun, line.subject.label])).toEqual([
      ['save-tag', 'tag', desk.name],
      ['save-person', 'person', desk.name],
      ['save-section', 'section', desk.name],
    ])
  })

  it('makes one line of what a translator says block by block, and keeps every entry in it', async () => {
    const number = await writeArticle(desk)
    const loaded = { articleNumber: number, locale: 'en' as const, sourceLocale: uk }
    await beginTranslation(olena, { ...loaded, content: 'copies' })
    const { version: expectedVersion } = await getEdition(reading(), loaded)
    const source = await findNewestRevision(reading(), { articleNumber: number, locale: uk })
    const request = { ...loaded, expectedVersion, sourceRevision: source?.number ?? 0 }
    for (const blockIds of [[':headline'], [':standfirst', 'p1']]) await confirmBlocks(olena, { ...request, blockIds })
    const { lines } = await read({ articleNumber: number, command: 'translate-edition' })
    const confirmed = lines.filter((line) =>
      line.facts.some((fact) => fact.key === 'blocks' && fact.deed === 'confirm'),
    )
    expect(confirmed).toHaveLength(1)
    expect(confirmed[0]?.facts).toContainEqual({ key: 'blocks', deed: 'confirm', count: 3 })
    expect(confirmed[0]?.entries?.slice(0, 2).map(({ facts }) => facts)).toEqual([
      [{ key: 'blocks', deed: 'confirm', count: 2 }],
      [{ key: 'blocks', deed: 'confirm', count: 1 }],
    ])
  })

  it('goes on from page to page, and survives what it does not know', async () => {
    await inWriteTransaction({ noun: 'site' }, async (tx) => {
      const data = Array.from({ length: auditPageSize + 1 }, (_, index) => ({
        ...{ actor: 'user:gone', command: 'paint-article', subject: index % 2 === 0 ? 'wall:7' : 'article:999999/uk' },
        before: '[1,2]',
        after: '{"state":"painted","publishAt":7,"texts":"none"}',
        at: new Date(1000 + index),
      }))
      await tx.auditEntry.createMany({ data })
    })
    const [first, second] = [await read({ by: 'user:gone' }), await read({ by: 'user:gone', page: 2 })]
    expect([first.hasOlder, second.hasOlder]).toEqual([true, false])
    expect(first.lines.map((line) => line.entries?.length)).toEqual([auditPageSize / 2, auditPageSize / 2])
    expect(second.lines.map((line) => line.entries)).toEqual([undefined])
    const ids = [first, second]
      .flatMap(({ lines }) => lines.flatMap((line) => line.entries ?? [line]))
      .map(({ id }) => id)
    expect(new Set(ids).size).toBe(auditPageSize + 1)
    expect(first.lines[0]).toMatchObject({ by: { kind: 'unknown' }, command: 'paint-article', facts: [] })
    expect(first.lines[1]?.subject).toEqual({ noun: 'article', number: 999_999, locale: uk })
  })

  it('has words for every command', () => {
    expect(Object.keys(en.admin.audit.commands)).toEqual(expect.arrayContaining([...recordedCommands]))
  })
})
