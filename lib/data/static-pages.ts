// Static pages: about, contacts, editorial policy, corrections.
import type { Body } from '#domain/blocks.ts'
import type { Locale } from '#i18n/locales.ts'
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
