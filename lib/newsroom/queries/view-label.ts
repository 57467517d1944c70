// A section or tag as its form gets it.
import type { LabelTexts } from '#data/sections.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import type { LabelView } from '#newsroom/view/label-view.ts'

type Label = {
  readonly id: string
  readonly slug: string
  readonly originLocale: Locale
  readonly texts: Readonly<Partial<Record<Locale, LabelTexts>>>
}

export function viewLabel(label: Label, facts: Pick<LabelView, 'formerSlugs' | 'uses'>): LabelView {
  const { id, slug, originLocale } = label
  const texts = locales.flatMap((locale) => {
    const text = label.texts[locale]
    return text ? [[locale, { name: text.name, description: text.description ?? '' }] as const] : []
  })
  return { id, slug, originLocale, texts: Object.fromEntries(texts), ...facts }
}
