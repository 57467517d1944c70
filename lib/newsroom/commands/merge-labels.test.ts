// Merging and deleting tags, people and sections, on both engines: nothing is lost, nothing is named twice, and every
// address that ever led somewhere goes on doing so.
import { beforeAll, describe, expect, it } from 'vitest'
import { systemCli } from '#accounts/actor.ts'
import { reading } from '#data/connection/connections.ts'
import { readContentVersion } from '#data/connection/content-version.ts'
import { findByFormerSlug } from '#data/former-slugs.ts'
import { getPerson } from '#data/people.ts'
import { listSections } from '#data/sections.ts'
import { getTag } from '#data/tags.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { loadTagPage } from '#edition/load-filed-page.ts'
import { chief, editor } from '#newsroom/testing/actors.ts'
import { type Desk, openDesk, writeArticle } from '#newsroom/testing/desk.ts'
import { announceVersion } from '#platform/version-signal.ts'
import { deletePerson } from './delete-person.ts'
import { deleteSection } from './delete-section.ts'
import { deleteTag } from './delete-tag.ts'
import { mergePeople } from './merge-people.ts'
import { mergeTags } from './merge-tags.ts'
import { orderSections } from './order-sections.ts'
import { publishEdition } from './publish-edition.ts'
import { savePerson } from './save-person.ts'
import { saveSection } from './save-section.ts'
import { saveTag } from './save-tag.ts'

setUpFreshDatabase()

const uk = 'uk' as const
let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

function named(name: string, others: Partial<Record<'en' | 'ru', { name: string }>> = {}) {
  return { originLocale: uk, texts: { uk: { name }, ...others } }
}

async function publish(articleNumber: number): Promise<void> {
  await publishEdition(systemCli, { articleNumber, locale: uk })
}

describe('merging tags', () => {
  it('moves articles, drafts and published ones, and addresses, and says so to readers', async () => {
    const from = await saveTag(systemCli, named('Електрика', { en: { name: 'Electricity' } }))
    await saveTag(systemCli, { id: from.id, slug: 'tok', ...named('Електрика', { en: { name: 'Electricity' } }) })
    const into = await saveTag(systemCli, named('Енергетика'))
    const onlyFrom = await writeArticle(desk, uk, { tagIds: [from.id] })
    const both = await writeArticle(desk, uk, { tagIds: [into.id, desk.tagId, from.id] })
    await publish(onlyFrom)
    await publish(both)
    const version = await readContentVersion()

    await mergeTags(editor, { fromId: from.id, intoId: into.id })

    const after = await readContentVersion()
    expect(after).toBeGreaterThan(version)
    announceVersion(after)
    const byArticle = { orderBy: { articleNumber: 'asc' }, where: { tagId: into.id } } as const
    const numbers = [onlyFrom, both]
    expect((await reading().articleTag.findMany(byArticle)).map((row) => row.articleNumber)).toEqual(numbers)
    expect((await reading().publishedTag.findMany(byArticle)).map((row) => row.articleNumber)).toEqual(numbers)
    expect(await getTag(reading(), into.id)).toMatchObject({
      texts: { uk: { name: 'Енергетика' }, en: { name: 'Electricity' } },
    })
    await expect(getTag(reading(), from.id)).rejects.toMatchObject({ name: 'RecordMissing' })
    for (const slug of ['elektryka', 'tok']) {
      const visit = { now: new Date(), siteUrl: 'https://news.example' }
      const answer = await loadTagPage({ kind: 'tag', locale: uk, slug, page: 1 }, visit)
      expect(answer).toMatchObject({ kind: 'moved', path: '/ua/tag/enerhetyka' })
    }
  })

  it('refuses a tag and itself, and a tag that is not there', async () => {
    const { id } = await saveTag(systemCli, named('Самотній'))
    await expect(mergeTags(editor, { fromId: id, intoId: id })).rejects.toMatchObject({ name: 'SameRecord' })
    await expect(mergeTags(editor, { fromId: id, intoId: 'none' })).rejects.toMatchObject({ name: 'RecordMissing' })
    expect(await getTag(reading(), id)).toMatchObject({ slug: 'samotnii' })
  })
})

describe('merging people', () => {
  it('moves credits and bylines without naming anybody twice', async () => {
    const from = await savePerson(systemCli, named('О. Коваль', { en: { name: 'O. Koval' } }))
    const into = await savePerson(systemCli, named('Олена Коваль'))
    const alone = await writeArticle(desk, uk, { credits: [{ personId: from.id }, { personId: desk.authorId }] })
    const both = await writeArticle(desk, uk, {
      credits: [
        { personId: into.id },
        { personId: from.id },
        { personId: from.id, role: 'photographer' },
        { personId: from.id, role: 'translator', locale: 'en' },
        { personId: into.id, role: 'translator', locale: 'ru' },
      ],
    })
    await publish(alone)
    await publish(both)

    await mergePeople(chief, { fromId: from.id, intoId: into.id })

    const order = [{ articleNumber: 'asc' }, { role: 'asc' }] as const
    const credits = await reading().articlePerson.findMany({ where: { personId: into.id }, orderBy: [...order] })
    expect(credits.map((row) => [row.articleNumber, row.role, row.locale])).toEqual([
      [alone, 'author', null],
      [both, 'author', null],
      [both, 'photographer', null],
      [both, 'translator', null],
    ])
    const bylines = await reading().publishedByline.findMany({ where: { personId: into.id }, orderBy: [...order] })
    expect(bylines.map((row) => [row.articleNumber, row.role])).toEqual([
      [alone, 'author'],
      [both, 'author'],
      [both, 'photographer'],
    ])
    expect(await getPerson(reading(), into.id)).toMatchObject({ texts: { en: { name: 'O. Koval' } } })
    expect(await findByFormerSlug(reading(), 'person', from.slug)).toBe(into.id)
  })

  it('keeps the portrait that there is', async () => {
    const into = await savePerson(systemCli, named('Без портрета'))
    const from = await savePerson(systemCli, named('Без портрета'))
    await mergePeople(chief, { fromId: from.id, intoId: into.id })
    expect(await getPerson(reading(), into.id)).toMatchObject({ photoId: null, slug: 'bez-portreta' })
  })
})

describe('deleting', () => {
  it('is refused while an article needs it, and takes what is unused away with its former addresses', async () => {
    const articleNumber = await writeArticle(desk)
    await publish(articleNumber)
    for (const [deleteIt, id] of [
      [deleteSection, desk.sectionId],
      [deleteTag, desk.tagId],
      [deletePerson, desk.authorId],
    ] as const) {
      await expect(deleteIt(chief, { id })).rejects.toMatchObject({ name: 'StillUsed', key: 'still-used' })
    }

    const { id, slug } = await saveTag(systemCli, named('Зайвий'))
    await saveTag(systemCli, { id, slug: 'zaivyi-2', ...named('Зайвий') })
    await deleteTag(editor, { id })
    expect(await reading().tag.findUnique({ where: { id } })).toBeNull()
    expect(await findByFormerSlug(reading(), 'tag', slug)).toBeUndefined()
    await expect(deleteTag(editor, { id })).rejects.toMatchObject({ name: 'RecordMissing' })
  })
})

describe('the order of sections', () => {
  it('is the given one; a section that was added meanwhile comes last', async () => {
    const one = await saveSection(systemCli, { ...named('Перша'), position: 5 })
    const two = await saveSection(systemCli, { ...named('Друга'), position: 5 })
    const before = (await listSections(reading())).map((section) => section.id)
    const others = before.filter((id) => id !== one.id && id !== two.id)

    await orderSections(chief, { ids: [two.id, one.id] })

    expect((await listSections(reading())).map((section) => section.id)).toEqual([two.id, one.id, ...others])
    await expect(orderSections(chief, { ids: [one.id, one.id] })).rejects.toMatchObject({ name: 'NotWellFormed' })
    await expect(orderSections(chief, { ids: ['none'] })).rejects.toMatchObject({ name: 'RecordMissing' })
  })
})
