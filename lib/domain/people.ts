// People with a byline. Roles are separate facts: who wrote, who translated, who photographed, who edited.
import { z } from 'zod'
import { type Locale, locales } from '#i18n/locales.ts'

export const personKinds = ['person', 'desk'] as const
export type PersonKind = (typeof personKinds)[number]

export const bylineRoles = ['author', 'translator', 'photographer', 'editor'] as const

/** A person's name and biography in one language. */
export const personTextsSchema = z.strictObject({
  name: z.string().min(1).max(200),
  jobTitle: z.string().max(200).nullable(),
  biography: z.string().max(4000).nullable(),
})
export type PersonTexts = z.infer<typeof personTextsSchema>

/**
 * Someone's part in an article, in the order of the byline. `locale` is for translators only: the language they
 * translated into, or null for every language but the original.
 */
export const creditSchema = z
  .strictObject({
    personId: z.string().min(1).max(60),
    role: z.enum(bylineRoles),
    locale: z.enum(locales).nullable(),
  })
  .refine((credit) => credit.locale === null || credit.role === 'translator', {
    message: 'only a translator belongs to one language',
  })
export type Credit = z.infer<typeof creditSchema>

/** The credits that an edition shows: everybody's who worked on all editions, and its own translators'. */
export function creditsOf(credits: readonly Credit[], locale: Locale, originLocale: Locale): Credit[] {
  return credits.filter((credit) => {
    if (credit.role !== 'translator') return true
    return credit.locale === null ? locale !== originLocale : credit.locale === locale
  })
}

const deskWords =
  'редакці[яї]|редакци[яи]|відділ|отдел|пресс?-?служба|служба новин|служба новостей|newsroom|editorial (?:team|staff|board|desk|office)|(?:news|foreign|web|night) (?:desk|staff|team)|staff (?:reporters?|writers?)'
const deskName = new RegExp(`(?<!\\p{L})(?:${deskWords})(?!\\p{L})`, 'iu')

/** What a byline of this name stands for: "Редакція", "News desk" and the like are nobody's own name. */
export function kindOfName(name: string): PersonKind {
  return deskName.test(name) ? 'desk' : 'person'
}

/** Two spellings of one name: letter case, apostrophes, hyphens and spaces do not make another person. */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ‘`´]/g, '’')
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** `slug`, or `slug-2`, `slug-3` …: the first that nobody has. An unspellable name becomes `fallback`. */
export function freeSlug(slug: string, fallback: string, isTaken: (candidate: string) => boolean): string {
  const base = slug === '' ? fallback : slug
  if (!isTaken(base)) return base
  for (let suffix = 2; ; suffix += 1) {
    const candidate = `${base}-${suffix}`
    if (!isTaken(candidate)) return candidate
  }
}
