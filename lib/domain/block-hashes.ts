// Two hashes per unit of a text: by them a translation knows whether its source is still the one it was made from.
// The text's changes when a word does, never with typography; the structure's changes with kind, links and photos.
import { createHash } from 'node:crypto'
import type { EditionTexts } from './article.ts'
import { foldTypography } from './fold-typography.ts'
import { listTranslationUnits, type TranslationUnit } from './translation-units.ts'
import type { BlockHashes, UnitHashes } from './unit-hashes.ts'

/** The hashes of an edition's units, in the order of the page. */
export function hashEdition(texts: EditionTexts): BlockHashes {
  return Object.fromEntries(listTranslationUnits(texts).map((unit) => [unit.id, hashUnit(unit)]))
}

export function hashUnit({ text, structure }: TranslationUnit): UnitHashes {
  const lines = text.split('\n').map(foldTypography)
  return { text: sha256(lines.join(' ').trim()), structure: sha256(structure) }
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64url')
}
