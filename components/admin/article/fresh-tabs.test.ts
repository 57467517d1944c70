import { describe, expect, it } from 'vitest'
import type { Locale } from '#i18n/locales.ts'
import { freshTabs } from './fresh-tabs.ts'

const tab = (locale: Locale, isAhead = false) => ({
  ...{ locale, isAhead },
  ...({ state: 'live', headline: 'A', isBehind: false } as const),
})

const screen = { locale: 'uk' as const, editions: [tab('uk'), tab('en')] }

const aheadIn = (tabs: ReturnType<typeof freshTabs>) => tabs.filter((one) => one.isAhead).map((one) => one.locale)

describe('the language tabs', () => {
  it('say that what is written here is ahead of its readers as soon as it was saved', () => {
    expect(aheadIn(freshTabs(screen, { isSaved: false, isRefiled: false, editionState: 'live' }))).toEqual([])
    expect(aheadIn(freshTabs(screen, { isSaved: true, isRefiled: false, editionState: 'live' }))).toEqual(['uk'])
  })

  it('say it of every language that readers have once the article is filed elsewhere', () => {
    const editions = [tab('uk'), tab('en'), { ...tab('ru'), state: 'draft' as const }]
    const onScreen = { isSaved: false, isRefiled: true, editionState: 'live' }
    expect(aheadIn(freshTabs({ ...screen, editions }, onScreen))).toEqual(['uk', 'en'])
    expect(aheadIn(freshTabs({ ...screen, editions }, { ...onScreen, editionState: 'draft' }))).toEqual(['en'])
  })

  it('say nothing of that where readers have nothing', () => {
    expect(aheadIn(freshTabs(screen, { isSaved: true, isRefiled: false, editionState: 'draft' }))).toEqual([])
  })

  it('say the state that the last save left what is written here in', () => {
    const editions = [
      { ...tab('uk'), state: 'ready' as const },
      { ...tab('en'), state: 'ready' as const },
    ]
    const tabs = freshTabs({ ...screen, editions }, { isSaved: true, isRefiled: false, editionState: 'draft' })
    expect(tabs.map((one) => one.state)).toEqual(['draft', 'ready'])
  })

  it('say of every edition what the server said', () => {
    const editions = [tab('uk', true), tab('en', true)]
    expect(
      aheadIn(freshTabs({ ...screen, editions }, { isSaved: false, isRefiled: false, editionState: 'live' })),
    ).toEqual(['uk', 'en'])
  })
})
