// Performs commands of the newsroom on the database under test, in a process of its own that is not the server's: one
// line of JSON in, `{"command":"publish-edition","input":{…}}`, one line out, `{"answer":…}` or `{"error":"…"}`.
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { systemCli } from '#accounts/actor.ts'
import { getArticle } from '#data/articles.ts'
import { listAudit } from '#data/audit.ts'
import { closeConnections, reading } from '#data/connection/connections.ts'
import { readContentVersion } from '#data/connection/content-version.ts'
import { getEdition } from '#data/editions.ts'
import { type EditionTexts, editionSubject } from '#domain/article.ts'
import type { Actor } from '#domain/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import { storePhoto } from '#media/store-photo.ts'
import { addCorrection } from '#newsroom/commands/add-correction.ts'
import { addPhoto } from '#newsroom/commands/add-photo.ts'
import { createArticle } from '#newsroom/commands/create-article.ts'
import { embargoEdition } from '#newsroom/commands/embargo-edition.ts'
import { inviteUser } from '#newsroom/commands/invite-user.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { saveEvent } from '#newsroom/commands/save-event.ts'
import { savePerson } from '#newsroom/commands/save-person.ts'
import { saveSection } from '#newsroom/commands/save-section.ts'
import { saveStory } from '#newsroom/commands/save-story.ts'
import { saveTag } from '#newsroom/commands/save-tag.ts'
import { scheduleEdition } from '#newsroom/commands/schedule-edition.ts'
import { withdrawEdition } from '#newsroom/commands/withdraw-edition.ts'
import { withdrawPhoto } from '#newsroom/commands/withdraw-photo.ts'
import { carryOutImport, planImport } from '#newsroom/importing/import-plain-article.ts'

type Key = { readonly articleNumber: number; readonly locale: Locale }
type ImportedPage = { readonly text: string; readonly locale: Locale; readonly isPublic: boolean }

/** Autosave as the editor's page does it: on top of the version that is there, without a revision. */
async function retype(actor: Actor, { texts: changed, ...key }: Key & { texts: Partial<EditionTexts> }) {
  const { version, texts } = await getEdition(reading(), key)
  return saveDraft(actor, { ...key, expectedVersion: version, kind: 'typing', texts: { ...texts, ...changed } })
}

/** Saving on purpose, on top of the version that is there: it makes a revision. */
async function saveAgain(actor: Actor, { texts: changed, ...key }: Key & { texts: Partial<EditionTexts> }) {
  const { version, texts } = await getEdition(reading(), key)
  return saveDraft(actor, { ...key, expectedVersion: version, kind: 'explicit', texts: { ...texts, ...changed } })
}

/** As the upload does it: the file is checked and kept, then its record is stored. */
async function keepPhoto(actor: Actor, { path, ...photo }: Parameters<typeof addPhoto>[1] & { path: string }) {
  const { hash, width, height } = await storePhoto(await readFile(path))
  return addPhoto(actor, { ...photo, file: { hash, width, height } })
}

async function withdrawLeadPhoto(actor: Actor, { articleNumber }: Key): Promise<void> {
  const { leadPhotoId } = await getArticle(reading(), articleNumber)
  if (leadPhotoId === null) throw new Error(`Article ${articleNumber} has no photo`)
  await withdrawPhoto(actor, { photoId: leadPhotoId })
}

/** As `npm run import` does it, without a program to start. */
async function importPage(actor: Actor, { text, isPublic, locale }: ImportedPage) {
  const order = {
    ...{ text: new TextEncoder().encode(text), locale, authors: [], section: undefined, photo: undefined },
    publish: isPublic ? {} : undefined,
  }
  return carryOutImport(actor, order, await planImport(order))
}

/** How often the clock of the server published this edition. */
async function countClockPublications(_actor: Actor, { articleNumber, locale }: Key): Promise<number> {
  const entries = await listAudit(reading(), editionSubject(articleNumber, locale))
  return entries.filter(({ command }) => command === 'publish-due-editions').length
}

const commands = {
  'add-correction': addCorrection,
  'count-clock-publications': countClockPublications,
  'create-article': createArticle,
  'embargo-edition': embargoEdition,
  'import-page': importPage,
  'invite-user': inviteUser,
  'keep-photo': keepPhoto,
  'publish-edition': publishEdition,
  'read-content-version': readContentVersion,
  retype,
  'save-again': saveAgain,
  'save-draft': saveDraft,
  'save-event': saveEvent,
  'save-person': savePerson,
  'save-section': saveSection,
  'save-story': saveStory,
  'save-tag': saveTag,
  'schedule-edition': scheduleEdition,
  'withdraw-edition': withdrawEdition,
  'withdraw-lead-photo': withdrawLeadPhoto,
} as const

export type CommandName = keyof typeof commands

/** Instants travel as ISO text. */
const instants = ['publishAt', 'publishedAt', 'until']

async function perform(line: string): Promise<object> {
  try {
    const { command, input } = JSON.parse(line, (key, value) =>
      instants.includes(key) && typeof value === 'string' ? new Date(value) : value,
    ) as { command: CommandName; input: never }
    return { answer: (await commands[command](systemCli, input)) ?? null }
  } catch (error) {
    return { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await perform(line))}\n`)
}
await closeConnections()
