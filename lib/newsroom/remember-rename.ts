// The addresses of sections, tags and people: chosen or made from a name, kept when they change.

import type { WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { dropFormerSlug, keepFormerSlug, type SluggedNoun } from '#data/former-slugs.ts'
import { slugify } from '#domain/slug.ts'
import { type Locale, languageOf } from '#i18n/locales.ts'

type Named = { readonly slug?: string | undefined; readonly originLocale: Locale; readonly texts: Names }
type Names = Readonly<Partial<Record<Locale, { readonly name: string }>>>

/** The chosen address, or one made from the name in the origin language. Empty when the name has no letters. */
export function proposeSlug({ slug, originLocale, texts }: Named): string {
  return slug ?? slugify(texts[originLocale]?.name ?? '', languageOf(originLocale).slugTable)
}

/** Call after storing: the former address goes on leading here, and the present one leads nowhere else. */
export async function rememberRename(
  tx: WriteTransaction,
  noun: SluggedNoun,
  id: string,
  slugs: { readonly former: string | undefined; readonly current: string },
): Promise<void> {
  const { former, current } = slugs
  await dropFormerSlug(tx, noun, current)
  if (former !== undefined && former !== current) await keepFormerSlug(tx, noun, former, id)
}
