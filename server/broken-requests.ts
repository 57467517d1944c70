// Requests that Node itself could not read: they get words as well.
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
}

function statusOf(code: string | undefined): ErrorStatus {
  return code === 'HPE_HEADER_OVERFLOW' ? 431 : 400
}
