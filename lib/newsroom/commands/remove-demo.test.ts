import { describe, expect, it } from 'vitest'
import { systemCli } from '#accounts/actor.ts'
import { reading } from '#data/connection/connections.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { addPhoto } from '#newsroom/commands/add-photo.ts'
import { createArticle } from '#newsroom/commands/create-article.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { removeDemo } from '#newsroom/commands/remove-demo.ts'
import { saveEvent } from '#newsroom/commands/save-event.ts'
import { savePerson } from '#newsroom/commands/save-person.ts'
import { saveSection } from '#newsroom/commands/save-section.ts'
import { saveSettings } from '#newsroom/commands/save-settings.ts'
import { saveStaticPage } from '#newsroom/commands/save-static-page.ts'
import { saveStory } from '#newsroom/commands/save-story.ts'
import { saveTag } from '#newsroom/commands/save-tag.ts'
import { editor } from '#newsroom/testing/actors.ts'
import { bodySaying, openDesk, writeArticle } from '#newsroom/testing/desk.ts'
import { isPublic, publicBytes } from '#newsroom/testing/public-rows.ts'

setUpFreshDatabase()

const uk = 'uk' as const
let made = 0

/** One of everything, marked as demonstration, with a published article. */
async function loadDemo() {
  made += 1
  const demo = { originLocale: uk, isDemo: true } as const
  const names = { texts: { uk: { name: `Демо ${made}` } } }
  const file = { hash: String(made).repeat(64).slice(0, 64), width: 10, height: 10 }
  const photo = await addPhoto(systemCli, { ...demo, credit: 'Демо', file, texts: { uk: { alt: 'Малюнок' } } })
  const inBody = await addPhoto(systemCli, { ...demo, credit: 'Демо', texts: {} })
  const section = await saveSection(systemCli, { ...demo, ...names })
  await saveSection(systemCli, { id: section.id, slug: `renamed-${made}`, ...demo, ...names })
  const tag = await saveTag(systemCli, { ...demo, ...names })
  const person = await savePerson(systemCli, { ...demo, ...names, photoId: photo.id })
  const story = await saveStory(systemCli, { ...demo, texts: { uk: { title: 'Демо', summary: '', state: 'live' } } })
  const { articleNumber } = await createArticle(systemCli, {
    ...{ locale: uk, isDemo: true, sectionId: section.id, storyNumber: story.number, tagIds: [tag.id] },
    credits: [{ personId: person.id }],
    texts: { headline: 'Демо', body: bodySaying('Демо.') },
  })
  await publishEdition(systemCli, { articleNumber, locale: uk })
  const event = await saveEvent(systemCli, {
    ...{ ...demo, edtf: '2024-01-04', texts: { uk: { text: 'Демо' } } },
    articles: [{ articleNumber, role: 'reports' }],
    stories: [{ storyNumber: story.number }],
  })
  await saveStaticPage(systemCli, { key: 'about', locale: uk, title: 'Демо', body: [], isDemo: true })
  await saveSettings(systemCli, { settings: [{ name: 'outletName', locale: uk, value: 'Демо' }], isDemo: true })
  return { photo, inBody, section, tag, person, story, articleNumber, event, file }
}

/** How many rows there are in each table that a demonstration writes. */
async function countRows() {
  const db = reading()
  return {
    articles: await db.article.count(),
    drafts: await db.articleText.count(),
    revisions: await db.revision.count(),
    published: await db.publishedText.count(),
    bylines: await db.publishedByline.count(),
    sections: await db.section.count(),
    tags: await db.tag.count(),
    people: await db.person.count(),
    photos: await db.photo.count(),
    stories: await db.story.count(),
    events: await db.event.count(),
    formerSlugs: await db.formerSlug.count(),
    pages: await db.pageText.count(),
    settings: await db.setting.count(),
  }
}

describe('removing the demonstration', () => {
  it('leaves exactly what was there before it, byte by byte', async () => {
    const articleNumber = await writeArticle(await openDesk())
    await publishEdition(editor, { articleNumber, locale: uk })
    const [rows, bytes] = [await countRows(), await publicBytes(articleNumber)]
    const demo = await loadDemo()

    const removal = await removeDemo(systemCli)

    expect(await countRows()).toEqual(rows)
    expect(await publicBytes(articleNumber)).toBe(bytes)
    expect(removal.kept).toEqual([])
    expect(removal.counts).toMatchObject({ article: 1, event: 1, photo: 2, page: 1, setting: 1 })
    expect(removal.fileHashes).toEqual([demo.file.hash])
    expect((await removeDemo(systemCli)).counts).toMatchObject({ article: 0, section: 0 })
  })

  it("keeps what real work uses by now, as the newsroom's own, and says so", async () => {
    const demo = await loadDemo()
    const figure = { id: 'f', kind: 'figure' as const, photoId: demo.inBody.id, alt: 'Щось' }
    const { articleNumber } = await createArticle(editor, {
      ...{ locale: uk, sectionId: demo.section.id, storyNumber: demo.story.number, tagIds: [demo.tag.id] },
      credits: [{ personId: demo.person.id }],
      texts: { headline: 'Справжня', body: [...bodySaying('Справжня.'), figure] },
    })
    await publishEdition(editor, { articleNumber, locale: uk })
    const bytes = await publicBytes(articleNumber)

    const { kept, fileHashes } = await removeDemo(systemCli)

    const expected = [
      { noun: 'section', id: demo.section.id },
      { noun: 'tag', id: demo.tag.id },
      { noun: 'person', id: demo.person.id },
      // The portrait of the person, and the photo in the text.
      { noun: 'photo', id: demo.photo.id },
      { noun: 'photo', id: demo.inBody.id },
      { noun: 'story', id: demo.story.number },
    ]
    expect(kept).toEqual(expected)
    expect(fileHashes).toEqual([])
    expect(await isPublic(articleNumber, uk)).toBe(true)
    expect(await publicBytes(articleNumber)).toBe(bytes)
    expect(await reading().article.findUnique({ where: { number: demo.articleNumber } })).toBeNull()
    expect(await reading().event.findUnique({ where: { id: demo.event.id } })).toBeNull()
    expect(await reading().person.findUnique({ where: { id: demo.person.id } })).toMatchObject({ isDemo: false })
    expect(await reading().formerSlug.count({ where: { targetId: demo.section.id } })).toBe(1)
  })

  it('leaves alone what the newsroom wrote over it', async () => {
    await loadDemo()
    await saveStaticPage(systemCli, { key: 'about', locale: uk, title: 'Про нас', body: [] })
    await saveSettings(systemCli, { settings: [{ name: 'outletName', locale: uk, value: 'Вісник' }] })

    await removeDemo(systemCli)

    const where = { key_locale: { key: 'about', locale: uk } }
    expect(await reading().pageText.findUnique({ where })).toMatchObject({ title: 'Про нас', isDemo: false })
    expect(await reading().setting.findFirst({ where: { name: 'outletName' } })).toMatchObject({ value: '"Вісник"' })
  })
})
