// The demonstration edition as a whole: which of its parts real work has come to depend on, and removing the rest.
import type { WriteTransaction } from './connection/in-write-transaction.ts'

export type DemoNoun = 'section' | 'tag' | 'person' | 'photo' | 'story' | 'event'

/** Something of the demonstration that real work uses. */
export type KeptDemo = { readonly noun: DemoNoun; readonly id: string | number }

const real = { isDemo: false } as const
const demo = { isDemo: true } as const
const ofRealArticle = { article: real } as const

/**
 * Everything of the demonstration that real work uses: as it is filed now, as it is published, and what those parts
 * need in turn (the portrait of a person who is kept).
 */
export async function listDemoInUse(db: WriteTransaction): Promise<KeptDemo[]> {
  const people = await listPeopleInUse(db)
  const stories = await listStoriesInUse(db)
  return [
    ...(await listSectionsInUse(db)).map((id) => ({ noun: 'section', id }) as const),
    ...(await listTagsInUse(db)).map((id) => ({ noun: 'tag', id }) as const),
    ...people.map((id) => ({ noun: 'person', id }) as const),
    ...(await listPhotosInUse(db, people, stories)).map((id) => ({ noun: 'photo', id }) as const),
    ...stories.map((id) => ({ noun: 'story', id }) as const),
    ...(await listEventsInUse(db)).map((id) => ({ noun: 'event', id }) as const),
  ]
}

async function listSectionsInUse(db: WriteTransaction): Promise<string[]> {
  const where = { ...demo, OR: [{ articles: { some: real } }, { published: { some: ofRealArticle } }] }
  return (await db.section.findMany({ where, select: { id: true } })).map((row) => row.id)
}

async function listTagsInUse(db: WriteTransaction): Promise<string[]> {
  const published = { published: { some: { text: ofRealArticle } } }
  const where = { ...demo, OR: [{ articles: { some: ofRealArticle } }, published] }
  return (await db.tag.findMany({ where, select: { id: true } })).map((row) => row.id)
}

async function listPeopleInUse(db: WriteTransaction): Promise<string[]> {
  const bylines = { bylines: { some: { text: ofRealArticle } } }
  const where = { ...demo, OR: [{ articles: { some: ofRealArticle } }, bylines] }
  return (await db.person.findMany({ where, select: { id: true } })).map((row) => row.id)
}

async function listStoriesInUse(db: WriteTransaction): Promise<number[]> {
  const published = { published: { some: ofRealArticle } }
  const where = { ...demo, OR: [{ articles: { some: real } }, published, { events: { some: { event: real } } }] }
  return (await db.story.findMany({ where, select: { number: true } })).map((row) => row.number)
}

async function listEventsInUse(db: WriteTransaction): Promise<string[]> {
  const overridden = { overrides: { some: ofRealArticle } }
  const where = { ...demo, OR: [{ articles: { some: ofRealArticle } }, overridden, { merged: { some: real } }] }
  return (await db.event.findMany({ where, select: { id: true } })).map((row) => row.id)
}

async function listPhotosInUse(
  db: WriteTransaction,
  keptPeople: readonly string[],
  keptStories: readonly number[],
): Promise<string[]> {
  const uses = [
    { leadOf: { some: real } },
    { published: { some: ofRealArticle } },
    { portraits: { some: { OR: [real, { id: { in: [...keptPeople] } }] } } },
    { stories: { some: { OR: [real, { number: { in: [...keptStories] } }] } } },
  ]
  const named = await db.photo.findMany({ where: { ...demo, OR: uses }, select: { id: true } })
  const others = await db.photo.findMany({ where: { ...demo, NOT: { OR: uses } }, select: { id: true } })
  const ids = named.map((row) => row.id)
  for (const { id } of others) if (await isInRealBody(db, id)) ids.push(id)
  return ids
}

/** Bodies name photos in their text, where no foreign key sees them. */
async function isInRealBody(db: WriteTransaction, photoId: string): Promise<boolean> {
  const contains = { contains: photoId }
  const found =
    (await db.articleText.findFirst({ where: { ...ofRealArticle, body: contains }, select: { locale: true } })) ??
    (await db.publishedText.findFirst({ where: { ...ofRealArticle, body: contains }, select: { locale: true } })) ??
    (await db.revision.findFirst({ where: { ...ofRealArticle, content: contains }, select: { id: true } })) ??
    (await db.pageText.findFirst({ where: { ...real, body: contains }, select: { key: true } }))
  return found !== null
}

/** How much of the demonstration there is. */
export async function countDemo(db: WriteTransaction): Promise<RemovedDemo['counts']> {
  const where = demo
  const [article, event, story, person, photo, tag, section, page, setting] = await Promise.all([
    db.article.count({ where }),
    db.event.count({ where }),
    db.story.count({ where }),
    db.person.count({ where }),
    db.photo.count({ where }),
    db.tag.count({ where }),
    db.section.count({ where }),
    db.pageText.count({ where }),
    db.setting.count({ where }),
  ])
  return { article, event, story, person, photo, tag, section, page, setting }
}

/** Makes these parts of the demonstration the newsroom's own. */
export async function adoptDemo(tx: WriteTransaction, kept: readonly KeptDemo[]): Promise<void> {
  const ids = (noun: DemoNoun) => kept.flatMap((one) => (one.noun === noun ? [String(one.id)] : []))
  await tx.section.updateMany({ where: { id: { in: ids('section') } }, data: real })
  await tx.tag.updateMany({ where: { id: { in: ids('tag') } }, data: real })
  await tx.person.updateMany({ where: { id: { in: ids('person') } }, data: real })
  await tx.photo.updateMany({ where: { id: { in: ids('photo') } }, data: real })
  await tx.story.updateMany({ where: { number: { in: ids('story').map(Number) } }, data: real })
  await tx.event.updateMany({ where: { id: { in: ids('event') } }, data: real })
}

export type RemovedDemo = {
  /** How many rows of each noun are gone. */
  readonly counts: Readonly<Record<DemoNoun | 'article' | 'page' | 'setting', number>>
  /** SHA-256 of original files that no photo needs any more. */
  readonly fileHashes: readonly string[]
}

/** Deletes what still is the demonstration's. What belongs to it (texts, revisions, published copies) goes along. */
export async function deleteDemo(tx: WriteTransaction): Promise<RemovedDemo> {
  const photos = await tx.photo.findMany({ where: demo, select: { fileHash: true } })
  const article = await tx.article.deleteMany({ where: demo })
  const event = await tx.event.deleteMany({ where: demo })
  const story = await tx.story.deleteMany({ where: demo })
  const formerlyNamed = await listDemoTargets(tx)
  const person = await tx.person.deleteMany({ where: demo })
  const photo = await tx.photo.deleteMany({ where: demo })
  const tag = await tx.tag.deleteMany({ where: demo })
  const section = await tx.section.deleteMany({ where: demo })
  await tx.formerSlug.deleteMany({ where: { targetId: { in: formerlyNamed } } })
  const page = await tx.pageText.deleteMany({ where: demo })
  const setting = await tx.setting.deleteMany({ where: demo })
  return {
    counts: {
      ...{ article: article.count, event: event.count, story: story.count, person: person.count },
      ...{ photo: photo.count, tag: tag.count, section: section.count, page: page.count, setting: setting.count },
    },
    fileHashes: await listUnused(
      tx,
      photos.flatMap((row) => row.fileHash ?? []),
    ),
  }
}

/** Former addresses hold ids of three nouns, so no foreign key can take them along. */
async function listDemoTargets(db: WriteTransaction): Promise<string[]> {
  const query = { where: demo, select: { id: true } } as const
  const rows = [
    ...(await db.section.findMany(query)),
    ...(await db.tag.findMany(query)),
    ...(await db.person.findMany(query)),
  ]
  return rows.map((row) => row.id)
}

async function listUnused(db: WriteTransaction, hashes: readonly string[]): Promise<string[]> {
  const used = await db.photo.findMany({ where: { fileHash: { in: [...hashes] } }, select: { fileHash: true } })
  const inUse = new Set(used.map((row) => row.fileHash))
  return [...new Set(hashes)].filter((hash) => !inUse.has(hash))
}
