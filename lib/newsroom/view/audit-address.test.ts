import { describe, expect, it } from 'vitest'
import { auditHref, readAuditAddress, recordedCommands } from './audit-address.ts'
import type { AuditAddress } from './audit-view.ts'

describe('the address of the audit log', () => {
  it.each([
    [{}, {}],
    [
      { by: 'system:clock', command: 'publish-edition', page: '2' },
      { by: 'system:clock', command: 'publish-edition', page: 2 },
    ],
    [
      { article: '12', from: '2026-03-01', to: '2026-03-29' },
      { articleNumber: 12, from: '2026-03-01', to: '2026-03-29' },
    ],
    [{ by: 'user:0192-ab' }, { by: 'user:0192-ab' }],
    [{ by: "user:' OR 1=1", command: 'drop-table', article: '0', from: '2026-02-30', to: 'today', page: 'x' }, {}],
    [{ command: 'see-desk' }, {}],
  ])('%j is read', (parameters, read) => {
    const said = Object.fromEntries(
      Object.entries(readAuditAddress(parameters)).filter(([, value]) => value !== undefined),
    )
    expect(said).toEqual({ page: 1, ...read })
  })

  it('is read as it was written', () => {
    const address: AuditAddress = {
      ...{ page: 3, by: 'user:1', command: 'save-draft', articleNumber: 7 },
      ...{ from: '2026-01-01', to: '2026-01-02' },
    }
    const query = Object.fromEntries(new URL(auditHref(address), 'http://log').searchParams)
    expect(readAuditAddress(query)).toEqual(address)
  })

  it('names no one who only looked', () => {
    expect(recordedCommands).toContain('withdraw-edition')
    expect(recordedCommands).not.toContain('see-audit')
  })
})
