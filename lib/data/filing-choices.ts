// Everything an article can be filed under, with its name in one language or, failing that, in its own.
import { compareNames } from '#domain/compare-names.ts'
import type { Locale } from '#i18n/locales.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'

export type FilingChoice = { readonly id: string; readonly name: string }

export type AllFilingChoices = {
  /** In the order of the site's header. */
  readonly sections: readonly FilingChoice[]
  /** Newest first. */
  readonly stories: readonly FilingChoice[]
  /** By name, like people. */
  readonly tags: readonly FilingChoice[]
  readonly people: readonly FilingChoice[]
}

/** Four queries. */
export async function listFilingChoices(db: WriteTransaction, locale: Locale): Promise<AllFilingChoices> {
  const names = { texts: { select: { locale: true, name: true } } } as const
  const [sections, stories, tags, people] = await Promise.all([
    db.section.findMany({ orderBy: [{ position: 'asc' }, { slug: 'asc' }], include: names }),
    db.story.findMany({
      orderBy: { number: 'desc' },
      include: { texts: { select: { locale: true, title: true } } },
    }),
    db.tag.findMany({ include: names }),
    db.person.findMany({ include: names }),
  ])
  return {
    sections: sections.map((row) => named(row, locale)),
    stories: stories.map(({ number, originLocale, texts }) =>
      named(
        { id: String(number), slug: '', originLocale, texts: texts.map((text) => ({ ...text, name: text.title })) },
        locale,
      ),
    ),
    tags: sorted(
      tags.map((row) => named(row, locale)),
      locale,
    ),
    people: sorted(
      people.map((row) => named(row, locale)),
      locale,
    ),
  }
}

type NamedRow = {
  readonly id: string
  readonly slug: string
  readonly originLocale: string
  readonly texts: readonly { readonly locale: string; readonly name: string }[]
}

function named({ id, slug, originLocale, texts }: NamedRow, locale: Locale): FilingChoice {
  const nameIn = (wanted: string) => texts.find((text) => text.locale === wanted)?.name
  return { id, name: nameIn(locale) ?? nameIn(originLocale) ?? (slug || id) }
}

function sorted(choices: readonly FilingChoice[], locale: Locale): FilingChoice[] {
  const compare = compareNames(locale)
  return [...choices].sort((one, other) => compare(one.name, other.name))
}
