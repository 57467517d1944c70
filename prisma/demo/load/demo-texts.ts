// The texts of a demonstration article in one language, with the language's typography.
import { typesetBody, typesetText } from '#domain/typography.ts'
import type { Locale } from '#i18n/locales.ts'
import type { EditionInput } from '#newsroom/forms/edition-form.ts'
import type { DemoArticle } from '../demo-content.ts'
import { readDemoBody } from '../read-demo-body.ts'
import { keyed } from './keyed.ts'

/** Numbers of articles and ids of photos by key. */
export type DemoTargets = {
  readonly numbers: ReadonlyMap<string, number>
  readonly photos: ReadonlyMap<string, string>
}

export function demoTexts(article: DemoArticle, locale: Locale, targets: DemoTargets): EditionInput {
  const edition = article.editions[locale]
  if (!edition) throw new Error(`The demonstration article "${article.key}" does not exist in ${locale}`)
  const body = readDemoBody(edition.body, {
    findArticleNumber: (key) => targets.numbers.get(key),
    photoId: (key) => keyed(targets.photos, key),
  })
  return {
    headline: typesetText(edition.headline, locale),
    standfirst: typesetText(edition.standfirst, locale),
    body: typesetBody(body, locale),
  }
}
