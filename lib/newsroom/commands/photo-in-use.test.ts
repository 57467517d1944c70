// Two people at once: one puts a photo somewhere while the other deletes it. Whoever commits first is right, and the
// other is told; a photo never vanishes from under a text.
import { beforeAll, describe, expect, it } from 'vitest'
import { connections, reading } from '#data/connection/connections.ts'
import { inWriteTransaction, type WriteRoot, type WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { deletePhoto as removeRecord } from '#data/photos.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { addPhoto } from '#newsroom/commands/add-photo.ts'
import { deletePhoto } from '#newsroom/commands/delete-photo.ts'
import { refileArticle } from '#newsroom/commands/refile-article.ts'
import { savePerson } from '#newsroom/commands/save-person.ts'
import { saveStory } from '#newsroom/commands/save-story.ts'
import { chief, editor } from '#newsroom/testing/actors.ts'
import { type Desk, openDesk, writeArticle } from '#newsroom/testing/desk.ts'

setUpFreshDatabase()

const uk = 'uk' as const
let desk: Desk
let articleNumber: number

beforeAll(async () => {
  desk = await openDesk()
  articleNumber = await writeArticle(desk)
})

async function newPhoto(): Promise<string> {
  const { id } = await addPhoto(editor, { credit: 'УНІАН', originLocale: uk, texts: { uk: { caption: '', alt: '' } } })
  return id
}

/** Runs `first` in a transaction that stays open until `second` waits for it; answers what became of `second`. */
async function whileOpen(
  root: WriteRoot,
  first: (tx: WriteTransaction) => Promise<unknown>,
  second: () => Promise<unknown>,
): Promise<PromiseSettledResult<unknown>> {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  let isOver = false
  const holding = inWriteTransaction(root, async (tx) => {
    await first(tx)
    open()
    while (!isOver && !(await someoneWaits()));
  })
  await opened
  const ending = second().finally(() => {
    isOver = true
  })
  const [outcome, held] = await Promise.allSettled([ending, holding])
  if (held.status === 'rejected') throw held.reason
  return outcome
}

/** On SQLite whoever writes has queued by now; on Postgres it runs until it meets a row that the other holds. */
async function someoneWaits(): Promise<boolean> {
  if (connections().engine === 'sqlite') return true
  const waiting = await reading().$queryRaw<unknown[]>`
    SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  return waiting.length > 0
}

const uses: readonly [string, (tx: WriteTransaction, photoId: string) => Promise<unknown>][] = [
  [
    'at the head of an article',
    (tx, leadPhotoId) => tx.article.updateMany({ where: { number: articleNumber }, data: { leadPhotoId } }),
  ],
  [
    'in the body of an article',
    (tx, photoId) => tx.photoUse.createMany({ data: { articleNumber, locale: uk, edition: 'draft', photoId } }),
  ],
  ['beside a person', (tx, photoId) => tx.person.updateMany({ where: { id: desk.authorId }, data: { photoId } })],
  [
    'beside a story',
    (tx, photoId) => tx.story.create({ data: { originLocale: uk, photoId }, select: { number: true } }),
  ],
]

describe('deleting a photo', () => {
  it.each(uses)('is refused when somebody puts it %s at that moment', async (_, use) => {
    const photoId = await newPhoto()
    const deletion = await whileOpen(
      { noun: 'section', id: desk.sectionId },
      (tx) => use(tx, photoId),
      () => deletePhoto(editor, { photoId }),
    )
    expect(deletion).toMatchObject({ status: 'rejected', reason: { name: 'PhotoInUse', uses: 1 } })
    expect(await reading().photo.count({ where: { id: photoId } })).toBe(1)
  })
})

describe('a photo that somebody deletes at that moment', () => {
  const texts = { uk: { name: 'Олена Приклад' } }
  it.each<[string, (photoId: string) => Promise<unknown>]>([
    [
      'at the head of an article',
      (leadPhotoId) =>
        refileArticle(editor, {
          ...{ articleNumber, sectionId: desk.sectionId, storyNumber: null, leadPhotoId },
          ...{ credits: [{ personId: desk.authorId }], tagIds: [] },
        }),
    ],
    ['beside a person', (photoId) => savePerson(chief, { originLocale: uk, photoId, texts })],
    [
      'beside a story',
      (photoId) => saveStory(editor, { originLocale: uk, photoId, texts: { uk: { title: 'Сюжет', summary: '' } } }),
    ],
  ])('is not put %s, and is named as what is missing', async (_, use) => {
    const photoId = await newPhoto()
    const outcome = await whileOpen(
      { noun: 'photo', id: photoId },
      (tx) => removeRecord(tx, photoId),
      () => use(photoId),
    )
    expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'RecordMissing', noun: 'photo', id: photoId } })
  })
})
