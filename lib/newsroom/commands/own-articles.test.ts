// Whose article: what a reporter may do to an article of their own and to somebody else's, in every state it can be in.
import { describe, expect, it } from 'vitest'
import { reading } from '#data/connection/connections.ts'
import { getEdition } from '#data/editions.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import type { EditionState } from '#domain/publishing.ts'
import type { Actor } from '#domain/roles.ts'
import { markReady } from '#newsroom/commands/mark-ready.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { refileArticle } from '#newsroom/commands/refile-article.ts'
import { restoreRevision } from '#newsroom/commands/restore-revision.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { scheduleEdition } from '#newsroom/commands/schedule-edition.ts'
import { withdrawEdition } from '#newsroom/commands/withdraw-edition.ts'
import { chief, editor, reporter } from '#newsroom/testing/actors.ts'
import { bodySaying, type Desk, openDesk, writeArticle } from '#newsroom/testing/desk.ts'

setUpFreshDatabase()

const uk = 'uk' as const
const colleague: Actor = { kind: 'user', id: 'reporter-2', role: 'reporter' }
const texts = { headline: 'Інший заголовок', body: bodySaying('Інші слова.') }

type Key = { readonly articleNumber: number; readonly locale: typeof uk }

const states: Record<EditionState, (key: Key) => Promise<unknown>> = {
  draft: async () => undefined,
  ready: (key) => markReady(reporter, key),
  scheduled: (key) => scheduleEdition(editor, { ...key, publishAt: new Date(Date.now() + 3_600_000) }),
  live: (key) => publishEdition(editor, key),
  withdrawn: async (key) => {
    await publishEdition(editor, key)
    await withdrawEdition(editor, key)
  },
}

async function openArticle(state: EditionState): Promise<{ desk: Desk; key: Key; expectedVersion: number }> {
  const desk = await openDesk()
  const key = { articleNumber: await writeArticle(desk), locale: uk }
  await saveDraft(reporter, {
    ...key,
    expectedVersion: 1,
    texts: { headline: 'Заголовок', body: bodySaying('Слова.') },
  })
  await states[state](key)
  return { desk, key, expectedVersion: (await getEdition(reading(), key)).version }
}

function outcome(work: Promise<unknown>): Promise<string> {
  return work.then(
    (done) => (typeof done === 'object' && done !== null && 'state' in done ? String(done.state) : 'done'),
    (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
  )
}

describe('saving a draft', () => {
  it.each<[EditionState, Record<'own' | 'somebody else’s' | 'editor' | 'chief', string>]>([
    ['draft', { own: 'draft', 'somebody else’s': 'NotYourArticle', editor: 'draft', chief: 'draft' }],
    ['ready', { own: 'draft', 'somebody else’s': 'NotYourArticle', editor: 'ready', chief: 'ready' }],
    ['scheduled', { own: 'IllegalMove', 'somebody else’s': 'NotYourArticle', editor: 'scheduled', chief: 'scheduled' }],
    ['live', { own: 'live', 'somebody else’s': 'NotYourArticle', editor: 'live', chief: 'live' }],
    ['withdrawn', { own: 'withdrawn', 'somebody else’s': 'NotYourArticle', editor: 'withdrawn', chief: 'withdrawn' }],
  ])('that is %s', async (state, expected) => {
    const actors = { own: reporter, 'somebody else’s': colleague, editor, chief }
    for (const [who, actor] of Object.entries(actors)) {
      const { key, expectedVersion } = await openArticle(state)
      const save = saveDraft(actor, { ...key, expectedVersion, texts, kind: 'typing' })
      expect(await outcome(save), who).toBe(expected[who as keyof typeof expected])
    }
  })
})

describe('somebody else’s article', () => {
  const doing: Record<string, (actor: Actor) => Promise<unknown>> = {
    'calling it ready': async (actor) => markReady(actor, (await openArticle('draft')).key),
    'filing it elsewhere': async (actor) => {
      const { desk, key } = await openArticle('draft')
      return refileArticle(actor, { articleNumber: key.articleNumber, sectionId: desk.sectionId })
    },
    'restoring a revision': async (actor) => {
      const { key, expectedVersion } = await openArticle('draft')
      return restoreRevision(actor, { ...key, expectedVersion, revision: 1 })
    },
    'beginning it in another language': async (actor) => {
      const { key } = await openArticle('draft')
      return saveDraft(actor, { ...key, locale: 'en', expectedVersion: 0, texts })
    },
  }

  it.each(Object.entries(doing))('%s is for its reporter and for editors', async (_name, work) => {
    expect(await outcome(work(colleague))).toBe('NotYourArticle')
    for (const actor of [reporter, editor, chief]) expect(await outcome(work(actor))).not.toMatch(/Not|Illegal/)
  })

  it('a reporter publishes nothing, not even their own', async () => {
    expect(await outcome(publishEdition(reporter, (await openArticle('ready')).key))).toBe('NotPermitted')
  })
})
