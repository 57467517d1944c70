import { describe, expect, it } from 'vitest'
import { defaultLocale, type Locale, locales } from '#i18n/locales.ts'
import {
  asEditionState,
  type EditionState,
  editionStates,
  findStateAfterSave,
  isAhead,
  isLegalMove,
  isUnderEmbargo,
  type MoveName,
  moves,
  opensGate,
  publicationTimes,
} from './publishing.ts'

const now = new Date('2024-01-06T10:00:00Z')
const later = new Date('2024-01-06T12:00:00Z')
const latest = new Date('2024-01-06T14:00:00Z')

describe('a draft', () => {
  it.each([
    ['live', { updatedAt: later, refiledAt: null }, { publishedAt: now }, true],
    // Publishing itself is the last change.
    ['live', { updatedAt: now, refiledAt: null }, { publishedAt: now }, false],
    ['live', { updatedAt: now, refiledAt: null }, { publishedAt: later }, false],
    ['live', { updatedAt: now, refiledAt: later }, { publishedAt: now }, true],
    ['live', { updatedAt: now, refiledAt: now }, { publishedAt: later }, false],
    ['withdrawn', { updatedAt: later, refiledAt: later }, { publishedAt: now }, false],
    ['scheduled', { updatedAt: later, refiledAt: later }, { publishedAt: now }, false],
    ['draft', { updatedAt: later, refiledAt: later }, undefined, false],
    ['live', { updatedAt: later, refiledAt: later }, undefined, false],
  ] as const)('%s, changed %j, published %j: ahead of its readers %s', (state, changes, publication, expected) => {
    expect(isAhead(state, changes, publication)).toBe(expected)
  })
})

describe('moves', () => {
  const legal: Record<MoveName, Record<EditionState, boolean>> = {
    markReady: { draft: true, ready: false, scheduled: false, live: false, withdrawn: false },
    returnToDraft: { draft: false, ready: true, scheduled: false, live: false, withdrawn: false },
    schedule: { draft: true, ready: true, scheduled: true, live: false, withdrawn: true },
    unschedule: { draft: false, ready: false, scheduled: true, live: false, withdrawn: false },
    publish: { draft: true, ready: true, scheduled: true, live: true, withdrawn: true },
    publishDue: { draft: false, ready: false, scheduled: true, live: false, withdrawn: false },
    withdraw: { draft: false, ready: false, scheduled: false, live: true, withdrawn: false },
  }
  const table = (Object.keys(moves) as MoveName[]).flatMap((move) =>
    editionStates.map((state) => [move, state, legal[move][state]] as const),
  )

  it.each(table)('%s from %s: %s', (move, state, isLegal) => {
    expect(isLegalMove(move, state)).toBe(isLegal)
  })

  it('know their states by name only', () => {
    expect(editionStates.map(asEditionState)).toEqual(editionStates)
    expect(() => asEditionState('archived')).toThrow('archived')
  })
})

describe('saving', () => {
  it.each([
    ['draft', true, 'draft'],
    ['draft', false, 'draft'],
    ['ready', true, 'ready'],
    ['ready', false, 'draft'],
    ['scheduled', true, 'scheduled'],
    ['scheduled', false, undefined],
    ['live', true, 'live'],
    ['live', false, 'live'],
    ['withdrawn', true, 'withdrawn'],
    ['withdrawn', false, 'withdrawn'],
  ] as const)('%s, by somebody who may approve: %s, becomes %s', (state, mayApprove, after) => {
    expect(findStateAfterSave(state, mayApprove)).toBe(after)
  })
})

describe('an embargo', () => {
  it.each([
    [null, now, false],
    [later, now, true],
    [now, now, false],
    [now, later, false],
  ])('until %s at %s: %s', (until, at, isUnder) => {
    expect(isUnderEmbargo(until, at)).toBe(isUnder)
  })
})

describe('Ukrainian first', () => {
  const [waiting = defaultLocale, free = defaultLocale]: Locale[] = locales.filter((one) => one !== defaultLocale)
  const scheduled = (publishAt: Date | null) => ({ state: 'scheduled' as const, publishAt })
  const rest = (state: EditionState) => ({ state, publishAt: null })

  it.each([
    ['the default language itself', defaultLocale, undefined, { at: now, now }, true],
    ['a language that does not wait', free, undefined, { at: now, now }, true],
    ['no edition in the default language', waiting, undefined, { at: now, now }, false],
    ['a draft of it', waiting, rest('draft'), { at: now, now }, false],
    ['a ready one', waiting, rest('ready'), { at: now, now }, false],
    ['a withdrawn one', waiting, rest('withdrawn'), { at: now, now }, false],
    ['a live one', waiting, rest('live'), { at: now, now }, true],
    ['a live one, for later', waiting, rest('live'), { at: later, now }, true],
    ['one scheduled for the same time', waiting, scheduled(later), { at: later, now }, true],
    ['one scheduled for before', waiting, scheduled(later), { at: latest, now }, true],
    ['one scheduled for afterwards', waiting, scheduled(latest), { at: later, now }, false],
    ['one that is due, but not live yet', waiting, scheduled(now), { at: now, now }, false],
    ['one that was due, but not live yet', waiting, scheduled(now), { at: later, now: later }, false],
    ['one scheduled without a time', waiting, scheduled(null), { at: later, now }, false],
  ] as const)('%s', (_name, locale, sibling, timing, opens) => {
    expect(opensGate([waiting], locale, sibling, timing)).toBe(opens)
  })

  it('waits for nobody when the gate names no language', () => {
    expect(locales.every((locale) => opensGate([], locale, undefined, { at: now, now }))).toBe(true)
  })

  it('never keeps the default language from itself', () => {
    expect(opensGate(locales, defaultLocale, undefined, { at: now, now })).toBe(true)
  })
})

describe('the times readers see', () => {
  const first = { firstPublishedAt: now, modifiedAt: now }
  const updated = { firstPublishedAt: now, modifiedAt: later }

  it.each([
    ['first publication', undefined, 'normal', now, first],
    ['first publication, called minor', undefined, 'minor', now, first],
    ['a substantive change', first, 'normal', later, updated],
    ['a correction', first, 'correction', later, updated],
    ['a minor change', first, 'minor', later, first],
    ['a minor change after a substantive one', updated, 'minor', latest, updated],
    ['a time before the last change', updated, 'normal', now, updated],
  ] as const)('%s', (_name, previous, change, at, times) => {
    expect(publicationTimes(previous, change, at)).toEqual(times)
  })
})
