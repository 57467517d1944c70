// What the importer made of a page, short enough to be read beside the page.
import type { Block } from '#domain/blocks.ts'
import type { Locale } from '#i18n/locales.ts'
import { parsePlainArticle } from '#newsroom/importing/parse-plain-article.ts'

export type ArticleOutline = {
  readonly headline: string
  readonly photo?: { readonly caption: string; readonly credit: string }
  readonly authors: readonly string[]
  /** One line a block: "p the text of a paragraph", "h …", "q what was said | who said it", "bullet one item / another". */
  readonly body: readonly string[]
  readonly leftOut: readonly string[]
}

/** Reads a page as the importer does. No-break spaces are given as spaces. */
export function outlinePage(page: string, locale: Locale): ArticleOutline {
  const { headline, photo, authors, body, leftOut } = parsePlainArticle(page, locale)
  return {
    headline: plain(headline),
    ...(photo ? { photo: { caption: plain(photo.caption), credit: plain(photo.credit) } } : {}),
    authors,
    body: body.map(outlineBlock),
    leftOut,
  }
}

/** One line that says what kind of block it is and what is in it. */
export function outlineBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `p ${textOf(block.content)}`
    case 'heading':
      return `h ${textOf(block.content)}`
    case 'quotation': {
      const said = block.paragraphs.map(textOf).join(' / ')
      return `q ${said}${block.attribution === undefined ? '' : ` | ${plain(block.attribution)}`}`
    }
    case 'list':
      return `${block.style} ${block.items.map(textOf).join(' / ')}`
    case 'figure':
    case 'embed':
    case 'rule':
      return block.kind
  }
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

function textOf(runs: readonly { readonly text: string }[]): string {
  return plain(runs.map((run) => run.text).join(''))
}
