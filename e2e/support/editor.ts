// What an editor does, from another process than the one that serves.
import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { EditionTexts } from '#domain/article.ts'
import { openNewsroom } from '#e2e/support/open-newsroom.ts'
import { commandEnvironment, testFolder } from '#e2e/support/test-site.ts'
import { findPageAddress, pathOf } from '#i18n/addresses.ts'
import type { Locale } from '#i18n/locales.ts'

export type EditedArticle = { readonly path: string; readonly number: number; readonly locale: Locale }
type Filed = { readonly articleNumber: number; readonly slug: string }

const run = promisify(execFile)
const newsroom = openNewsroom()
let written = 0

export const editor = {
  /** Any command of the newsroom, by its name. Throws with its refusal. */
  performs: newsroom.performs,

  /** Imports a plain text by `npm run import`; `words` are its options, such as --publish. */
  async imports(text: string, locale: Locale, ...words: string[]): Promise<EditedArticle> {
    written += 1
    const file = join(testFolder(), `to-import-${process.pid}-${written}.txt`)
    writeFileSync(file, text)
    const output = await runProgram('scripts/import.ts', file, '--locale', locale, ...words)
    await newsroom.isHeard()
    const url = output.trim().split('\n').at(-1) ?? ''
    return describeArticle(new URL(url).pathname)
  },

  /** A page as newsrooms pass it on becomes an article, public or a draft, without a program to start. */
  async files(text: string, locale: Locale, { isPublic }: { isPublic: boolean }): Promise<EditedArticle> {
    const filed = await newsroom.performs<Filed>('import-page', { text, locale, isPublic })
    return nameArticle({ number: filed.articleNumber, locale }, filed.slug)
  },

  /** Answers the address, which the headline may have changed. A `minor` change leaves "updated" as it was. */
  async publishes(article: EditedArticle, change: 'normal' | 'minor' = 'normal'): Promise<EditedArticle> {
    const { slug } = await newsroom.performs<{ slug: string }>('publish-edition', { ...keyOf(article), change })
    return nameArticle(article, slug)
  },

  withdraws: (article: EditedArticle, notice: string) =>
    newsroom.performs('withdraw-edition', { ...keyOf(article), notice }),

  withdrawsPhotoOf: (article: EditedArticle) => newsroom.performs('withdraw-lead-photo', keyOf(article)),

  schedules: (article: EditedArticle, publishAt: Date) =>
    newsroom.performs('schedule-edition', { ...keyOf(article), publishAt }),

  embargoes: (article: EditedArticle, until: Date) =>
    newsroom.performs('embargo-edition', { ...keyOf(article), until }),

  corrects: ({ number, locale }: EditedArticle, note: string) =>
    newsroom.performs('add-correction', { articleNumber: number, notes: { [locale]: note } }),

  /** Types into the draft without publishing it. */
  types: (article: EditedArticle, texts: Partial<EditionTexts>) =>
    newsroom.performs('retype', { ...keyOf(article), texts }),

  countsClockPublications: (article: EditedArticle) =>
    newsroom.performs<number>('count-clock-publications', keyOf(article)),

  /** Lets time pass on the server and in every command from now on. */
  waits(milliseconds: number): void {
    const clock = join(testFolder(), 'clock')
    writeFileSync(clock, String(Number(readFileSync(clock, 'utf8')) + milliseconds))
  },

  /** The time on the clock that server and commands go by. */
  now: () => new Date(Date.now() + Number(readFileSync(join(testFolder(), 'clock'), 'utf8'))),
}

function nameArticle({ number, locale }: Omit<EditedArticle, 'path'>, slug: string): EditedArticle {
  return { number, locale, path: pathOf({ kind: 'article', locale, number, slug }) }
}

function keyOf({ number, locale }: EditedArticle): { articleNumber: number; locale: Locale } {
  return { articleNumber: number, locale }
}

async function runProgram(program: string, ...words: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', program, ...words], {
    env: { ...process.env, ...commandEnvironment() },
  })
  return stdout
}

function describeArticle(path: string): EditedArticle {
  const address = findPageAddress(path)
  if (address?.kind !== 'article') throw new Error(`The import named no article: ${path}`)
  return { path, number: address.number, locale: address.locale }
}
