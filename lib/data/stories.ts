// Stories: running subjects that gather articles and events.
import { asLocale, type Locale, locales } from '#i18n/locales.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import { found } from './record-missing.ts'
import { requireReferences } from './references.ts'

export type StoryTexts = {
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly state: 'draft' | 'live'
}

export type Story = {
  readonly number: number
  readonly originLocale: Locale
  readonly photoId: string | null
  readonly isDemo: boolean
  readonly texts: Readonly<Partial<Record<Locale, StoryTexts>>>
}

export async function getStory(db: WriteTransaction, number: number): Promise<Story> {
  const row = found(await db.story.findUnique({ where: { number }, include: { texts: true } }), 'story', number)
  return {
    number: row.number,
    originLocale: asLocale(row.originLocale),
    photoId: row.photoId,
    isDemo: row.isDemo,
    texts: Object.fromEntries(
      row.texts.map(({ locale, slug, title, summary, state }) => [
        asLocale(locale),
        { slug, title, summary, state: state === 'live' ? 'live' : 'draft' },
      ]),
    ),
  }
}

/** Stores a new story and answers its number. */
export async function insertStory(
  tx: WriteTransaction,
  story: Omit<Story, 'number'> & { readonly createdAt: Date },
): Promise<number> {
  const { texts, ...columns } = story
  await requirePhoto(tx, columns.photoId)
  const { number } = await tx.story.create({ data: columns, select: { number: true } })
  await tx.storyText.createMany({ data: textRows(number, texts) })
  return number
}

export async function updateStory(tx: WriteTransaction, { number, texts, ...columns }: Story): Promise<void> {
  await requirePhoto(tx, columns.photoId)
  await tx.story.update({ where: { number }, data: columns, select: { number: true } })
  await tx.storyText.deleteMany({ where: { storyNumber: number } })
  await tx.storyText.createMany({ data: textRows(number, texts) })
}

async function requirePhoto(tx: WriteTransaction, photoId: string | null): Promise<void> {
  await requireReferences(tx, { photos: photoId === null ? [] : [photoId] })
}

function textRows(storyNumber: number, texts: Story['texts']) {
  return locales.flatMap((locale) => {
    const text = texts[locale]
    return text ? [{ storyNumber, locale, ...text }] : []
  })
}
