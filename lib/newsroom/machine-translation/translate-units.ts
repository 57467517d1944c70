// Has a machine translate units of a text: their texts one by one with marks, in requests of the size it takes.
import type { EditionTexts } from '#domain/article.ts'
import { type BlockText, listBlockTexts, withBlockTexts } from '#domain/block-texts.ts'
import { copyUnit, findUnitField } from '#domain/place-unit.ts'
import type { Locale } from '#i18n/locales.ts'
import { escapeTags, markText, readMarkedText, unescapeTags } from './marked-text.ts'
import type { MtItem, MtProvider, MtRequest, MtResult } from './mt-provider.ts'

export type MtFailure = { readonly blockId: string; readonly reason: 'too-long' | 'refused' | 'unavailable' }

export type MachineTexts = {
  /** The source's texts, those units that were translated in the other language: to be copied from. */
  readonly texts: EditionTexts
  readonly translated: readonly string[]
  readonly failed: readonly MtFailure[]
}

/** Longest a machine may take for one request, in milliseconds. */
const longestMs = 30_000

export async function translateUnits(
  provider: MtProvider,
  source: EditionTexts,
  ids: readonly string[],
  { from, to }: { readonly from: Locale; readonly to: Locale },
): Promise<MachineTexts> {
  const items = ids.flatMap((id) => textsOf(source, id).map((text, place) => asItem(id, place, text)))
  const results = new Map<string, MtResult>()
  for (const request of packRequests(items, provider.limits)) {
    for (const result of await askOnce(provider, request, { from, to, context: source.headline, glossary: {} })) {
      results.set(result.id, result)
    }
  }
  const failed = ids.flatMap((blockId) => findFailure(source, blockId, results))
  const translated = ids.filter((id) => !failed.some((failure) => failure.blockId === id))
  const texts = translated.reduce((before, id) => putResults(before, id, results), source)
  return { texts, translated, failed }
}

async function askOnce(
  provider: MtProvider,
  items: readonly MtItem[],
  request: Omit<MtRequest, 'signal'>,
): Promise<readonly MtResult[]> {
  const { characters } = provider.limits
  const fitting = items.filter((item) => item.text.length <= characters)
  const tooLong = items
    .filter((item) => item.text.length > characters)
    .map(({ id }) => ({ id, error: 'too-long' as const }))
  if (fitting.length === 0) return tooLong
  try {
    const results = await provider.translate(fitting, { ...request, signal: AbortSignal.timeout(longestMs) })
    return [...tooLong, ...results]
  } catch {
    // Whatever a provider throws is its own: the person who asked is told that it did not work, text by text.
    return [...tooLong, ...fitting.map(({ id }) => ({ id, error: 'unavailable' as const }))]
  }
}

function packRequests(items: readonly MtItem[], limits: MtProvider['limits']): MtItem[][] {
  const requests: MtItem[][] = []
  let characters = 0
  for (const item of items) {
    const last = requests.at(-1)
    const isFull = !last || last.length >= limits.items || characters + item.text.length > limits.characters
    if (isFull) {
      requests.push([item])
      characters = item.text.length
    } else {
      last.push(item)
      characters += item.text.length
    }
  }
  return requests
}

function findFailure(source: EditionTexts, blockId: string, results: ReadonlyMap<string, MtResult>): MtFailure[] {
  const found = textsOf(source, blockId).map((_, place) => results.get(itemId(blockId, place)))
  const bad = found.find((result) => result === undefined || 'error' in result)
  if (found.every((result) => result !== undefined && 'text' in result)) return []
  return [{ blockId, reason: bad && 'error' in bad ? bad.error : 'unavailable' }]
}

/** The texts of a unit, in order. */
function textsOf(source: EditionTexts, id: string): BlockText[] {
  const field = findUnitField(id)
  if (field !== undefined) return [{ kind: 'line', text: source[field] ?? '' }]
  const block = source.body.find((one) => one.id === id)
  return block ? listBlockTexts(block) : []
}

function putResults(texts: EditionTexts, id: string, results: ReadonlyMap<string, MtResult>): EditionTexts {
  const translated = textsOf(texts, id).map((text, place) => readResult(text, results.get(itemId(id, place))))
  const field = findUnitField(id)
  if (field !== undefined) return { ...texts, [field]: lineOf(translated[0]) }
  const block = texts.body.find((one) => one.id === id)
  return block ? copyUnit(texts, { ...texts, body: [withBlockTexts(block, translated)] }, id) : texts
}

function readResult(before: BlockText, result: MtResult | undefined): BlockText {
  if (result === undefined || 'error' in result) return before
  if (before.kind === 'line') return { kind: 'line', text: unescapeTags(result.text) }
  return { kind: 'runs', runs: readMarkedText(result.text, markText(before.runs).marks) }
}

function asItem(id: string, place: number, text: BlockText): MtItem {
  return { id: itemId(id, place), text: text.kind === 'line' ? escapeTags(text.text) : markText(text.runs).text }
}

function itemId(id: string, place: number): string {
  return `${id}#${place}`
}

function lineOf(text: BlockText | undefined): string {
  return text?.kind === 'line' ? text.text : ''
}
