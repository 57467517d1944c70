// Begins an edition in another language from one there is: its blocks, empty or copied, under the ids they share.
import { z } from 'zod'
import { putBlockTranslations } from '#data/block-translations.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { findEdition, getEdition } from '#data/editions.ts'
import type { EditionTexts } from '#domain/article.ts'
import { emptyBlock } from '#domain/block-texts.ts'
import type { Actor } from '#domain/roles.ts'
import { listTranslationUnits } from '#domain/translation-units.ts'
import { authorise } from '#newsroom/authorise.ts'
import { localeField, numberField } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { EditionExists } from '#newsroom/refusals.ts'
import { refreshTranslations } from '#newsroom/translating/refresh-translations.ts'
import { getSourceText } from '#newsroom/translating/source-text.ts'
import { storeTranslation } from '#newsroom/translating/store-translation.ts'
import { linkToCopy, unitsById } from '#newsroom/translating/translate-blocks.ts'
import { now } from '#platform/clock.ts'

const beginForm = z.strictObject({
  articleNumber: numberField,
  locale: localeField,
  /** The edition it is made from: the original, or in a chain another translation. */
  sourceLocale: localeField,
  /** `empty`: blocks to write in. `copies`: the source's words in them, to write over. */
  content: z.enum(['empty', 'copies']).default('empty'),
})

/** Throws NotPermitted, NotWellFormed, EditionExists, RecordMissing (there is no such source), RootMissing. */
export async function beginTranslation(
  actor: Actor,
  input: z.input<typeof beginForm>,
): Promise<{ readonly version: number }> {
  authorise(actor, 'translate-edition')
  const { articleNumber, locale, sourceLocale, content } = wellFormed(beginForm, input)
  const at = now()
  return inWriteTransaction({ noun: 'article', number: articleNumber }, async (tx) => {
    if (await findEdition(tx, { articleNumber, locale })) throw new EditionExists(articleNumber, locale)
    const source = await getSourceText(tx, await getEdition(tx, { articleNumber, locale: sourceLocale }))
    const texts = content === 'copies' ? copyOf(source.texts) : emptied(source.texts)
    const version = await storeTranslation(tx, actor, { articleNumber, locale, expectedVersion: 0, texts }, at)
    const edition = await getEdition(tx, { articleNumber, locale })
    await putBlockTranslations(tx, articleNumber, linksTo({ source, edition, at }, actor))
    await refreshTranslations(tx, articleNumber)
    return { version }
  })
}

/** What stands there already came from the source. */
function linksTo(desk: Parameters<typeof linkToCopy>[0], actor: Actor) {
  const given = unitsById(desk.source.units)
  return listTranslationUnits(desk.edition.texts).flatMap(({ id }) => {
    const unit = given.get(id)
    return unit ? [linkToCopy(desk, unit, actor)] : []
  })
}

/** The address and the texts for search engines are the language's own. */
function copyOf(texts: EditionTexts): EditionTexts {
  return { ...texts, slug: '', seoTitle: null, seoDescription: null }
}

function emptied(texts: EditionTexts): EditionTexts {
  return {
    ...{ slug: '', headline: '', standfirst: '', seoTitle: null, seoDescription: null },
    ...{ photoCaption: null, photoAlt: null },
    body: texts.body.map(emptyBlock),
  }
}
