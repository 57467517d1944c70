// Requests that Node itself would not hand on: they get words as well.
import type { Server } from 'node:http'
import { defaultLocale } from '#i18n/locales.ts'
import type { ErrorPages, ErrorStatus } from './error-pages.ts'

/** Answers what never became a request. */
export function answerBrokenRequests(server: Server, errors: ErrorPages): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    socket.end(errors.raw(statusOf(error.code), defaultLocale))
  })
  // Node's own 417 has no words; an expectation that is not known may be ignored (RFC 9110 §10.1.1).
  server.on('checkExpectation', (request, response) => server.emit('request', request, response))
  // A tunnel to somewhere else, which Node would only hang up on.
  server.on('connect', (_request, socket) => socket.end(errors.raw(400, defaultLocale)))
}

function statusOf(code: string | undefined): ErrorStatus {
  return code === 'HPE_HEADER_OVERFLOW' ? 431 : 400
}
