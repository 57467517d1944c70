// Sections, tags and people: what their addresses do when they are chosen, taken, and changed.
import { describe, expect, it } from 'vitest'
import { systemCli } from '#accounts/actor.ts'
import { reading } from '#data/connection/connections.ts'
import { findByFormerSlug } from '#data/former-slugs.ts'
import { getPerson } from '#data/people.ts'
import { getSection, listSections } from '#data/sections.ts'
import { getTag } from '#data/tags.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { findOrCreatePerson } from '#newsroom/commands/find-or-create-person.ts'
import { savePerson } from '#newsroom/commands/save-person.ts'
import { saveSection } from '#newsroom/commands/save-section.ts'
import { saveTag } from '#newsroom/commands/save-tag.ts'

setUpFreshDatabase()

function named(name: string) {
  return { originLocale: 'uk' as const, texts: { uk: { name } } }
}

describe('a section or tag', () => {
  it('keeps its former address after a rename, and takes it back from there', async () => {
    const { id, slug } = await saveSection(systemCli, named('Світ'))
    expect(slug).toBe('svit')

    await saveSection(systemCli, { id, slug: 'world', ...named('Світ') })
    expect(await findByFormerSlug(reading(), 'section', 'svit')).toBe(id)
    await saveSection(systemCli, { id, slug: 'svit', ...named('Світ') })

    expect(await findByFormerSlug(reading(), 'section', 'svit')).toBeUndefined()
    expect(await findByFormerSlug(reading(), 'section', 'world')).toBe(id)
    expect(await getSection(reading(), id)).toMatchObject({ slug: 'svit', texts: { uk: { name: 'Світ' } } })
  })

  it('does not lose its address to a new name', async () => {
    const { id } = await saveTag(systemCli, named('Енергетика'))
    expect(await saveTag(systemCli, { id, ...named('Електрика') })).toEqual({ id, slug: 'enerhetyka' })
    expect(await getTag(reading(), id)).toMatchObject({ texts: { uk: { name: 'Електрика' } } })
  })

  it('is refused an address that another has', async () => {
    await saveTag(systemCli, named('Наука'))
    await expect(saveTag(systemCli, named('НАУКА'))).rejects.toMatchObject({ name: 'SlugTaken', slug: 'nauka' })
    await expect(saveTag(systemCli, named('…'))).rejects.toMatchObject({ name: 'SlugTaken' })
  })

  it('has a name in its origin language, and no text that the form does not know', async () => {
    const onlyEnglish = { originLocale: 'uk' as const, texts: { en: { name: 'World' } } }
    await expect(saveSection(systemCli, onlyEnglish)).rejects.toMatchObject({ issues: [{ path: 'texts' }] })
    const count = (await listSections(reading())).length
    await expect(saveSection(systemCli, { ...named('Х'), position: -1 })).rejects.toMatchObject({
      name: 'NotWellFormed',
    })
    expect(await listSections(reading())).toHaveLength(count)
  })
})

describe('a person', () => {
  it('of a name that another has gets a suffix, and never a former address of somebody', async () => {
    const first = await savePerson(systemCli, named('Олена Коваль'))
    const second = await savePerson(systemCli, named('Олена Коваль'))
    await savePerson(systemCli, { id: second.id, slug: 'olena-koval-kyiv', ...named('Олена Коваль') })
    const third = await savePerson(systemCli, named('Олена Коваль'))

    expect([first.slug, second.slug, third.slug]).toEqual(['olena-koval', 'olena-koval-2', 'olena-koval-3'])
    expect(await findByFormerSlug(reading(), 'person', 'olena-koval-2')).toBe(second.id)
  })

  it('is found by name in any language and spelling, the first of namesakes', async () => {
    const { id } = await savePerson(systemCli, {
      originLocale: 'uk',
      texts: { uk: { name: 'Дар’я Мар’яненко' }, en: { name: 'Daria Marianenko' } },
    })
    await savePerson(systemCli, named('Дар’я Мар’яненко'))

    expect(await findOrCreatePerson(systemCli, { name: "дар'я  МАР'ЯНЕНКО", locale: 'uk' })).toMatchObject({
      kind: 'found',
      id,
      namesakes: 2,
    })
    expect(await findOrCreatePerson(systemCli, { name: 'Daria Marianenko', locale: 'en' })).toMatchObject({ id })
    const created = await findOrCreatePerson(systemCli, { name: 'Daria Marianenkova', locale: 'en' })
    expect(created).toMatchObject({ kind: 'created', slug: 'daria-marianenkova', namesakes: 1 })
    expect(await getPerson(reading(), created.id)).toMatchObject({ originLocale: 'en', kind: 'person' })
  })

  it('whose name has no letters a slug can keep still has an address', async () => {
    expect((await savePerson(systemCli, named('김'))).slug).toBe('author')
  })

  it('is not created twice by two at the same moment', async () => {
    const both = [1, 2].map(() => findOrCreatePerson(systemCli, { name: 'Іван Двічі', locale: 'uk' }))
    const [one, other] = await Promise.all(both)
    expect(one?.id).toBe(other?.id)
  })
})
