// The address of the desk is its state: what is shown can be sent as a link, and the back button works.
import { deskFilters, deskSorts } from '#domain/desk-filters.ts'
import type { DeskAddress } from './desk-view.ts'

/** Parameters as Next gives them. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

const longestText = 200
const mostPages = 1_000_000

/** Reads an address; whatever it does not understand is as if it were not there. */
export function readDeskAddress(parameters: SearchParams): DeskAddress {
  const filter = findText(parameters, 'filter')
  const sort = findText(parameters, 'sort')
  return {
    filter: deskFilters.find((one) => one === filter) ?? 'all',
    sort: deskSorts.find((one) => one === sort) ?? 'touched',
    page: readPage(findText(parameters, 'page')),
    sectionId: findText(parameters, 'section'),
    text: readSearchText(parameters),
  }
}

/** The words that are looked for; empty when there are none. */
export function readSearchText(parameters: SearchParams): string {
  return (findText(parameters, 'q') ?? '').slice(0, longestText).trim()
}

/** A page number from 1; 1 for whatever is none. */
export function readPage(text: string | undefined): number {
  const page = text !== undefined && /^[1-9][0-9]{0,6}$/.test(text) ? Number(text) : 1
  return Math.min(page, mostPages)
}

/** The number of an article or story as an address says it; absent for whatever is none. */
export function readNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9][0-9]{0,8}$/.test(text) ? Number(text) : undefined
}

/** The first value of a parameter, if it says anything. */
export function findText(parameters: SearchParams, name: string): string | undefined {
  const value = parameters[name]
  const text = typeof value === 'string' ? value : value?.[0]
  return text === '' ? undefined : text
}

/** The canonical address: what is as usual is not said. */
export function deskHref(address: Partial<DeskAddress>): string {
  const { filter = 'all', sort = 'touched', page = 1, sectionId, text = '' } = address
  return withParameters('/admin', {
    filter: filter === 'all' ? undefined : filter,
    sort: sort === 'touched' ? undefined : sort,
    section: sectionId,
    q: text === '' ? undefined : text,
    page: page === 1 ? undefined : String(page),
  })
}

/** The path with those parameters that have a value. */
export function withParameters(path: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) query.set(name, value)
  }
  return query.size === 0 ? path : `${path}?${query}`
}
