// The address of the list of events is its state.
import { findText, readNumber, readPage, readSearchText, type SearchParams, withParameters } from './desk-address.ts'
import type { EventAddress } from './event-view.ts'

/** Whatever it does not understand is as if it were not there. */
export function readEventAddress(parameters: SearchParams): EventAddress {
  return {
    text: readSearchText(parameters),
    storyNumber: readNumber(findText(parameters, 'story')),
    awaiting: findText(parameters, 'awaiting') === 'yes',
    page: readPage(findText(parameters, 'page')),
  }
}

/** The canonical address: what is as usual is not said. */
export function eventsHref({ text = '', storyNumber, awaiting = false, page = 1 }: Partial<EventAddress>): string {
  return withParameters('/admin/events', {
    q: text === '' ? undefined : text,
    story: storyNumber === undefined ? undefined : String(storyNumber),
    awaiting: awaiting ? 'yes' : undefined,
    page: page === 1 ? undefined : String(page),
  })
}
