// What an editor does, from another process than the one that serves: as the command line does it.
import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { commandEnvironment, testFolder } from '#e2e/support/test-site.ts'
import { findPageAddress } from '#i18n/addresses.ts'
import type { Locale } from '#i18n/locales.ts'

export type ImportedArticle = { readonly path: string; readonly number: number; readonly locale: Locale }

export type Editor = {
  /** Imports a plain text; `words` are options of `npm run import`, such as --publish. */
  imports(text: string, locale: Locale, ...words: string[]): Promise<ImportedArticle>
  publishes(article: ImportedArticle): Promise<void>
  withdraws(article: ImportedArticle, notice: string): Promise<void>
  schedules(article: ImportedArticle, publishAt: Date): Promise<void>
  /** Types into the draft without publishing it. */
  types(article: ImportedArticle, headline: string): Promise<void>
  /** Lets time pass on the server and in every command from now on. */
  waits(milliseconds: number): void
}

const run = promisify(execFile)
let written = 0

export const editor: Editor = {
  async imports(text, locale, ...words) {
    written += 1
    const file = join(testFolder(), `to-import-${process.pid}-${written}.txt`)
    writeFileSync(file, text)
    const output = await runProgram('scripts/import.ts', file, '--locale', locale, ...words)
    const url = output.trim().split('\n').at(-1) ?? ''
    return describeArticle(new URL(url).pathname)
  },
  publishes: (article) => perform('publish-edition', keyOf(article)),
  withdraws: (article, notice) => perform('withdraw-edition', { ...keyOf(article), notice }),
  schedules: (article, publishAt) => perform('schedule-edition', { ...keyOf(article), publishAt }),
  types: (article, headline) => perform('type-headline', { ...keyOf(article), headline }),
  waits(milliseconds) {
    const clock = join(testFolder(), 'clock')
    writeFileSync(clock, String(Number(readFileSync(clock, 'utf8')) + milliseconds))
  },
}

function keyOf({ number, locale }: ImportedArticle): { articleNumber: number; locale: Locale } {
  return { articleNumber: number, locale }
}

async function perform(command: string, input: object): Promise<void> {
  await runProgram('e2e/support/newsroom-command.ts', command, JSON.stringify(input))
}

async function runProgram(program: string, ...words: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', program, ...words], {
    env: { ...process.env, ...commandEnvironment() },
  })
  return stdout
}

function describeArticle(path: string): ImportedArticle {
  const address = findPageAddress(path)
  if (address?.kind !== 'article') throw new Error(`The import named no article: ${path}`)
  return { path, number: address.number, locale: address.locale }
}
