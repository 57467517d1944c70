import { describe, expect, it } from 'vitest'
import { freshTabs } from './fresh-tabs.ts'

const tab = (locale: 'uk' | 'en', isAhead = false) => ({
  ...{ locale, isAhead },
  ...({ state: 'live', headline: 'A', isBehind: false } as const),
})

const screen = { locale: 'uk' as const, editions: [tab('uk'), tab('en')] }

const aheadIn = (tabs: ReturnType<typeof freshTabs>) => tabs.filter((one) => one.isAhead).map((one) => one.locale)

describe('the language tabs', () => {
  it('say that what is written here is ahead of its readers as soon as it was saved', () => {
    expect(aheadIn(freshTabs(screen, { isSaved: false, editionState: 'live' }))).toEqual([])
    expect(aheadIn(freshTabs(screen, { isSaved: true, editionState: 'live' }))).toEqual(['uk'])
  })

  it('say nothing of that where readers have nothing', () => {
    expect(aheadIn(freshTabs(screen, { isSaved: true, editionState: 'draft' }))).toEqual([])
  })

  it('say of every edition what the server said', () => {
    const editions = [tab('uk', true), tab('en', true)]
    expect(aheadIn(freshTabs({ ...screen, editions }, { isSaved: false, editionState: 'live' }))).toEqual(['uk', 'en'])
  })
})
