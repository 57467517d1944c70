import { describe, expect, it } from 'vitest'
import { judgeLink, type LinkPurpose, linkExpiry } from './one-time-link.ts'

const made = new Date('2026-11-26T12:00:00Z')

describe('a link that works once', () => {
  it.each([
    ['setup', '2026-11-26T13:00:00Z'],
    ['invite', '2026-12-03T12:00:00Z'],
    ['reset', '2026-11-27T12:00:00Z'],
  ] as [LinkPurpose, string][])('%s is good until %s', (purpose, end) => {
    const expiresAt = linkExpiry(purpose, made)
    expect(expiresAt).toEqual(new Date(end))
    const last = new Date(expiresAt.getTime() - 1)
    expect(judgeLink({ usedAt: undefined, expiresAt }, last)).toBe('good')
    expect(judgeLink({ usedAt: undefined, expiresAt }, expiresAt)).toBe('expired')
  })

  it('is used for good, also when it has expired', () => {
    expect(judgeLink({ usedAt: made, expiresAt: linkExpiry('reset', made) }, made)).toBe('used')
    expect(judgeLink({ usedAt: made, expiresAt: made }, made)).toBe('used')
  })
})
