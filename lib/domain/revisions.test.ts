import { describe, expect, it } from 'vitest'
import { beginsStretch, reasonToKeep, typingStretch } from './revisions.ts'

const now = new Date('2026-01-04T12:00:00Z')
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds)
const mine = { savedBy: 'user:1', isKept: false }
const theirs = { savedBy: 'user:2', isKept: false }

describe('a stretch of typing', () => {
  it.each([
    [undefined, true],
    [ago(0), false],
    [ago(typingStretch - 1), false],
    [ago(typingStretch), true],
  ])('noted at %s: begins anew %s', (notedAt, begins) => {
    expect(beginsStretch(notedAt, now)).toBe(begins)
  })
})

describe('the draft as it was', () => {
  it.each([
    ['my own, a moment ago', mine, ago(1000), undefined],
    ['my own, after ten minutes', mine, ago(typingStretch), 'pause'],
    ['my own, nothing noted yet', mine, undefined, undefined],
    ['somebody else’s', theirs, undefined, 'takeover'],
    ['somebody else’s, noted a moment ago', theirs, ago(1000), 'takeover'],
    ['somebody else’s, kept already', { ...theirs, isKept: true }, undefined, undefined],
    ['my own, kept already', { ...mine, isKept: true }, ago(typingStretch), undefined],
    ['nobody’s', { savedBy: null, isKept: false }, ago(typingStretch), 'pause'],
  ])('%s', (_case, before, notedAt, reason) => {
    expect(reasonToKeep(before, 'user:1', notedAt, now)).toBe(reason)
  })
})
