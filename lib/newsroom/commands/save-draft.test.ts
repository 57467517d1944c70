import { describe, expect, it } from 'vitest'
import { reading } from '#data/connection/connections.ts'
import { getEdition, listEditions } from '#data/editions.ts'
import { listRevisions } from '#data/revisions.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { markReady } from '#newsroom/commands/mark-ready.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { editor, reporter } from '#newsroom/testing/actors.ts'
import { bodySaying, openDesk, translate, writeArticle } from '#newsroom/testing/desk.ts'

setUpFreshDatabase()

const uk = 'uk' as const

describe('saving a draft', () => {
  it('refuses a stale save and hands back both texts', async () => {
    const articleNumber = await writeArticle(await openDesk())
    const key = { articleNumber, locale: uk, expectedVersion: 1 }
    await saveDraft(reporter, {
      ...key,
      texts: { headline: 'Theirs', standfirst: 'Same', body: bodySaying('Theirs.') },
    })

    const mine = { headline: 'Mine', slug: 'theirs', standfirst: 'Same', body: bodySaying('Mine.') }
    await expect(saveDraft(editor, { ...key, texts: mine })).rejects.toMatchObject({
      name: 'StaleDraft',
      stored: { version: 2, texts: { headline: 'Theirs' } },
      yours: { headline: 'Mine' },
      changed: ['headline', 'body'],
    })
    const { texts } = await getEdition(reading(), { articleNumber, locale: uk })
    expect(texts.headline).toBe('Theirs')
  })

  it('of two at the same moment keeps one and refuses the other', async () => {
    const articleNumber = await writeArticle(await openDesk())
    const save = (headline: string) =>
      saveDraft(editor, { articleNumber, locale: uk, expectedVersion: 1, texts: { headline, body: bodySaying('X') } })

    const ends = await Promise.allSettled([save('One'), save('Two')])

    expect(ends.map((end) => end.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(ends.find((end) => end.status === 'rejected')).toMatchObject({ reason: { name: 'StaleDraft' } })
  })

  it('begins an edition in another language, once', async () => {
    const articleNumber = await writeArticle(await openDesk())
    await translate(articleNumber, 'en')

    await expect(translate(articleNumber, 'en')).rejects.toMatchObject({ name: 'StaleDraft', stored: { version: 1 } })
    expect((await listEditions(reading(), articleNumber)).map((edition) => edition.locale)).toEqual([uk, 'en'])
  })

  it('makes a revision when saved on purpose, and none while typing', async () => {
    const articleNumber = await writeArticle(await openDesk())
    const key = { articleNumber, locale: uk }
    const texts = { headline: 'A', body: bodySaying('A.') }
    await saveDraft(reporter, { ...key, expectedVersion: 1, texts, kind: 'typing' })
    await saveDraft(reporter, { ...key, expectedVersion: 2, texts, note: 'Before lunch' })

    const revisions = await listRevisions(reading(), key)
    expect(revisions.map(({ number, note }) => [number, note])).toEqual([[1, 'Before lunch']])
  })

  it('takes "ready" back from a text that changed, unless an editor changed it', async () => {
    const articleNumber = await writeArticle(await openDesk())
    const save = { articleNumber, locale: uk, texts: { headline: 'A', body: bodySaying('A.') } }
    expect(await markReady(reporter, { articleNumber, locale: uk })).toEqual([])

    expect(await saveDraft(editor, { ...save, expectedVersion: 2 })).toEqual({ version: 3, state: 'ready' })
    // Saved on purpose as it is: nothing changed.
    expect(await saveDraft(reporter, { ...save, expectedVersion: 3 })).toEqual({ version: 3, state: 'ready' })
    const other = { ...save, texts: { headline: 'B', body: bodySaying('A.') } }
    expect(await saveDraft(reporter, { ...other, expectedVersion: 3 })).toEqual({ version: 4, state: 'draft' })
  })

  it('cleans every text at the door, the runs of a body without losing their spaces', async () => {
    const articleNumber = await writeArticle(await openDesk())
    const content = [{ text: 'one\u0000 ' }, { text: '\ud800' }, { text: 'two', marks: [{ kind: 'strong' as const }] }]
    const texts = {
      headline: ' Кии\u0306в\u0007\n сьогодні ',
      body: [{ id: 'a', kind: 'paragraph' as const, content }],
    }
    await saveDraft(reporter, { articleNumber, locale: uk, expectedVersion: 1, texts })

    const { texts: stored } = await getEdition(reading(), { articleNumber, locale: uk })
    expect(stored.headline).toBe('Київ сьогодні'.normalize('NFC').replace('ї', 'й'))
    expect(stored.body).toEqual([
      { id: 'a', kind: 'paragraph', content: [{ text: 'one ' }, { text: 'two', marks: [{ kind: 'strong' }] }] },
    ])
  })

  it('refuses a body that does not fit the schema, and names the place', async () => {
    const articleNumber = await writeArticle(await openDesk())
    const link = { text: 'x', marks: [{ kind: 'link' as const, href: 'javascript:alert(1)' }] }
    const body = [{ id: 'a', kind: 'paragraph' as const, content: [link] }]
    const save = saveDraft(reporter, {
      articleNumber,
      locale: uk,
      expectedVersion: 1,
      texts: { headline: 'A', body },
    })
    await expect(save).rejects.toMatchObject({
      name: 'NotWellFormed',
      issues: [{ path: expect.stringMatching(/^texts\.body/) }],
    })
  })

  it('gives the second of two equal ids a new one', async () => {
    const articleNumber = await writeArticle(await openDesk())
    const twice = { id: 'a', kind: 'rule' as const }
    await saveDraft(reporter, {
      articleNumber,
      locale: uk,
      expectedVersion: 1,
      texts: { headline: 'A', body: [twice, twice] },
    })

    const { texts } = await getEdition(reading(), { articleNumber, locale: uk })
    expect(texts.body).toEqual([twice, { id: expect.stringMatching(/^(?!a$)/), kind: 'rule' }])
  })
})
