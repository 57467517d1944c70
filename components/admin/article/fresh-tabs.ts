// What the language tabs say after a save: the server drew them before it.
import type { ArticleScreen, EditionTab } from '#newsroom/view/article-screen-view.ts'

/** As the server drew it. */
type Drawn = Pick<ArticleScreen, 'locale' | 'editions'>

type OnScreen = {
  /** Something of the draft was saved since then. */
  readonly isSaved: boolean
  /** As the last save left it. */
  readonly editionState: string
}

/** The tabs, with the edition that is written here ahead of its readers as soon as something of it was saved. */
export function freshTabs(screen: Drawn, { isSaved, editionState }: OnScreen): readonly EditionTab[] {
  if (editionState !== 'live' || !isSaved) return screen.editions
  return screen.editions.map((tab) => (tab.locale === screen.locale ? { ...tab, isAhead: true } : tab))
}
