import { describe, expect, it } from 'vitest'
import { countUnitStates, describeCounts, parseTranslationCounts, worstTranslation } from './translation-counts.ts'
import { findUnitState, type UnitLink, type UnitState, unitStates } from './translation-state.ts'
import { joinHashes, type UnitHashes } from './unit-hashes.ts'

const first: UnitHashes = { text: 't1', structure: 's1' }
const otherText: UnitHashes = { text: 't2', structure: 's1' }
const otherStructure: UnitHashes = { text: 't1', structure: 's2' }
const otherBoth: UnitHashes = { text: 't2', structure: 's2' }

const confirmed: UnitLink = { origin: 'human', source: first, isConfirmed: true, acknowledged: null }
const machine: UnitLink = { ...confirmed, origin: 'machine', isConfirmed: false }
const local: UnitLink = { ...confirmed, origin: 'local' }
const seen = (hashes: UnitHashes): UnitLink => ({ ...confirmed, acknowledged: joinHashes(hashes) })

type Case = readonly [
  string,
  UnitHashes | undefined,
  'there' | 'not there',
  UnitLink | undefined,
  UnitState | undefined,
]

const cases: readonly Case[] = [
  ['nobody has it', undefined, 'not there', undefined, undefined],
  ['both have lost it', undefined, 'not there', confirmed, undefined],
  ['only the source has it', first, 'not there', undefined, 'missing'],
  ['the translation lost it', first, 'not there', confirmed, 'missing'],
  ['left out on purpose', first, 'not there', seen(first), 'current'],
  ['left out on purpose, then changed', otherText, 'not there', seen(first), 'missing'],
  ['both have it and nobody told', first, 'there', undefined, 'unconfirmed'],
  ['confirmed', first, 'there', confirmed, 'current'],
  ['confirmed, machine-made', first, 'there', { ...machine, isConfirmed: true }, 'current'],
  ['confirmed as a copy', first, 'there', { ...confirmed, origin: 'copied' }, 'current'],
  ['machine-made', first, 'there', machine, 'unconfirmed'],
  ['machine-made, edited', first, 'there', { ...machine, origin: 'machine_edited' }, 'unconfirmed'],
  ['machine-made, from what the source no longer says', otherText, 'there', machine, 'unconfirmed'],
  [
    'machine-made and acknowledged, which is no confirming',
    first,
    'there',
    { ...machine, acknowledged: 't1.s1' },
    'unconfirmed',
  ],
  ['the words changed', otherText, 'there', confirmed, 'stale'],
  ['words and structure changed', otherBoth, 'there', confirmed, 'stale'],
  ['only the structure changed', otherStructure, 'there', confirmed, 'check'],
  ['the words changed, no change needed', otherText, 'there', seen(otherText), 'current'],
  ['the structure changed, no change needed', otherStructure, 'there', seen(otherStructure), 'current'],
  ['acknowledged, then the structure changed', otherBoth, 'there', seen(otherText), 'check'],
  ['acknowledged, then changed again', { text: 't3', structure: 's1' }, 'there', seen(otherText), 'stale'],
  ['acknowledged, then changed back', first, 'there', seen(otherText), 'current'],
  ['the source lost it', undefined, 'there', confirmed, 'orphan'],
  ['the source lost what a machine made', undefined, 'there', machine, 'orphan'],
  ['written here', undefined, 'there', undefined, 'local'],
  ['kept here on purpose', undefined, 'there', local, 'local'],
  ['kept here, and the source has it again', first, 'there', local, 'unconfirmed'],
]

describe('the state of a unit', () => {
  it.each(cases)('%s', (_, source, place, link, state) => {
    expect(findUnitState({ source, isThere: place === 'there', link })).toBe(state)
  })

  it('has a case for every state', () => {
    expect(new Set(cases.flatMap(([, , , , state]) => state ?? []))).toEqual(new Set(unitStates))
  })
})

describe('the state of an edition', () => {
  it.each<[UnitState[], ReturnType<typeof worstTranslation>]>([
    [[], 'current'],
    [['current', 'local'], 'current'],
    [['current', 'check'], 'check'],
    [['check', 'unconfirmed'], 'unconfirmed'],
    [['unconfirmed', 'stale'], 'stale'],
    [['unconfirmed', 'orphan'], 'stale'],
    [['stale', 'missing', 'current'], 'missing'],
  ])('%j is %s', (states, worst) => {
    expect(worstTranslation(countUnitStates(states))).toBe(worst)
  })

  it('counts the units of the source, and what is only here beside them', () => {
    const counts = countUnitStates(['current', 'stale', 'stale', 'missing', 'orphan', 'local'])
    expect(counts).toMatchObject({ total: 4, stale: 2, missing: 1, orphan: 1, local: 1, check: 0 })
    expect(parseTranslationCounts(JSON.stringify(counts))).toEqual(counts)
    expect(parseTranslationCounts(null)).toBeUndefined()
  })

  it('is said in parts, the worst first', () => {
    const states: UnitState[] = ['stale', 'stale', 'stale', 'missing', 'orphan', 'unconfirmed', 'check', 'current']
    expect(describeCounts(countUnitStates(states))).toEqual([
      { key: 'stale', count: 3, total: 7 },
      { key: 'missing', count: 1, total: 7 },
      { key: 'orphan', count: 1, total: 7 },
      { key: 'unconfirmed', count: 1, total: 7 },
      { key: 'check', count: 1, total: 7 },
    ])
    expect(describeCounts(countUnitStates(['current', 'local']))).toEqual([{ key: 'current', count: 1, total: 1 }])
  })
})
