// Every injection through every text field that readers can see. On Postgres only those that a database could take
// otherwise than SQLite does: how a page escapes what was stored does not depend on the engine. The fields come from the forms of the
// commands, so a new field is in this test by existing; the pages are drawn by the components that draw them for readers.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { systemCli } from '#accounts/actor.ts'
import { setUpFreshDatabase, testedEngine } from '#data/testing/fresh-database.ts'
import { cleanText } from '#domain/clean-text.ts'
import { type SettingName, settingNames, settings } from '#domain/settings.ts'
import { loadPageAt } from '#edition/load-page.ts'
import { type PageAddress, pathOf } from '#i18n/addresses.ts'
import { addCorrection, correctionForm } from '#newsroom/commands/add-correction.ts'
import { addPhoto } from '#newsroom/commands/add-photo.ts'
import { createArticle } from '#newsroom/commands/create-article.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { correctionNoteForm, saveCorrectionNote } from '#newsroom/commands/save-correction-note.ts'
import { saveEvent } from '#newsroom/commands/save-event.ts'
import { savePerson } from '#newsroom/commands/save-person.ts'
import { saveSection } from '#newsroom/commands/save-section.ts'
import { saveSettings } from '#newsroom/commands/save-settings.ts'
import { saveStaticPage, staticPageForm } from '#newsroom/commands/save-static-page.ts'
import { saveStory, storyForm } from '#newsroom/commands/save-story.ts'
import { saveTag } from '#newsroom/commands/save-tag.ts'
import { withdrawEdition, withdrawForm } from '#newsroom/commands/withdraw-edition.ts'
import { type ArticleInput, articleForm } from '#newsroom/forms/article-form.ts'
import { eventForm } from '#newsroom/forms/event-form.ts'
import { sectionForm, tagForm } from '#newsroom/forms/label-form.ts'
import { personForm } from '#newsroom/forms/person-form.ts'
import { photoForm } from '#newsroom/forms/photo-form.ts'
import { bodySaying } from '#newsroom/testing/desk.ts'
import { fillForm } from '#newsroom/testing/fill-form.ts'
import { injections } from '#newsroom/testing/injections.ts'
import { listScriptTexts, listTags, listTexts } from '#reader/samples/read-html.ts'
import { renderPage } from '#reader/samples/render-reader.tsx'
import { ReaderPage } from './reader-page.tsx'

setUpFreshDatabase()

const locale = 'uk' as const
const visit = () => ({ now: new Date(), siteUrl: 'https://news.example' })

/** Fields are told apart by a number before the text; ids and dates, which are shorter, take none of these texts. */
const longestText = 100
const shortestText = 61

const photoFile = { hash: 'a'.repeat(64), width: 1200, height: 800 }

type Round = { readonly texts: ReadonlyMap<string, string>; readonly pages: readonly string[] }

const numbers = new Map<string, number>()
let rounds = 0
let blocks = 0

/** A site of its own with `said` in every field, and the pages on which readers see it. */
async function publishSaying(said: string): Promise<Round> {
  rounds += 1
  const texts = new Map<string, string>()
  const slug = `round-${rounds}`
  const common = { id: undefined, slug, originLocale: locale, locale, isDemo: undefined, file: undefined }
  const inBody = { id: () => `b${++blocks}`, href: 'https://news.example/page', lang: 'en' }

  function filled<Form extends z.ZodType>(name: string, form: Form, given: object): z.input<Form> {
    const textFor = (path: string) => {
      const field = `${name}.${path}`
      const number = numbers.get(field) ?? numbers.size + 10
      numbers.set(field, number)
      const text = `${number}~ ${said}`.padEnd(shortestText, '·')
      texts.set(field, text)
      return text
    }
    return fillForm(form, { textFor, locale, given: { ...common, ...given } }).input as z.input<Form>
  }

  const section = await saveSection(systemCli, filled('section', sectionForm, { position: undefined }))
  const tag = await saveTag(systemCli, filled('tag', tagForm, {}))
  const person = await savePerson(systemCli, filled('person', personForm, { photoId: undefined }))
  const photo = await addPhoto(systemCli, filled('photo', photoForm, { digitalSourceType: undefined, file: photoFile }))
  const credited = await addPhoto(
    systemCli,
    filled('photo', photoForm, { digitalSourceType: undefined, file: photoFile, texts: undefined }),
  )
  const story = await saveStory(
    systemCli,
    filled('story', storyForm, { number: undefined, photoId: undefined, state: 'live' }),
  )
  const plainFiling = { sectionId: section.id, credits: [{ personId: person.id }], leadPhotoId: photo.id }
  // Shown with the photo's own words, and with the credit of every language.
  const other = await publishPlainArticle(plainFiling)
  const another = await publishPlainArticle({ ...plainFiling, leadPhotoId: credited.id })
  const withdrawn = await publishPlainArticle(plainFiling)
  await withdrawEdition(
    systemCli,
    filled('withdrawal', withdrawForm, { articleNumber: withdrawn, expectedVersion: undefined }),
  )
  const { articleNumber } = await createArticle(
    systemCli,
    filled('article', articleForm, {
      ...inBody,
      ...{ sectionId: section.id, storyNumber: story.number, leadPhotoId: photo.id, photoId: photo.id },
      ...{ credits: [{ personId: person.id }], tagIds: [tag.id], number: withdrawn },
      ...{ embargoUntil: undefined, importHash: undefined },
    }),
  )
  await publishEdition(systemCli, { articleNumber, locale })
  await addCorrection(systemCli, filled('correction', correctionForm, { articleNumber, at: undefined }))
  const untold = await addCorrection(systemCli, { articleNumber, notes: { ru: 'Неверно.' } })
  await saveCorrectionNote(
    systemCli,
    filled('correction note', correctionNoteForm, { articleNumber, correctionId: untold.id, seenNote: null }),
  )
  await saveEvent(
    systemCli,
    filled('event', eventForm, {
      ...{ expectedVersion: undefined, seq: undefined, timeZone: undefined, occurredEdtf: undefined },
      ...{ edtf: '2024-01-05', url: 'https://news.example/source', language: 'en', attribution: 'said' },
      ...{ articles: [{ articleNumber, role: 'reports', isMain: true }], stories: [{ storyNumber: story.number }] },
    }),
  )
  await saveStaticPage(
    systemCli,
    filled('page', staticPageForm, { ...inBody, expected: undefined, photoId: photo.id, number: articleNumber }),
  )
  await saveSettings(systemCli, { settings: settingNames.flatMap((name) => settingSaying(name, filled)) })

  const addresses: PageAddress[] = [
    { kind: 'front', locale },
    { kind: 'article', locale, slug, number: articleNumber },
    { kind: 'article', locale, slug: 'plain', number: other },
    { kind: 'article', locale, slug: 'plain', number: another },
    { kind: 'article', locale, slug: 'plain', number: withdrawn },
    { kind: 'story', locale, slug, number: story.number },
    { kind: 'section', locale, slug: section.slug, page: 1 },
    { kind: 'tag', locale, slug: tag.slug, page: 1 },
    { kind: 'author', locale, slug: person.slug, page: 1 },
    { kind: 'static', locale, key: 'about', page: 1 },
    { kind: 'static', locale, key: 'corrections', page: 1 },
  ]
  const pages: string[] = []
  for (const address of addresses) {
    const loaded = await loadPageAt(pathOf(address), 1, visit())
    if ('kind' in loaded) throw new Error(`${pathOf(address)} leads to ${loaded.path}`)
    pages.push(renderPage(<ReaderPage loaded={loaded} />))
  }
  return { texts, pages }
}

type Filing = Pick<ArticleInput, 'sectionId' | 'credits' | 'leadPhotoId'>

async function publishPlainArticle(filing: Filing): Promise<number> {
  const texts = { slug: 'plain', headline: 'A', standfirst: 'B', body: bodySaying('C') }
  const { articleNumber } = await createArticle(systemCli, { locale, ...filing, texts })
  await publishEdition(systemCli, { articleNumber, locale })
  return articleNumber
}

type Fill = (name: string, form: (typeof settings)[SettingName]['value'], given: object) => unknown

/** Settings are lines of text, but for the languages that wait. */
function settingSaying(name: SettingName, filled: Fill) {
  const { scope, value: form } = settings[name]
  if (name === 'languageGate') return []
  const value = filled(`setting ${name}`, form, {})
  return [{ name, value, ...(scope === 'language' && { locale }) }]
}

/** Beyond plain ASCII, or with what SQL, JSON or a driver's escaping gives a meaning. */
const minds = /[^\x20-\x7e]|['"\\$%]|--/
const tried = testedEngine() === 'sqlite' ? injections : injections.filter((injection) => minds.test(injection))

/** As many injections as the shortest field holds. */
function listGroups(): string[] {
  const room = longestText - '100~ '.length
  const groups: string[] = []
  for (const injection of tried) {
    const last = groups.at(-1)
    if (last !== undefined && `${last} ${injection}`.length <= room) groups[groups.length - 1] = `${last} ${injection}`
    else groups.push(injection)
  }
  return groups
}

/** Creator and licence are said to machines as a known person and as an address, which these are not; the source never. */
const unshown = ['photo.creator', 'photo.licence', 'photo.source']

/** Elements that do something by being there. */
const active = ['script', 'img', 'svg', 'iframe', 'object', 'embed', 'style', 'link', 'base', 'form', 'input', 'video']

let plain: Round
let plainTags: ReadonlySet<string>

beforeAll(async () => {
  // Twice, so that the front page has as much to show as in the rounds that follow.
  await publishSaying('plain words')
  plain = await publishSaying('plain words')
  plainTags = new Set(plain.pages.flatMap(tagNames))
}, 120_000)

/** `a href`: an element with one of its attributes. */
function tagNames(html: string): string[] {
  return listTags(html).flatMap(({ name, attributes }) => [
    name,
    ...[...attributes.keys()].map((key) => `${name} ${key}`),
  ])
}

/** The front page, which comes first, shows more pictures the more there are. */
function countActive(html: string, page: number): Record<string, number> {
  const tags = listTags(html)
  const counted = page === 0 ? active.filter((name) => name !== 'img') : active
  return Object.fromEntries(counted.map((name) => [name, tags.filter((tag) => tag.name === name).length]))
}

function findShown({ texts, pages }: Round): string[] {
  const places = pages.flatMap(listTexts).map(cleanText)
  return [...texts]
    .filter(([, text]) => places.some((place) => place.includes(cleanText(text))))
    .map(([field]) => field)
}

describe('injections', { timeout: 120_000 }, () => {
  it('are many', () => {
    expect(new Set(injections).size).toBeGreaterThanOrEqual(60)
  })

  it('go through every form that takes a text', () => {
    const filledForms = ['edition-form', 'event-form', 'label-form', 'person-form', 'photo-form', 'add-correction']
    const others = ['save-correction-note', 'save-static-page', 'save-story', 'withdraw-edition']
    // Names of users and files, notes for the newsroom, and what the commands above store for another one.
    const unread = ['user-form', 'publish-edition', 'save-draft', 'upload-photo', 'withdraw-photo', 'import-article']
    const byOthers = ['find-or-create-person', 'credit-photo', 'fields']
    expect(listFormsWithText()).toEqual([...filledForms, ...others, ...unread, ...byOthers].sort())
  })

  it('find every text where readers see it, when it is harmless', () => {
    const shown = findShown(plain)
    expect([...plain.texts.keys()].filter((field) => !shown.includes(field))).toEqual(unshown)
    expect(shown.length).toBeGreaterThan(30)
  })

  it.each(listGroups())('%j is a text and nothing else', async (said) => {
    const round = await publishSaying(said)
    for (const [index, html] of round.pages.entries()) {
      expect(tagNames(html).filter((name) => !plainTags.has(name))).toEqual([])
      expect(countActive(html, index)).toEqual(countActive(plain.pages[index] ?? '', index))
      for (const json of listScriptTexts(html)) expect(json).not.toContain('<')
      for (const { attributes } of listTags(html)) {
        for (const name of ['href', 'src'])
          expect(attributes.get(name) ?? '').not.toMatch(/^\s*(?:javascript|data|vbscript):/i)
      }
    }
    expect(findShown(round)).toEqual(findShown(plain))
  })
})

/** The files in which a form has a field for a text. */
function listFormsWithText(): string[] {
  const takesText = /\b(?:requiredLine|optionalLine|optionalLines|line|lines)\(|\bbodyField\b/
  const files = ['lib/newsroom/forms', 'lib/newsroom/commands'].flatMap((folder) =>
    readdirSync(folder).map((file) => join(folder, file)),
  )
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && takesText.test(readFileSync(file, 'utf8')))
    .map((file) => file.replace(/^.*\/(.*)\.ts$/, '$1'))
    .sort()
}
