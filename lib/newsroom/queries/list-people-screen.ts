// People and desks with a byline for those who keep them: by name, and one by one.
import { reading } from '#data/connection/connections.ts'
import { listFormerSlugs } from '#data/former-slugs.ts'
import { getPerson, listAllPeople, type Person } from '#data/people.ts'
import { countArticlesOfPeople, listArticlesOfPerson } from '#data/person-uses.ts'
import type { Actor } from '#domain/roles.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'
import type { Choice } from '#newsroom/view/article-screen-view.ts'
import type { PersonList, PersonView } from '#newsroom/view/person-view.ts'
import { missingNames, nameIn, searchByName } from './name-in.ts'
import { pickPhotos } from './picked-photos.ts'
import { viewUses } from './view-uses.ts'

/** More are found by typing. */
const mostListed = 200

/** Those whose name in any language holds `text`, by name; two hundred at most. Throws NotPermitted. */
export async function listPeopleScreen(actor: Actor, text: string, locale: Locale): Promise<PersonList> {
  authorise(actor, 'save-person')
  const db = reading()
  const [people, counts] = await Promise.all([listAllPeople(db), countArticlesOfPeople(db)])
  const found = searchByName(people, text, locale)
  const rows = found.slice(0, mostListed).map((person) => ({
    ...{ id: person.id, kind: person.kind, isDemo: person.isDemo },
    name: nameIn(person, locale),
    jobTitle: (person.texts[locale] ?? person.texts[person.originLocale])?.jobTitle ?? '',
    missing: missingNames(person),
    articleCount: counts.get(person.id) ?? 0,
  }))
  return { rows, total: found.length }
}

/** Throws NotPermitted, RecordMissing. */
export async function getPersonScreen(actor: Actor, id: string, locale: Locale): Promise<PersonView> {
  authorise(actor, 'save-person')
  const db = reading()
  const person = await getPerson(db, id)
  const { slug, kind, originLocale, photoId } = person
  const photo = photoId === null ? undefined : (await pickPhotos(db, [photoId], locale))[photoId]
  return {
    ...{ id, slug, kind, originLocale, photoId },
    ...(photo && { photo }),
    texts: viewTexts(person),
    formerSlugs: await listFormerSlugs(db, 'person', id),
    uses: await viewUses(db, await listArticlesOfPerson(db, id), locale),
  }
}

function viewTexts({ texts }: Person): PersonView['texts'] {
  const entries = locales.flatMap((locale) => {
    const text = texts[locale]
    if (!text) return []
    return [[locale, { name: text.name, jobTitle: text.jobTitle ?? '', biography: text.biography ?? '' }] as const]
  })
  return Object.fromEntries(entries)
}

/** Those whom this person can be merged with. Throws NotPermitted. */
export async function listOtherPeople(actor: Actor, id: string, locale: Locale): Promise<Choice[]> {
  authorise(actor, 'merge-people')
  const others = (await listAllPeople(reading())).filter((person) => person.id !== id)
  return searchByName(others, '', locale).map((person) => {
    const name = nameIn(person, locale)
    return { id: person.id, name: `${name} (${person.slug})` }
  })
}
