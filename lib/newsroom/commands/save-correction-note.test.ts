import { beforeEach, describe, expect, it } from 'vitest'
import { listAudit } from '#data/audit.ts'
import { reading } from '#data/connection/connections.ts'
import { readContentVersion } from '#data/connection/content-version.ts'
import { listCorrectionsOf } from '#data/published/corrections.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { languageOf } from '#i18n/locales.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { saveCorrectionNote } from '#newsroom/commands/save-correction-note.ts'
import { getPublishing } from '#newsroom/queries/find-publishing.ts'
import { editor, reporter } from '#newsroom/testing/actors.ts'
import { openDesk, translate, writeArticle } from '#newsroom/testing/desk.ts'

setUpFreshDatabase()

const wrong = 'День названо неправильно.'
let articleNumber: number

/** Corrected in Ukrainian, while the English edition stands there with the standard sentence. */
beforeEach(async () => {
  articleNumber = await writeArticle(await openDesk())
  await translate(articleNumber, 'en')
  for (const locale of ['uk', 'en'] as const) await publishEdition(editor, { articleNumber, locale })
  const correction = { notes: { uk: wrong }, useStandardSentence: true }
  await publishEdition(editor, { articleNumber, locale: 'uk', change: 'correction', correction })
})

async function shown(locale: 'uk' | 'en' | 'ru') {
  const [correction] = (await getPublishing(editor, { articleNumber, locale })).corrections
  if (!correction) throw new Error('There is no correction')
  return correction
}

async function give(locale: 'uk' | 'en' | 'ru', note: string, seenNote?: string | null) {
  const { id: correctionId, notes } = await shown('uk')
  const seen = seenNote === undefined ? (notes[locale] ?? null) : seenNote
  return saveCorrectionNote(editor, { articleNumber, locale, correctionId, note, seenNote: seen })
}

const read = async (locale: 'uk' | 'en' | 'ru') =>
  (await listCorrectionsOf(articleNumber, locale)).map((correction) => correction.note)

describe('the note of a correction', () => {
  it('takes the place of the standard sentence at once, and leaves the time and the other notes', async () => {
    const before = await shown('en')
    expect(before.notes.en).toBe(languageOf('en').correctionSentence)
    const version = await readContentVersion()

    await give('en', 'The day was wrong.')

    expect(await read('en')).toEqual(['The day was wrong.'])
    expect(await read('uk')).toEqual([wrong])
    expect((await shown('en')).at).toBe(before.at)
    expect(await readContentVersion()).toBeGreaterThan(version)
  })

  it('is given in a language that was not live when the correction went out', async () => {
    await translate(articleNumber, 'ru')
    expect((await shown('ru')).notes.ru).toBeUndefined()
    await give('ru', 'Был неверно назван день.')
    await publishEdition(editor, { articleNumber, locale: 'ru' })
    expect(await read('ru')).toEqual(['Был неверно назван день.'])
  })

  it('is recorded with what it was before', async () => {
    await give('en', 'The day was wrong.')
    const [entry] = await listAudit(reading(), `article:${articleNumber}/en`)
    expect(entry).toMatchObject({
      actor: 'user:editor-1',
      command: 'save-correction-note',
      before: { note: languageOf('en').correctionSentence },
      after: { note: 'The day was wrong.' },
    })
  })

  it('that says what it said is neither stored nor recorded', async () => {
    const version = await readContentVersion()
    const entries = await listAudit(reading(), `article:${articleNumber}/uk`)
    await give('uk', wrong)
    expect(await readContentVersion()).toBe(version)
    expect(await listAudit(reading(), `article:${articleNumber}/uk`)).toHaveLength(entries.length)
  })

  it('is refused to whoever did not see what somebody else gave', async () => {
    const { notes } = await shown('en')
    await give('en', 'The day was wrong.')
    await expect(give('en', 'The date was wrong.', notes.en ?? null)).rejects.toMatchObject({ key: 'record-changed' })
    expect(await read('en')).toEqual(['The day was wrong.'])
  })

  it('has to say something, of a correction of this article, in a language it exists in', async () => {
    await expect(give('en', ' ')).rejects.toMatchObject({
      name: 'NotWellFormed',
      issues: [{ path: 'note', kind: 'missing' }],
    })
    await expect(give('ru', 'Был неверно назван день.')).rejects.toMatchObject({ noun: 'edition' })
    const other = await writeArticle(await openDesk())
    const { id: correctionId } = await shown('uk')
    const elsewhere = { articleNumber: other, locale: 'uk' as const, correctionId, note: 'A', seenNote: wrong }
    await expect(saveCorrectionNote(editor, elsewhere)).rejects.toMatchObject({ noun: 'correction' })
  })
})

describe('the publishing panel', () => {
  it('lists the corrections of the article with their notes, newest first, and lets editors change them', async () => {
    const correction = { notes: { uk: 'Ще одна помилка.', en: 'Another error.' } }
    await publishEdition(editor, { articleNumber, locale: 'uk', change: 'correction', correction })
    const { corrections, mayNoteCorrections } = await getPublishing(editor, { articleNumber, locale: 'en' })
    expect(corrections.map((one) => one.notes)).toEqual([
      { uk: 'Ще одна помилка.', en: 'Another error.' },
      { uk: wrong, en: languageOf('en').correctionSentence },
    ])
    expect(mayNoteCorrections).toBe(true)
    expect((await getPublishing(reporter, { articleNumber, locale: 'en' })).mayNoteCorrections).toBe(false)
  })
})
