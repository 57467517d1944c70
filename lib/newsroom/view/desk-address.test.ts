import { describe, expect, it } from 'vitest'
import { deskHref, readDeskAddress } from './desk-address.ts'

const usual = { filter: 'all', sort: 'touched', page: 1, sectionId: undefined, text: '' }

describe('the address of the desk', () => {
  it.each([
    [{}, {}],
    [
      { filter: 'stale', page: '3' },
      { filter: 'stale', page: 3 },
    ],
    [
      { sort: 'section', section: 'id-1', q: '  міст ' },
      { sort: 'section', sectionId: 'id-1', text: 'міст' },
    ],
    [{ filter: ['mine', 'drafts'] }, { filter: 'mine' }],
    [{ filter: 'everything', sort: 'random', page: '0', section: '', q: '' }, {}],
    [{ page: '-1' }, {}],
    [{ page: '1e3' }, {}],
  ])('%j is read', (parameters, read) => {
    expect(readDeskAddress(parameters)).toEqual({ ...usual, ...read })
  })

  it('says nothing of what is as usual', () => {
    expect(deskHref({ ...usual, filter: 'all', sort: 'touched' })).toBe('/admin')
  })

  it('is read as it was written', () => {
    const address = { filter: 'ready', sort: 'published', page: 2, sectionId: 'a b', text: 'Київ & №' } as const
    const query = Object.fromEntries(new URL(deskHref(address), 'http://desk').searchParams)
    expect(readDeskAddress(query)).toEqual(address)
  })
})
