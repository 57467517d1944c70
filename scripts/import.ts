// npm run import -- <file> --locale <language> …: makes an article of the text of a page.
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { systemCli } from '#accounts/actor.ts'
import { closeConnections } from '#data/connection/connections.ts'
import { instantsOf } from '#domain/zoned-time.ts'
import { pathOf } from '#i18n/addresses.ts'
import { findLocaleByPrefix, isLocale, type Locale, locales, siteTimeZone } from '#i18n/locales.ts'
import type { Imported } from '#newsroom/commands/import-article.ts'
import { importEdition } from '#newsroom/commands/import-edition.ts'
import { describeEditionPlan, describePlan, explainDraft, explainRefusal } from '#newsroom/importing/describe-import.ts'
import { ImportError } from '#newsroom/importing/import-error.ts'
import { carryOutImport, type ImportOrder, planEdition, planImport } from '#newsroom/importing/import-plain-article.ts'
import { explainingErrors } from './explain-command-error.ts'
import { findSiteUrl } from './find-site-url.ts'
import { isStartedAs } from './is-started-as.ts'

const usage = `npm run import -- <file> --locale ${locales.join('|')}
  --section <address or name>   where it is filed; otherwise the first section
  --author <name>               instead of whom the page names; may be repeated
  --photo <file>                the photo whose caption and credit are in the text
  --alt <text>                  what the photo shows, for those who cannot see it
  --article <number>            the text is a further edition (a translation) of this article, whose section,
                                story, photo and authors stay
  --publish                     otherwise it stays a draft; so does what may not be published yet
  --published-at <time>         when it was first published: 2024-01-06T12:00:00+02:00
  --dry-run                     say what was understood and store nothing`

const options = {
  locale: { type: 'string' },
  section: { type: 'string' },
  author: { type: 'string', multiple: true },
  photo: { type: 'string' },
  alt: { type: 'string' },
  article: { type: 'string' },
  publish: { type: 'boolean', default: false },
  'published-at': { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

type Values = ReturnType<typeof readArguments>['values']

/** What is to be done, understood but not done. */
type Work = {
  readonly report: readonly string[]
  readonly existingNumber: number | undefined
  carryOut(): Promise<Imported>
}

/** What the command does with the words after it. What went wrong is told in a line, and in the status of the process. */
export async function importPage(words: readonly string[]): Promise<void> {
  await explainingErrors(() =>
    run(words).catch((error) => {
      throw explainRefusal(error)
    }),
  )
}

async function run(words: readonly string[]): Promise<void> {
  const { values, positionals } = readArguments(words)
  if (values.help) return say(usage)
  const text = await readOne(positionals)
  const work = values.article === undefined ? await planArticle(text, values) : await planTranslation(text, values)
  const imported = values['dry-run'] ? undefined : await work.carryOut()
  for (const line of work.report) say(line)
  if (!imported) return say(dryRunEnd(work.existingNumber))
  if (imported.kind === 'existing') say('This file was imported before: its article stays as it is')
  for (const author of imported.authors) {
    if (author.namesakes > 1) say(`${author.namesakes} people have the name of ${author.slug}: the first one was taken`)
  }
  const isRefused = imported.refused.length > 0
  if (values.publish && imported.state !== 'live' && !isRefused) throw new ImportError(whyNotPublic(imported))
  if (imported.state !== 'live') say(`It is ${imported.state}: readers do not see it`)
  const { articleNumber: number, locale, slug } = imported
  say((await findSiteUrl()) + pathOf({ kind: 'article', locale, slug, number }))
  if (isRefused) throw new ImportError(explainDraft(imported))
}

async function planArticle(text: Uint8Array, values: Values): Promise<Work> {
  const order: ImportOrder = {
    text,
    locale: readLocale(values.locale),
    section: values.section,
    authors: readAuthors(values.author ?? []),
    publish: readPublishing(values.publish, values['published-at']),
    photo: await readPhoto(values.photo, values.alt),
  }
  const plan = await planImport(order)
  const { existingNumber } = plan
  return { report: describePlan(plan), existingNumber, carryOut: () => carryOutImport(systemCli, order, plan) }
}

async function planTranslation(text: Uint8Array, values: Values): Promise<Work> {
  const articleNumber = readArticleNumber(values.article)
  for (const name of ['section', 'author', 'photo'] as const) {
    if (values[name] !== undefined) throw new ImportError(`--${name} is that of article ${articleNumber}: leave it out`)
  }
  const locale = readLocale(values.locale)
  const publish = readPublishing(values.publish, values['published-at'])
  const plan = await planEdition({ articleNumber, locale, text, publish, alt: values.alt?.trim() || undefined })
  const { existingNumber, input } = plan
  return { report: describeEditionPlan(plan), existingNumber, carryOut: () => importEdition(systemCli, input) }
}

/** An import publishes what was never public; what editors did with the article afterwards stands. */
function whyNotPublic({ articleNumber, state }: Imported): string {
  const number = `Article ${articleNumber}, made from this file before,`
  if (state === 'withdrawn') return `${number} was withdrawn and is not published again: that is for an editor to do`
  return `${number} is ${state} and is not published by an import`
}

function dryRunEnd(existingNumber: number | undefined): string {
  if (existingNumber === undefined) return 'Nothing was stored (--dry-run)'
  return `Nothing was stored (--dry-run); this file is article ${existingNumber} already`
}

function readArguments(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true })
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split('. ') : []
    throw new ImportError(`${reason ?? 'The options are wrong'}: see npm run import -- --help`)
  }
}

function readLocale(value: string | undefined): Locale {
  if (value !== undefined && isLocale(value)) return value
  const meant = value === undefined ? undefined : findLocaleByPrefix(value)
  if (meant !== undefined) throw new ImportError(`"${value}" is an address, not a language: write --locale ${meant}`)
  throw new ImportError(`Say which language the text is in: --locale ${locales.join(', ')}`)
}

function readArticleNumber(value: string | undefined): number {
  if (/^[1-9]\d{0,8}$/.test(value ?? '')) return Number(value)
  throw new ImportError(`"${value}" is no article: write --article and the number at the end of its address`)
}

function readAuthors(values: readonly string[]): readonly string[] {
  if (values.some((value) => value.trim() === '')) throw new ImportError('--author needs a name')
  return values
}

function readPublishing(isWanted: boolean, publishedAt: string | undefined): ImportOrder['publish'] {
  if (publishedAt === undefined) return isWanted ? {} : undefined
  if (!isWanted) throw new ImportError('--published-at says when it was published: add --publish')
  return { publishedAt: readInstant(publishedAt) }
}

/** An ISO time; without an offset it is read on the clocks of Kyiv. */
function readInstant(value: string): Date {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?$/.exec(value)
  const wall = match ? Date.parse(`${match[1]}Z`) : Number.NaN
  const isReal = !Number.isNaN(wall) && new Date(wall).toISOString().startsWith((match?.[1] ?? '').slice(0, 16))
  const instant = match?.[2] === undefined ? (isReal ? instantsOf(wall, siteTimeZone)[0] : undefined) : new Date(value)
  if (isReal && instant !== undefined && !Number.isNaN(instant.getTime())) return instant
  throw new ImportError(`"${value}" is not a time: write --published-at 2024-01-06T12:00:00+02:00`)
}

async function readPhoto(path: string | undefined, alt: string | undefined): Promise<ImportOrder['photo']> {
  if (path !== undefined) return { bytes: await readBytes(path), alt: alt?.trim() || undefined }
  if (alt !== undefined) throw new ImportError('--alt says what a photo shows: add --photo')
  return undefined
}

async function readOne(paths: readonly string[]): Promise<Uint8Array> {
  const [path] = paths
  if (path === undefined) throw new ImportError('Say which file to import: npm run import -- <file> --locale en')
  if (paths.length > 1) throw new ImportError(`Import one file at a time, not ${paths.length}`)
  return readBytes(path)
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') throw new ImportError(`There is no file ${path}`)
    if (code === 'EISDIR') throw new ImportError(`${path} is a folder: import one file at a time`)
    throw new ImportError(`${path} cannot be read (${String(code)})`)
  }
}

if (isStartedAs(import.meta.url)) {
  try {
    await importPage(process.argv.slice(2))
  } finally {
    await closeConnections()
  }
}
