// What the language tabs say after a save: the server drew them before it.
import type { ArticleScreen, DraftView, EditionTab } from '#newsroom/view/article-screen-view.ts'

/** As the server drew it. */
type Drawn = Pick<ArticleScreen, 'locale' | 'editions'> & { readonly draft: Pick<DraftView, 'version'> }

type OnScreen = {
  /** Of the draft that is written, as far as this screen knows. */
  readonly version: number
  /** As the last save left it. */
  readonly editionState: string
}

/** The tabs, with the edition that is written here ahead of its readers as soon as something of it was saved. */
export function freshTabs(screen: Drawn, { version, editionState }: OnScreen): readonly EditionTab[] {
  if (editionState !== 'live' || version <= screen.draft.version) return screen.editions
  return screen.editions.map((tab) => (tab.locale === screen.locale ? { ...tab, isAhead: true } : tab))
}
