// One line a request, with an id that an error answer repeats, so that a reader's report finds its line. Remembered
// pages are answered without a line: they are the many, and nothing can go wrong with them.
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '#platform/log.ts'

const processId = randomUUID().slice(0, 8)
let count = 0

/** What lets somebody in who knows it is nobody's to read in a log. */
const secretPart = /^(\/+(?:admin\/set-up|preview)\/)[^/?]+/i

/** Starts the line of a request and answers its id. */
export function openRequestLog(
  request: IncomingMessage,
  response: ServerResponse,
  clientAddress: (request: IncomingMessage) => string,
): string {
  count += 1
  const id = `${processId}-${count.toString(36)}`
  const began = performance.now()
  // Asked now: a connection that is cut has forgotten it.
  const client = clientAddress(request)
  response.once('close', () => {
    const line = {
      id,
      method: request.method,
      target: request.url?.replace(secretPart, '$1…').slice(0, 300),
      status: response.statusCode,
      milliseconds: Math.round((performance.now() - began) * 10) / 10,
      client,
      ...(!response.writableFinished && { isCut: true }),
    }
    if (response.statusCode >= 500) log().error(line, 'request')
    else log().info(line, 'request')
  })
  return id
}
