// Photos from their files to the library and out of it again.
import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemCli } from '#accounts/actor.ts'
import { listAudit } from '#data/audit.ts'
import { reading } from '#data/connection/connections.ts'
import { readContentVersion } from '#data/connection/content-version.ts'
import { getEdition } from '#data/editions.ts'
import { getPhoto } from '#data/photos.ts'
import { findMediaAccess } from '#data/published/media-access.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import type { Body } from '#domain/blocks.ts'
import { creditPhoto } from '#newsroom/commands/credit-photo.ts'
import { deletePhoto } from '#newsroom/commands/delete-photo.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { replacePhotoFile } from '#newsroom/commands/replace-photo-file.ts'
import { returnPhoto } from '#newsroom/commands/return-photo.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { savePerson } from '#newsroom/commands/save-person.ts'
import { savePhoto } from '#newsroom/commands/save-photo.ts'
import { saveStory } from '#newsroom/commands/save-story.ts'
import { uploadPhoto } from '#newsroom/commands/upload-photo.ts'
import { withdrawPhoto } from '#newsroom/commands/withdraw-photo.ts'
import { renditionsAreMade } from '#newsroom/photos/with-kept-file.ts'
import { findPhotoScreen } from '#newsroom/queries/find-photo-screen.ts'
import { listPhotoLibrary } from '#newsroom/queries/list-photo-library.ts'
import { editor, reporter } from '#newsroom/testing/actors.ts'
import { bodySaying, type Desk, openDesk, writeArticle } from '#newsroom/testing/desk.ts'
import { listOriginals, newPicture } from '#newsroom/testing/test-photos.ts'

setUpFreshDatabase()
afterAll(renditionsAreMade)

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

const uk = 'uk' as const
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const countPhotos = () => reading().photo.count()
const photoOf = (id: string) => getPhoto(reading(), id)

async function upload(bytes?: Uint8Array): Promise<string> {
  const { id } = await uploadPhoto(reporter, { bytes: bytes ?? (await newPicture()), locale: uk })
  return id
}

async function change(photoId: string, expectedLock: number, credit: string) {
  return { photoId, expectedLock, credit, originLocale: uk, texts: { uk: { caption: 'Підпис', alt: 'Що видно' } } }
}

const bodyWith = (photoId: string): Body => [...bodySaying('Перші слова.'), { id: 'f1', kind: 'figure', photoId }]

/** Live, with the photo at its head. */
async function liveArticleWith(photoId: string): Promise<number> {
  const { lock } = await photoOf(photoId)
  await savePhoto(editor, await change(photoId, lock, 'УНІАН'))
  const number = await writeArticle(desk, uk, { leadPhotoId: photoId })
  await publishEdition(editor, { articleNumber: number, locale: uk })
  return number
}

describe('uploading a photo', () => {
  it('keeps the file, who brought it and what it was called', async () => {
    const bytes = await newPicture()
    const { id, isNew } = await uploadPhoto(reporter, { bytes, fileName: 'Вітрила  над лиманом.jpg', locale: uk })
    expect(isNew).toBe(true)
    expect(await listOriginals()).toContain(`${hashOf(bytes)}.jpg`)
    expect(await photoOf(id)).toMatchObject({ file: { hash: hashOf(bytes), width: 64, height: 48 }, originLocale: uk })
    expect(await findPhotoScreen(reporter, id, uk)).toMatchObject({
      fileName: 'Вітрила над лиманом.jpg',
      fields: { credit: '' },
      picture: { original: { width: 64, height: 48 } },
    })
  })

  it('takes over what the file says of itself, and no caption as a description', async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
        xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
        xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
        photoshop:Credit="Укрінформ"
        Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia">
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Яхти на старті</rdf:li></rdf:Alt></dc:description>
        <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">Яхти на старті.</rdf:li></rdf:Alt>
        </Iptc4xmpCore:AltTextAccessibility></rdf:Description></rdf:RDF></x:xmpmeta>`
    const bytes = await sharp(await newPicture())
      .withXmp(xmp)
      .jpeg()
      .toBuffer()
    const id = await upload(bytes)
    expect(await findPhotoScreen(reporter, id, uk)).toMatchObject({
      isFromFile: true,
      fields: {
        credit: 'Укрінформ',
        digitalSourceType: 'trainedAlgorithmicMedia',
        texts: { uk: { caption: 'Яхти на старті', alt: '' } },
      },
    })
  })

  it('knows a file that is there already, also of two who bring it at once', async () => {
    const bytes = await newPicture()
    const [one, other] = await Promise.all([
      uploadPhoto(reporter, { bytes, locale: uk }),
      uploadPhoto(editor, { bytes, locale: 'en' }),
    ])
    expect(other.id).toBe(one.id)
    expect([one.isNew, other.isNew].filter(Boolean)).toHaveLength(1)
    expect(await uploadPhoto(reporter, { bytes, locale: uk })).toEqual({ id: one.id, isNew: false })
    expect(await listOriginals()).toContain(`${hashOf(bytes)}.jpg`)
  })

  it('does not bring a withdrawn photo back under another id', async () => {
    const bytes = await newPicture()
    const id = await upload(bytes)
    await withdrawPhoto(editor, { photoId: id })
    expect(await uploadPhoto(reporter, { bytes, locale: uk })).toEqual({ id, isNew: false })
    expect(await findMediaAccess(hashOf(bytes))).toEqual({ kind: 'withdrawn' })
  })

  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
    ['nothing', 'empty', () => new Uint8Array()],
    ['a web page called photo.jpg', 'not-a-picture', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['an SVG drawing', 'svg', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a picture that is cut off', 'damaged', async () => (await newPicture()).subarray(0, 400)],
  ])('refuses %s and leaves nothing behind', async (_, reason, make) => {
    const before = [await countPhotos(), await listOriginals(), await readContentVersion()]
    const bytes = await make()
    await expect(uploadPhoto(reporter, { bytes, fileName: 'photo.jpg', locale: uk })).rejects.toMatchObject({
      name: 'PhotoError',
      reason,
    })
    expect([await countPhotos(), await listOriginals(), await readContentVersion()]).toEqual(before)
  })

  it('removes the file when the database refuses the record', async () => {
    const before = [await countPhotos(), await listOriginals()]
    await expect(replacePhotoFile(editor, { photoId: 'nothing', bytes: await newPicture() })).rejects.toMatchObject({
      name: 'RecordMissing',
    })
    expect([await countPhotos(), await listOriginals()]).toEqual(before)
  })
})

describe('saving what is said of a photo', () => {
  it('stores it, and finds it by its words', async () => {
    const id = await upload()
    const { lock } = await savePhoto(reporter, await change(id, 0, 'Агенція «Зоря»'))
    expect(await photoOf(id)).toMatchObject({ credit: 'Агенція «Зоря»', lock, texts: { uk: { caption: 'Підпис' } } })
    expect(await findPhotoScreen(reporter, id, uk)).toMatchObject({ isFromFile: false })
    const found = await listPhotoLibrary(reporter, { text: 'ЗОРЯ підпис', page: 1, locale: uk })
    expect(found.photos.map((photo) => photo.id)).toEqual([id])
    expect(await listPhotoLibrary(reporter, { text: 'зоря нічого', page: 7, locale: uk })).toMatchObject({
      ...{ count: 0, page: 1, pageCount: 1, photos: [] },
    })
  })

  it('keeps the first of two people who began with the same, and the file that came in between', async () => {
    const id = await upload()
    await savePhoto(reporter, await change(id, 0, 'Перша'))
    await expect(savePhoto(editor, await change(id, 0, 'Друга'))).rejects.toMatchObject({ name: 'RecordChanged' })
    const { lock, credit } = await photoOf(id)
    expect(credit).toBe('Перша')
    await replacePhotoFile(editor, { photoId: id, bytes: await newPicture() })
    await expect(savePhoto(editor, await change(id, lock, 'Третя'))).rejects.toMatchObject({ name: 'RecordChanged' })
  })

  it('refuses a focal point outside the picture, by its field', async () => {
    const id = await upload()
    const outside = { ...(await change(id, 0, 'А')), focalX: 1.2 }
    await expect(savePhoto(editor, outside)).rejects.toMatchObject({
      name: 'NotWellFormed',
      issues: [expect.objectContaining({ path: 'focalX' })],
    })
  })

  it('lets a reporter change it until readers see it', async () => {
    const id = await upload()
    await liveArticleWith(id)
    const { lock } = await photoOf(id)
    await expect(savePhoto(reporter, await change(id, lock, 'Хтось'))).rejects.toMatchObject({ name: 'NotPermitted' })
    expect(await findPhotoScreen(reporter, id, uk)).toMatchObject({ may: { save: false } })
    const before = await readContentVersion()
    await savePhoto(editor, await change(id, lock, 'Хтось'))
    expect(await readContentVersion()).toBe(before + 1)
  })
})

describe('crediting a photo where it is met', () => {
  it('changes the credit and nothing else, and is on the record as any saving of it', async () => {
    const id = await upload()
    const { lock } = await savePhoto(reporter, { ...(await change(id, 0, '')), licence: 'CC BY', focalX: 0.25 })
    expect(await creditPhoto(reporter, { photoId: id, credit: ' Ірина  Лис ', knownCredit: '' })).toEqual({
      credit: 'Ірина Лис',
    })
    expect(await photoOf(id)).toMatchObject({
      ...{ credit: 'Ірина Лис', licence: 'CC BY', focalX: 0.25, lock: lock + 1 },
      texts: { uk: { caption: 'Підпис', alt: 'Що видно', credit: null } },
    })
    const [newest] = await listAudit(reading(), `photo:${id}`)
    expect(newest).toMatchObject({ command: 'save-photo' })
  })

  it('writes over nobody’s credit, takes none away, and leaves what readers see to editors', async () => {
    const id = await upload()
    await creditPhoto(reporter, { photoId: id, credit: 'Перша', knownCredit: '' })
    const late = creditPhoto(editor, { photoId: id, credit: 'Друга', knownCredit: '' })
    await expect(late).rejects.toMatchObject({ name: 'RecordChanged' })
    const emptied = creditPhoto(editor, { photoId: id, credit: '  ', knownCredit: 'Перша' })
    await expect(emptied).rejects.toMatchObject({
      name: 'NotWellFormed',
      issues: [{ path: 'credit', kind: 'missing' }],
    })
    await liveArticleWith(id)
    const reporters = creditPhoto(reporter, { photoId: id, credit: 'Моя', knownCredit: 'УНІАН' })
    await expect(reporters).rejects.toMatchObject({ name: 'NotPermitted', action: 'save-live-photo' })
    expect(await photoOf(id)).toMatchObject({ credit: 'УНІАН' })
  })
})

describe('replacing the file of a photo', () => {
  it('keeps its uses and rights, and removes the former file', async () => {
    const [former, next] = [await newPicture(), await newPicture()]
    const id = await upload(former)
    const number = await liveArticleWith(id)
    const before = await readContentVersion()
    await replacePhotoFile(editor, { photoId: id, bytes: next })
    expect(await photoOf(id)).toMatchObject({ credit: 'УНІАН', file: { hash: hashOf(next) } })
    expect(await listOriginals()).toContain(`${hashOf(next)}.jpg`)
    expect(await listOriginals()).not.toContain(`${hashOf(former)}.jpg`)
    expect(await findMediaAccess(hashOf(former))).toBeUndefined()
    expect(await findPhotoScreen(editor, id, uk)).toMatchObject({ uses: { articles: [{ number, isLive: true }] } })
    expect(await readContentVersion()).toBe(before + 1)
    const [entry] = await listAudit(reading(), `photo:${id}`)
    expect(entry).toMatchObject({ actor: 'user:editor-1', command: 'replace-photo-file' })
  })

  it('leaves a file that another photo has, and its own when it is given the same again', async () => {
    const shared = await newPicture()
    const [one, other] = [await upload(shared), await upload()]
    await replacePhotoFile(editor, { photoId: other, bytes: shared })
    await replacePhotoFile(editor, { photoId: other, bytes: await newPicture() })
    expect(await listOriginals()).toContain(`${hashOf(shared)}.jpg`)
    await replacePhotoFile(editor, { photoId: one, bytes: shared })
    expect(await listOriginals()).toContain(`${hashOf(shared)}.jpg`)
  })

  it('keeps the former file when the new one is refused', async () => {
    const former = await newPicture()
    const id = await upload(former)
    const before = await listOriginals()
    await expect(replacePhotoFile(editor, { photoId: id, bytes: Buffer.from('no') })).rejects.toMatchObject({
      reason: 'not-a-picture',
    })
    expect(await listOriginals()).toEqual(before)
    expect(await photoOf(id)).toMatchObject({ file: { hash: hashOf(former) } })
  })
})

describe('withdrawing a photo and taking that back', () => {
  it('closes and opens its file at once, and readers’ pages are made anew', async () => {
    const bytes = await newPicture()
    const id = await upload(bytes)
    const before = await readContentVersion()
    await withdrawPhoto(editor, { photoId: id, note: 'Просив автор' })
    expect(await findMediaAccess(hashOf(bytes))).toEqual({ kind: 'withdrawn' })
    await returnPhoto(editor, { photoId: id })
    expect(await findMediaAccess(hashOf(bytes))).toMatchObject({ kind: 'live' })
    await returnPhoto(editor, { photoId: id })
    expect(await readContentVersion()).toBe(before + 2)
    const commands = (await listAudit(reading(), `photo:${id}`)).map((entry) => entry.command)
    expect(commands.filter((command) => command === 'return-photo')).toHaveLength(1)
  })
})

describe('deleting a photo', () => {
  it('takes the record and the file', async () => {
    const bytes = await newPicture()
    const id = await upload(bytes)
    await deletePhoto(editor, { photoId: id })
    expect(await reading().photo.count({ where: { id } })).toBe(0)
    expect(await listOriginals()).not.toContain(`${hashOf(bytes)}.jpg`)
    await expect(deletePhoto(editor, { photoId: id })).rejects.toMatchObject({ name: 'RootMissing' })
  })

  it.each<[string, (photoId: string) => Promise<unknown>]>([
    ['at the head of a draft', (leadPhotoId) => writeArticle(desk, uk, { leadPhotoId })],
    ['in the body of a draft', (id) => writeArticle(desk, uk, { texts: { headline: 'А', body: bodyWith(id) } })],
    ['in a live article', liveArticleWith],
    [
      'in the body of a live edition whose draft no longer has it',
      async (photoId) => {
        const { lock } = await photoOf(photoId)
        await savePhoto(editor, await change(photoId, lock, 'УНІАН'))
        const texts = { headline: 'Заголовок', body: bodyWith(photoId) }
        const articleNumber = await writeArticle(desk, uk, { texts })
        await publishEdition(editor, { articleNumber, locale: uk })
        const { version } = await getEdition(reading(), { articleNumber, locale: uk })
        await saveDraft(editor, {
          ...{ articleNumber, locale: uk, expectedVersion: version },
          texts: { ...texts, body: bodySaying('Без фото.') },
        })
      },
    ],
    [
      'beside a person',
      (photoId) => savePerson(systemCli, { originLocale: uk, photoId, texts: { uk: { name: 'Олена Приклад' } } }),
    ],
    [
      'beside a story',
      (photoId) =>
        saveStory(editor, { originLocale: uk, photoId, texts: { uk: { title: `Сюжет ${photoId}`, summary: '' } } }),
    ],
  ])('is refused while it is used %s', async (_, use) => {
    const bytes = await newPicture()
    const id = await upload(bytes)
    await use(id)
    await expect(deletePhoto(editor, { photoId: id })).rejects.toMatchObject({ name: 'PhotoInUse', uses: 1 })
    expect(await photoOf(id)).toMatchObject({ id })
    expect(await listOriginals()).toContain(`${hashOf(bytes)}.jpg`)
    const { uses } = (await findPhotoScreen(editor, id, uk)) ?? {}
    expect([uses?.articles, uses?.people, uses?.stories].flat()).toHaveLength(1)
  })
})
