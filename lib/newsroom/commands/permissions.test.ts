// Every command × every actor: what the table in roles.ts allows goes on to the next question, all else is refused
// before anything is read.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAudit } from '#data/audit.ts'
import { reading } from '#data/connection/connections.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { type Action, type Actor, mayPerform, permissions, type Standing } from '#domain/roles.ts'
import { activateUser } from '#newsroom/commands/activate-user.ts'
import { addCorrection } from '#newsroom/commands/add-correction.ts'
import { addPhoto } from '#newsroom/commands/add-photo.ts'
import { beginTranslation } from '#newsroom/commands/begin-translation.ts'
import { changeRole } from '#newsroom/commands/change-role.ts'
import { createArticle } from '#newsroom/commands/create-article.ts'
import { deactivateUser } from '#newsroom/commands/deactivate-user.ts'
import { deletePerson } from '#newsroom/commands/delete-person.ts'
import { deletePhoto } from '#newsroom/commands/delete-photo.ts'
import { deleteSection } from '#newsroom/commands/delete-section.ts'
import { deleteTag } from '#newsroom/commands/delete-tag.ts'
import { embargoEdition } from '#newsroom/commands/embargo-edition.ts'
import { findOrCreatePerson } from '#newsroom/commands/find-or-create-person.ts'
import { importArticle } from '#newsroom/commands/import-article.ts'
import { inviteUser } from '#newsroom/commands/invite-user.ts'
import { markReady } from '#newsroom/commands/mark-ready.ts'
import { mergePeople } from '#newsroom/commands/merge-people.ts'
import { mergeTags } from '#newsroom/commands/merge-tags.ts'
import { openPreview } from '#newsroom/commands/open-preview.ts'
import { openSetUp } from '#newsroom/commands/open-set-up.ts'
import { orderSections } from '#newsroom/commands/order-sections.ts'
import { publishDueEditions } from '#newsroom/commands/publish-due-editions.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { refileArticle } from '#newsroom/commands/refile-article.ts'
import { removeDemo } from '#newsroom/commands/remove-demo.ts'
import { replacePhotoFile } from '#newsroom/commands/replace-photo-file.ts'
import { resetUser } from '#newsroom/commands/reset-user.ts'
import { returnPhoto } from '#newsroom/commands/return-photo.ts'
import { returnToDraft } from '#newsroom/commands/return-to-draft.ts'
import { saveCorrectionNote } from '#newsroom/commands/save-correction-note.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { saveEvent } from '#newsroom/commands/save-event.ts'
import { saveFrontPage } from '#newsroom/commands/save-front-page.ts'
import { saveOwnAccount } from '#newsroom/commands/save-own-account.ts'
import { savePerson } from '#newsroom/commands/save-person.ts'
import { savePhoto } from '#newsroom/commands/save-photo.ts'
import { saveSection } from '#newsroom/commands/save-section.ts'
import { saveSettings } from '#newsroom/commands/save-settings.ts'
import { saveStaticPage } from '#newsroom/commands/save-static-page.ts'
import { saveStory } from '#newsroom/commands/save-story.ts'
import { saveTag } from '#newsroom/commands/save-tag.ts'
import { scheduleEdition } from '#newsroom/commands/schedule-edition.ts'
import { unscheduleEdition } from '#newsroom/commands/unschedule-edition.ts'
import { uploadPhoto } from '#newsroom/commands/upload-photo.ts'
import { withdrawEdition } from '#newsroom/commands/withdraw-edition.ts'
import { withdrawPhoto } from '#newsroom/commands/withdraw-photo.ts'
import { renditionsAreMade } from '#newsroom/photos/with-kept-file.ts'
import { listAuditLog } from '#newsroom/queries/list-audit-log.ts'
import { listDesk } from '#newsroom/queries/list-desk.ts'
import { listNewsroomUsers } from '#newsroom/queries/list-newsroom-users.ts'
import { listPhotoLibrary } from '#newsroom/queries/list-photo-library.ts'
import { actors } from '#newsroom/testing/actors.ts'
import { bodySaying, type Desk, openDesk, writeArticle } from '#newsroom/testing/desk.ts'
import { newPicture } from '#newsroom/testing/test-photos.ts'

setUpFreshDatabase()
afterAll(renditionsAreMade)

const uk = 'uk' as const
const publishAt = new Date(Date.now() + 3_600_000)
let desk: Desk
let names = 0

beforeAll(async () => {
  desk = await openDesk()
})

async function newArticle() {
  return { articleNumber: await writeArticle(desk), locale: uk }
}

async function scheduledArticle() {
  const key = await newArticle()
  await scheduleEdition(actors['system:cli'], { ...key, publishAt })
  return key
}

async function liveArticle() {
  const key = await newArticle()
  await publishEdition(actors['system:cli'], key)
  return key
}

function newName() {
  names += 1
  return { originLocale: uk, texts: { uk: { name: `Назва ${names}` } } }
}

async function newUser() {
  names += 1
  const invitation = { email: `user${names}@news.example`, name: `User ${names}`, role: 'reporter' } as const
  return (await inviteUser(actors['system:cli'], invitation)).userId
}

async function newPhoto() {
  const { id } = await addPhoto(actors['system:cli'], { credit: 'A', originLocale: uk })
  return { photoId: id }
}

async function photoAsLookedAt() {
  return { ...(await newPhoto()), expectedLock: 0, credit: 'B', originLocale: uk }
}

/** Only users have an account of their own: this one exists. */
async function withAccount(actor: Actor): Promise<Actor> {
  return actor.kind === 'user' ? { ...actor, id: await newUser() } : actor
}

const texts = { headline: 'A', body: bodySaying('A.') }

/** Each action, done in the way that nothing but permission can refuse. */
const doing: Record<Action, (actor: Actor) => Promise<unknown>> = {
  'see-desk': (actor) =>
    listDesk(actor, { filter: 'all', sort: 'touched', page: 1, sectionId: undefined, text: '' }, uk),
  'see-audit': (actor) => listAuditLog(actor, { page: 1 }, uk),
  'create-article': (actor) => createArticle(actor, { locale: uk, sectionId: desk.sectionId, texts }),
  'save-draft': async (actor) => saveDraft(actor, { ...(await newArticle()), expectedVersion: 1, texts }),
  'translate-edition': async (actor) =>
    beginTranslation(actor, { articleNumber: (await newArticle()).articleNumber, locale: 'en', sourceLocale: uk }),
  'open-preview': async (actor) => openPreview(actor, { ...(await newArticle()), purpose: 'desk' }),
  'return-to-draft': async (actor) => {
    const key = await newArticle()
    await markReady(actors['system:cli'], key)
    return returnToDraft(actor, key)
  },
  'mark-ready': async (actor) => markReady(actor, await newArticle()),
  'add-photo': async (actor) => {
    await addPhoto(actor, { credit: 'A', originLocale: uk })
    return uploadPhoto(actor, { bytes: await newPicture(), locale: uk })
  },
  'see-photos': (actor) => listPhotoLibrary(actor, { text: '', page: 1, locale: uk }),
  'save-photo': async (actor) => savePhoto(actor, await photoAsLookedAt()),
  'save-live-photo': async (actor) => {
    const change = await photoAsLookedAt()
    await savePerson(actors['system:cli'], { ...newName(), photoId: change.photoId })
    return savePhoto(actor, change)
  },
  'replace-photo-file': async (actor) => {
    const { photoId } = await photoAsLookedAt()
    return replacePhotoFile(actor, { photoId, bytes: await newPicture() })
  },
  'return-photo': async (actor) => {
    const { photoId } = await photoAsLookedAt()
    await withdrawPhoto(actors['system:cli'], { photoId })
    return returnPhoto(actor, { photoId })
  },
  'delete-photo': async (actor) => deletePhoto(actor, await newPhoto()),
  'withdraw-photo': async (actor) => {
    const { id } = await addPhoto(actors['system:cli'], { credit: 'A', originLocale: uk })
    return withdrawPhoto(actor, { photoId: id })
  },
  'refile-article': async (actor) =>
    refileArticle(actor, { articleNumber: (await newArticle()).articleNumber, sectionId: desk.sectionId }),
  'publish-edition': async (actor) => publishEdition(actor, await newArticle()),
  'schedule-edition': async (actor) => scheduleEdition(actor, { ...(await newArticle()), publishAt }),
  'unschedule-edition': async (actor) => unscheduleEdition(actor, await scheduledArticle()),
  'embargo-edition': async (actor) => embargoEdition(actor, { ...(await newArticle()), until: publishAt }),
  'withdraw-edition': async (actor) => withdrawEdition(actor, await liveArticle()),
  'add-correction': async (actor) =>
    addCorrection(actor, { articleNumber: (await newArticle()).articleNumber, notes: { uk: 'Було не так.' } }),
  'save-correction-note': async (actor) => {
    const key = await newArticle()
    const notes = { uk: 'Було не так.' }
    const { id } = await addCorrection(actors['system:cli'], { articleNumber: key.articleNumber, notes })
    return saveCorrectionNote(actor, { ...key, correctionId: id, note: 'Було інакше.', seenNote: notes.uk })
  },
  'save-front-page': (actor) => saveFrontPage(actor, { expected: [], picks: [] }),
  'save-event': (actor) => saveEvent(actor, { edtf: '2024-01-04', originLocale: uk, texts: { uk: { text: 'Було.' } } }),
  'save-story': (actor) => saveStory(actor, { originLocale: uk, texts: { uk: { title: 'Історія', summary: '' } } }),
  'save-tag': (actor) => saveTag(actor, newName()),
  'merge-tags': async (actor) => {
    const [from, into] = [
      await saveTag(actors['system:cli'], newName()),
      await saveTag(actors['system:cli'], newName()),
    ]
    return mergeTags(actor, { fromId: from.id, intoId: into.id })
  },
  'delete-tag': async (actor) => deleteTag(actor, { id: (await saveTag(actors['system:cli'], newName())).id }),
  'order-sections': (actor) => orderSections(actor, { ids: [desk.sectionId] }),
  'delete-section': async (actor) =>
    deleteSection(actor, { id: (await saveSection(actors['system:cli'], newName())).id }),
  'merge-people': async (actor) => {
    const from = await savePerson(actors['system:cli'], newName())
    const into = await savePerson(actors['system:cli'], newName())
    return mergePeople(actor, { fromId: from.id, intoId: into.id })
  },
  'delete-person': async (actor) => deletePerson(actor, { id: (await savePerson(actors['system:cli'], newName())).id }),
  'save-section': (actor) => saveSection(actor, newName()),
  'save-person': async (actor) => {
    await savePerson(actor, newName())
    return findOrCreatePerson(actor, { name: 'Хтось', locale: uk })
  },
  'save-static-page': (actor) => saveStaticPage(actor, { key: 'about', locale: uk, title: 'Про нас', body: [] }),
  'save-settings': (actor) => saveSettings(actor, { settings: [{ name: 'registerId', value: 'R40-01234' }] }),
  'see-users': listNewsroomUsers,
  'invite-user': (actor) => {
    names += 1
    return inviteUser(actor, { email: `new${names}@news.example`, name: 'Нова людина', role: 'editor' })
  },
  'change-role': async (actor) => changeRole(actor, { userId: await newUser(), role: 'editor' }),
  'deactivate-user': async (actor) => deactivateUser(actor, { userId: await newUser() }),
  'activate-user': async (actor) => activateUser(actor, { userId: await newUser() }),
  'reset-user': async (actor) => resetUser(actor, { userId: await newUser() }),
  'save-own-account': async (actor) => saveOwnAccount(await withAccount(actor), { name: 'Хтось', locale: uk }),
  'open-set-up': openSetUp,
  'import-article': (actor) =>
    importArticle(actor, { article: { locale: uk, texts }, section: { id: desk.sectionId } }),
  'backdate-edition': async (actor) => publishEdition(actor, { ...(await newArticle()), publishedAt: new Date(0) }),
  'publish-due-editions': publishDueEditions,
  'remove-demo': removeDemo,
}

const standings = Object.keys(actors) as Standing[]
const table = standings.flatMap((standing) =>
  (Object.keys(permissions) as Action[]).map((action) => ({
    standing,
    action,
    verb: mayPerform(actors[standing], action) ? 'may' : 'may not',
  })),
)

describe('permissions', () => {
  it.each(table)('$standing $verb $action', async ({ standing, action, verb }) => {
    const outcome = await doing[action](actors[standing]).then(
      () => 'done',
      (error: unknown) => (error instanceof Error ? error.name : error),
    )
    expect(outcome).toBe(verb === 'may' ? 'done' : 'NotPermitted')
  })

  it('leaves somebody behind every change', async () => {
    const key = await liveArticle()
    const entries = await listAudit(reading(), `article:${key.articleNumber}/uk`)
    expect(entries.map((entry) => [entry.actor, entry.command])).toEqual([
      ['system:cli', 'publish-edition'],
      ['user:reporter-1', 'create-article'],
    ])
  })
})
