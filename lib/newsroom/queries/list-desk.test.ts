import { beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '#accounts/actor.ts'
import { getArticle } from '#data/articles.ts'
import { reading } from '#data/connection/connections.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getEdition } from '#data/editions.ts'
import { findNewestRevision } from '#data/revisions.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import type { DeskFilter } from '#domain/desk-filters.ts'
import { type Actor, actorName } from '#domain/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import { beginTranslation } from '#newsroom/commands/begin-translation.ts'
import { confirmBlocks } from '#newsroom/commands/confirm-blocks.ts'
import { embargoEdition } from '#newsroom/commands/embargo-edition.ts'
import { markReady } from '#newsroom/commands/mark-ready.ts'
import { publishDueEditions } from '#newsroom/commands/publish-due-editions.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { refileArticle } from '#newsroom/commands/refile-article.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { scheduleEdition } from '#newsroom/commands/schedule-edition.ts'
import { withdrawEdition } from '#newsroom/commands/withdraw-edition.ts'
import { editor, reporter } from '#newsroom/testing/actors.ts'
import { bodySaying, type Desk, openDesk, translate, writeArticle } from '#newsroom/testing/desk.ts'
import { setUpTestClock } from '#newsroom/testing/test-clock.ts'
import type { DeskAddress, DeskCell } from '#newsroom/view/desk-view.ts'
import { listDesk } from './list-desk.ts'

const clock = setUpTestClock()
setUpFreshDatabase()

const uk = 'uk' as const
const hour = 3_600_000
const everything: DeskAddress = { filter: 'all', sort: 'touched', page: 1, sectionId: undefined, text: '' }
let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

function ask(address: Partial<DeskAddress> = {}, actor: Actor = editor) {
  return listDesk(actor, { ...everything, ...address }, uk)
}

async function numbersUnder(filter: DeskFilter, actor: Actor = editor): Promise<number[]> {
  const { articles, total, counts } = await ask({ filter }, actor)
  expect(total).toBe(articles.length)
  expect(counts[filter]).toBe(total)
  return articles.map((article) => article.number)
}

async function cellOf(number: number, locale: Locale): Promise<DeskCell> {
  const article = (await ask()).articles.find((one) => one.number === number)
  const cell = article?.cells.find((one) => one.locale === locale)
  if (!cell || cell.state === 'missing') throw new Error(`There is no ${number}/${locale} on the desk`)
  return cell
}

async function type(articleNumber: number, locale: Locale, headline: string): Promise<void> {
  const { version, texts } = await getEdition(reading(), { articleNumber, locale })
  await saveDraft(editor, { articleNumber, locale, expectedVersion: version, texts: { ...texts, headline } })
}

/** Says of every block of the translation that it renders the Ukrainian text as it is now. */
async function confirmAll(articleNumber: number, locale: Locale): Promise<void> {
  const { version } = await getEdition(reading(), { articleNumber, locale })
  const source = await findNewestRevision(reading(), { articleNumber, locale: uk })
  await confirmBlocks(editor, {
    ...{ articleNumber, locale, expectedVersion: version, sourceLocale: uk },
    sourceRevision: source?.number ?? 0,
    blockIds: [':headline', ':standfirst', 'p1'],
  })
}

/** Articles without any text: enough to fill pages. */
async function createEmptyArticles({ sectionId }: Desk, count: number): Promise<number[]> {
  return inWriteTransaction({ noun: 'site' }, async (tx) => {
    const begin = Date.now() - count
    const data = Array.from({ length: count }, (_, index) => ({
      ...{ originLocale: uk, sectionId },
      touchedAt: new Date(begin + index),
    }))
    await tx.article.createMany({ data })
    const stored = await tx.article.findMany({ where: { sectionId }, orderBy: { touchedAt: 'asc' } })
    return stored.map((article) => article.number)
  })
}

describe('the filters', () => {
  it('know whose an article is', async () => {
    const other: Actor = { kind: 'user', id: 'reporter-2', role: 'reporter' }
    const mine = await writeArticle(desk)
    const edited = await writeArticle(desk)
    await type(edited, uk, 'Edited by somebody else')

    expect(await numbersUnder('mine', reporter)).toEqual(expect.arrayContaining([mine, edited]))
    expect(await numbersUnder('mine', editor)).toContain(edited)
    expect(await numbersUnder('mine', editor)).not.toContain(mine)
    expect(await numbersUnder('mine', other)).toEqual([])
  })

  it('follow an edition from draft to withdrawn', async () => {
    const articleNumber = await writeArticle(desk)
    const key = { articleNumber, locale: uk }
    const under = async (filters: readonly DeskFilter[]) => {
      const all: Record<string, boolean> = {}
      for (const filter of filters) all[filter] = (await numbersUnder(filter)).includes(articleNumber)
      return all
    }
    const filters = ['drafts', 'ready', 'scheduled', 'embargoed', 'ahead'] as const

    expect(await under(filters)).toEqual({
      drafts: true,
      ready: false,
      scheduled: false,
      embargoed: false,
      ahead: false,
    })
    await markReady(reporter, key)
    await embargoEdition(editor, { ...key, until: clock.at(hour) })
    expect(await under(filters)).toEqual({
      drafts: false,
      ready: true,
      scheduled: false,
      embargoed: true,
      ahead: false,
    })
    await embargoEdition(editor, { ...key, until: null })
    await scheduleEdition(editor, { ...key, publishAt: clock.at(hour) })
    expect(await under(filters)).toEqual({
      drafts: false,
      ready: false,
      scheduled: true,
      embargoed: false,
      ahead: false,
    })
    await publishEdition(editor, key)
    expect(await under(filters)).toEqual({
      drafts: false,
      ready: false,
      scheduled: false,
      embargoed: false,
      ahead: false,
    })
    const { version, texts } = await getEdition(reading(), key)
    // Saved on purpose as readers have it: they are not behind.
    await saveDraft(editor, { ...key, expectedVersion: version, texts })
    expect(await cellOf(articleNumber, uk)).toMatchObject({ state: 'live', isAhead: false })
    await type(articleNumber, uk, 'Another headline')
    expect(await under(filters)).toMatchObject({ ahead: true })
    expect(await cellOf(articleNumber, uk)).toMatchObject({ state: 'live', isAhead: true })
    await withdrawEdition(editor, key)
    expect(await under(filters)).toMatchObject({ ahead: false })
    expect(await cellOf(articleNumber, uk)).toMatchObject({ state: 'withdrawn' })
  })

  it('find what is filed elsewhere than readers have it, until that is published too', async () => {
    const articleNumber = await writeArticle(desk)
    await translate(articleNumber, 'en')
    for (const locale of [uk, 'en'] as const) await publishEdition(editor, { articleNumber, locale })
    const { sectionId, storyNumber, leadPhotoId, credits, tagIds } = await getArticle(reading(), articleNumber)
    const shared = { articleNumber, sectionId, storyNumber, leadPhotoId }
    const filing = { ...shared, credits: [...credits], tagIds: [...tagIds] }
    await refileArticle(editor, filing)
    expect(await numbersUnder('ahead')).not.toContain(articleNumber)

    await refileArticle(editor, { ...filing, sectionId: (await openDesk()).sectionId })
    expect(await numbersUnder('ahead')).toContain(articleNumber)
    await publishEdition(editor, { articleNumber, locale: uk })
    expect(await cellOf(articleNumber, uk)).toMatchObject({ isAhead: false })
    expect(await cellOf(articleNumber, 'en')).toMatchObject({ isAhead: true })
    await publishEdition(editor, { articleNumber, locale: 'en' })
    expect(await numbersUnder('ahead')).not.toContain(articleNumber)
  })

  it('find translations that lag, and corrections that their readers have not been told of', async () => {
    const articleNumber = await writeArticle(desk)
    await beginTranslation(editor, { articleNumber, locale: 'en', sourceLocale: uk, content: 'copies' })
    await confirmAll(articleNumber, 'en')
    for (const locale of [uk, 'en'] as const) await publishEdition(editor, { articleNumber, locale })
    expect(await numbersUnder('stale')).not.toContain(articleNumber)

    await type(articleNumber, uk, 'What really happened')
    await publishEdition(editor, {
      ...{ articleNumber, locale: uk, change: 'correction' },
      correction: { notes: { uk: 'Було неправильно.', en: 'It was wrong.' } },
    })
    expect(await numbersUnder('stale')).toContain(articleNumber)
    expect(await numbersUnder('correction')).toEqual([articleNumber])
    expect(await cellOf(articleNumber, 'en')).toMatchObject({
      translation: 'stale',
      counts: [{ key: 'stale', count: 1 }],
      awaitsCorrection: true,
      href: `/admin/articles/${articleNumber}/translate/en`,
    })
    expect(await cellOf(articleNumber, uk)).toMatchObject({ awaitsCorrection: false })

    await type(articleNumber, 'en', 'What really happened')
    await confirmAll(articleNumber, 'en')
    expect(await numbersUnder('correction')).toEqual([articleNumber])
    await publishEdition(editor, { articleNumber, locale: 'en' })
    expect(await numbersUnder('correction')).toEqual([])
    expect(await numbersUnder('stale')).not.toContain(articleNumber)
  })

  it('find what a machine wrote and nobody has confirmed', async () => {
    const articleNumber = await writeArticle(desk)
    await beginTranslation(editor, { articleNumber, locale: 'en', sourceLocale: uk, content: 'copies' })
    expect(await numbersUnder('machine')).not.toContain(articleNumber)
    await inWriteTransaction({ noun: 'article', number: articleNumber }, async (tx) => {
      await tx.blockTranslation.updateMany({ where: { articleNumber }, data: { origin: 'machine', confirmedBy: null } })
    })
    expect(await numbersUnder('machine')).toContain(articleNumber)
    await confirmAll(articleNumber, 'en')
    expect(await numbersUnder('machine')).not.toContain(articleNumber)
  })

  it('find what is public without a Ukrainian edition', async () => {
    const articleNumber = await writeArticle(desk)
    await translate(articleNumber, 'en')
    for (const locale of [uk, 'en'] as const) await publishEdition(editor, { articleNumber, locale })
    expect(await numbersUnder('parity')).not.toContain(articleNumber)

    expect(await withdrawEdition(editor, { articleNumber, locale: uk })).toEqual({ leftWithoutDefault: ['en'] })
    expect(await numbersUnder('parity')).toContain(articleNumber)
    expect(await cellOf(articleNumber, 'en')).toMatchObject({ state: 'live' })
    const { parity } = await ask({ filter: 'parity' })
    const live = await reading().publishedText.count({ where: { kind: 'live', locale: 'en' } })
    expect(parity?.find((line) => line.locale === 'en')).toMatchObject({ live })
  })

  it('put schedules that cannot go out at the head of the desk', async () => {
    const articleNumber = await writeArticle(desk)
    await scheduleEdition(editor, { articleNumber, locale: uk, publishAt: clock.at(hour) })
    await refileArticle(editor, { articleNumber, sectionId: desk.sectionId, credits: [] })
    clock.setAhead(2 * hour)
    await publishDueEditions(systemClock)
    const { blocked } = await ask({ filter: 'mine' })
    expect(await numbersUnder('blocked')).toEqual([articleNumber])
    clock.setAhead(0)

    expect(blocked).toMatchObject([{ articleNumber, locale: uk, reasons: [{ key: 'author-missing' }] }])
    expect(await cellOf(articleNumber, uk)).toMatchObject({ blockedBy: [{ key: 'author-missing' }] })
  })
})

describe('looking for words', () => {
  it('ignores letter case and finds them in any language', async () => {
    const articleNumber = await writeArticle(desk, uk, {
      texts: { headline: 'Їжак під’їхав: 100 % «успіху»', standfirst: 'Про ТРАМВАЙ', body: bodySaying('Текст.') },
    })
    await translate(articleNumber, 'en')
    await type(articleNumber, 'en', 'The hedgehog_has come')
    const found = async (text: string) => (await ask({ text })).articles.map((article) => article.number)

    for (const text of ['їжак', 'ЇЖАК', "під'їхав", 'трамвай їжак', 'hedgehog', '100 %', 'hedgehog_has']) {
      expect([text, await found(text)]).toEqual([text, [articleNumber]])
    }
    for (const text of [`${articleNumber}`, `№ ${articleNumber}`]) {
      expect([text, await found(text)]).toEqual([text, [articleNumber]])
    }
    // Every word, in one language; and no character means "any".
    for (const text of ['їжак hedgehog', 'їжа_', '1%0', 'hedgehog.has', '\\']) {
      expect([text, await found(text)]).toEqual([text, []])
    }
  })

  it('stays within a section', async () => {
    const other = await openDesk()
    const here = await writeArticle(other, uk)
    expect((await ask({ sectionId: other.sectionId, text: 'headline' })).articles).toMatchObject([{ number: here }])
    expect(await ask({ sectionId: 'nowhere' })).toMatchObject({ articles: [], total: 0, pages: 1 })
  })
})

describe('the order', () => {
  it('is by the last change, by the first publication, or by section', async () => {
    const [first, second] = [await openDesk(), await openDesk()]
    const old = await writeArticle(second)
    const young = await writeArticle(first)
    await publishEdition(editor, { articleNumber: young, locale: uk })
    await publishEdition(editor, { articleNumber: old, locale: uk })
    await type(young, uk, 'Touched last')
    const order = async (sort: DeskAddress['sort']) => {
      const numbers = (await ask({ sort })).articles.map((article) => article.number)
      return numbers.filter((number) => number === old || number === young)
    }

    expect(await order('touched')).toEqual([young, old])
    expect(await order('published')).toEqual([old, young])
    const { sections } = await ask()
    const ids = sections.map((section) => section.id)
    const isFirstAhead = ids.indexOf(first.sectionId) < ids.indexOf(second.sectionId)
    expect(await order('section')).toEqual(isFirstAhead ? [young, old] : [old, young])
  })

  it('goes on from page to page', async () => {
    const many = await openDesk()
    const written = await createEmptyArticles(many, 53)
    const pages = [1, 2, 3].map((page) => ask({ sectionId: many.sectionId, page }))
    const [one, two, three] = await Promise.all(pages)

    expect(one?.articles).toHaveLength(50)
    expect(two?.articles).toHaveLength(3)
    expect([one?.pages, one?.total, two?.total]).toEqual([2, 53, 53])
    expect(three).toMatchObject({ articles: [], total: 53, pages: 2 })
    const shown = [...(one?.articles ?? []), ...(two?.articles ?? [])].map((article) => article.number)
    expect(shown).toEqual(written.toReversed())
  })
})

describe('an article on the desk', () => {
  it('says what there is of it, who touched it, and who may go on', async () => {
    const articleNumber = await writeArticle(desk)
    const [article] = (await ask({ sectionId: desk.sectionId }, reporter)).articles
    expect(article).toMatchObject({
      number: articleNumber,
      headline: 'Headline in uk',
      section: desk.name,
      mayWrite: true,
      touchedBy: { kind: 'unknown' },
      firstPublishedAt: undefined,
      href: `/admin/articles/${articleNumber}/uk`,
      cells: [
        { locale: 'uk', state: 'draft', translation: 'original', counts: [] },
        { locale: 'en', state: 'missing', href: `/admin/articles/${articleNumber}/translate/en` },
        { locale: 'ru', state: 'missing' },
      ],
    })
    const other: Actor = { kind: 'user', id: 'reporter-2', role: 'reporter' }
    expect((await ask({ sectionId: desk.sectionId }, other)).articles[0]).toMatchObject({ mayWrite: false })
  })

  it('names the person who did the last thing to it', async () => {
    const { id } = await inWriteTransaction({ noun: 'accounts' }, (tx) =>
      tx.user.create({ data: { name: 'Олена Коваль', email: 'olena@news.example', role: 'editor' } }),
    )
    const olena: Actor = { kind: 'user', id, role: 'editor' }
    const articleNumber = await writeArticle(desk)
    await publishEdition(olena, { articleNumber, locale: uk })
    const [article] = (await ask()).articles
    expect(article).toMatchObject({ number: articleNumber, touchedBy: { kind: 'user', name: 'Олена Коваль' } })
    expect(actorName(olena)).toBe(`user:${id}`)
  })
})
