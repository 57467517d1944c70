// What the language tabs say after a save: the server drew them before it.
import { editionStates } from '#domain/publishing.ts'
import type { ArticleScreen, EditionTab } from '#newsroom/view/article-screen-view.ts'

/** As the server drew it. */
type Drawn = Pick<ArticleScreen, 'locale' | 'editions'>

type OnScreen = {
  /** Something of the draft was saved since then. */
  readonly isSaved: boolean
  /** The article was filed elsewhere since then. */
  readonly isRefiled: boolean
  /** As the last save left it. */
  readonly editionState: string
}

/**
 * The tabs; the edition that is written here in the state of the last save. It is ahead of its readers as soon as
 * something of it was saved, and so is every language that they have as soon as the article is filed elsewhere.
 */
export function freshTabs(screen: Drawn, { isSaved, isRefiled, editionState }: OnScreen): readonly EditionTab[] {
  return screen.editions.map((tab) => {
    const isHere = tab.locale === screen.locale
    const fresh = isHere ? { ...tab, state: editionStates.find((one) => one === editionState) ?? tab.state } : tab
    return fresh.state === 'live' && (isRefiled || (isSaved && isHere)) ? { ...fresh, isAhead: true } : fresh
  })
}
