// A body → blocks as a page shows them. Links to our own articles get the address of the page's language.
import type { ArticleReference } from '#data/published/article-references.ts'
import type { Block, Body, Mark, Run } from '#domain/blocks.ts'
import { typographies } from '#domain/typography-rules.ts'
import { pathOf } from '#i18n/addresses.ts'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'
import type { BlockView, RunView } from './prose-view.ts'
import type { ViewContext } from './view-context.ts'
import { viewPhoto } from './view-photo.ts'

/** Photos that are unknown or withdrawn leave no block behind. */
export function viewProse(body: Body, context: ViewContext): readonly BlockView[] {
  return body.flatMap((block) => viewBlock(block, context) ?? [])
}

function viewBlock(block: Block, context: ViewContext): BlockView | undefined {
  const { id } = block
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', id, runs: viewRuns(block.content, context) }
    case 'heading':
      return { kind: 'heading', id, level: block.level, runs: viewRuns(block.content, context) }
    case 'quotation':
      return {
        kind: 'quotation',
        id,
        paragraphs: quoted(
          block.paragraphs.map((runs) => viewRuns(runs, context)),
          context.locale,
        ),
        ...(block.attribution ? { attribution: block.attribution } : {}),
      }
    case 'list':
      return { kind: 'list', id, style: block.style, items: block.items.map((runs) => viewRuns(runs, context)) }
    case 'figure': {
      const photo = viewPhoto(block.photoId, { caption: block.caption ?? null, alt: block.alt ?? null }, context)
      return photo && { kind: 'figure', id, photo }
    }
    case 'embed':
      return {
        kind: 'embed',
        id,
        href: block.href,
        title: block.title,
        source: block.source,
        media: block.media,
        ...(block.lang && block.lang !== languageOf(context.locale).htmlLang ? { lang: block.lang } : {}),
      }
    case 'rule':
      return { kind: 'rule', id }
  }
}

function viewRuns(runs: readonly Run[], context: ViewContext): readonly RunView[] {
  return runs.map((run) =>
    Object.assign({ text: run.text }, ...(run.marks ?? []).map((mark) => viewMark(mark, context))),
  )
}

function viewMark(mark: Mark, context: ViewContext): Partial<RunView> {
  switch (mark.kind) {
    case 'strong':
      return { strong: true }
    case 'emphasis':
      return { emphasis: true }
    case 'foreign':
      return { lang: mark.lang }
    case 'link':
      return { link: viewWebLink(mark.href, context.siteUrl) }
    case 'article': {
      const link = viewArticleLink(context.directory.articles.get(mark.number), context)
      return link ? { link } : {}
    }
  }
}

function viewWebLink(href: string, siteUrl: string): NonNullable<RunView['link']> {
  return { href, isExternal: new URL(href).origin !== siteUrl }
}

/** The edition a reader is sent to: their own language, else the article's own, else the first that is live. */
export function pickReference(
  editions: readonly ArticleReference[] | undefined,
  locale: Locale,
): ArticleReference | undefined {
  const find = (wanted: Locale | undefined) => editions?.find((edition) => edition.locale === wanted)
  return find(locale) ?? find(editions?.[0]?.originLocale) ?? find(locales.find((one) => find(one)))
}

function viewArticleLink(
  editions: readonly ArticleReference[] | undefined,
  { locale, siteUrl }: ViewContext,
): RunView['link'] | undefined {
  const edition = pickReference(editions, locale)
  if (!edition) return undefined
  const href = pathOf({ ...edition, kind: 'article' })
  return {
    href,
    address: siteUrl + href,
    isExternal: false,
    ...(edition.locale === locale ? {} : { hreflang: edition.locale }),
  }
}

/** The quotation marks of the page's language around the whole quotation. */
function quoted(paragraphs: readonly (readonly RunView[])[], locale: Locale): readonly (readonly RunView[])[] {
  const { quotes, typography } = languageOf(locale)
  const [open, close] = quotes.outer
  const isStopOutside = !typographies[typography].hasStopInsideQuotes
  return paragraphs.map((runs, index) => {
    const opened = index === 0 ? [{ text: open }, ...runs] : runs
    if (index < paragraphs.length - 1) return opened
    return isStopOutside ? closedBeforeStop(opened, close) : [...opened, { text: close }]
  })
}

/** A full stop, but no ellipsis and none of an abbreviation of one letter, 2024 р. */
const stopAtEnd = /(?<![.…!?]|(?<!\p{L})\p{L})\.$/u

/** The full stop of the sentence follows the mark. */
function closedBeforeStop(runs: readonly RunView[], close: string): readonly RunView[] {
  const last = runs.at(-1)
  if (!last || !stopAtEnd.test(last.text)) return [...runs, { text: close }]
  const said = last.text.slice(0, -1)
  return [...runs.slice(0, -1), ...(said === '' ? [] : [{ ...last, text: said }]), { text: `${close}.` }]
}
