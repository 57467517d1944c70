// Static pages: about, contacts, editorial policy, corrections.
import { type Body, bodySchema } from '#domain/blocks.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'
import { canonicalJson } from './canonical-json.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'

export type StaticPage = {
  /** about | contacts | editorial-policy | corrections */
  readonly key: string
  readonly locale: Locale
  readonly title: string
  readonly body: Body
  readonly isDemo: boolean
  readonly updatedAt: Date
}

/** Stores a page over what was there. What a newsroom writes is its own, even where a demonstration page was. */
export async function putStaticPage(tx: WriteTransaction, page: StaticPage): Promise<void> {
  const { key, locale, isDemo, ...texts } = page
  const columns = { ...texts, body: canonicalJson(page.body) }
  await tx.pageText.upsert({
    where: { key_locale: { key, locale } },
    create: { key, locale, isDemo, ...columns },
    update: { ...columns, ...(!isDemo && { isDemo: false }) },
    select: { key: true },
  })
}

/** What lists say of a page. */
export type StaticPageLine = Pick<StaticPage, 'key' | 'locale' | 'title' | 'isDemo' | 'updatedAt'>

/** All pages in all languages, in no order. */
export async function listStaticPages(db: WriteTransaction): Promise<StaticPageLine[]> {
  const rows = await db.pageText.findMany({
    select: { key: true, locale: true, title: true, isDemo: true, updatedAt: true },
  })
  return rows.map((row) => ({ ...row, locale: asLocale(row.locale) }))
}

export async function findStaticPage(
  db: WriteTransaction,
  key: string,
  locale: Locale,
): Promise<StaticPage | undefined> {
  const row = await db.pageText.findUnique({ where: { key_locale: { key, locale } } })
  return row ? { ...row, locale, body: bodySchema.parse(JSON.parse(row.body)) } : undefined
}
