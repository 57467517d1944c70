// Everything that readers can see, as stored: for tests that compare it byte by byte, or look something up in it.
import { reading } from '#data/connection/connections.ts'
import type { Locale } from '#i18n/locales.ts'

/** Every row behind reader pages of this article, in one string. */
export async function publicBytes(articleNumber: number): Promise<string> {
  const where = { articleNumber }
  const orderBy = { locale: 'asc' } as const
  return JSON.stringify([
    await reading().publishedText.findMany({ where, orderBy }),
    await reading().publishedByline.findMany({ where, orderBy: [orderBy, { personId: 'asc' }] }),
    await reading().publishedTag.findMany({ where, orderBy: [orderBy, { tagId: 'asc' }] }),
    await reading().correction.findMany({ where, include: { texts: true }, orderBy: { id: 'asc' } }),
  ])
}

/** What is public of an edition, with its place in lists. */
export async function publicEdition(articleNumber: number, locale: Locale) {
  return reading().publishedText.findUniqueOrThrow({
    where: { articleNumber_locale: { articleNumber, locale } },
    include: { bylines: { orderBy: { position: 'asc' } }, tags: { orderBy: { position: 'asc' } } },
  })
}

export async function isPublic(articleNumber: number, locale: Locale): Promise<boolean> {
  const row = await reading().publishedText.findUnique({
    where: { articleNumber_locale: { articleNumber, locale } },
    select: { kind: true },
  })
  return row?.kind === 'live'
}
