// The structured log: one JSON object a line on standard output; error objects under `err`.
import pino, { type Logger } from 'pino'
import { environment } from '#platform/env.ts'

const key = Symbol.for('litopys.log')
const store = globalThis as { [key]?: Logger }

/** The process's logger, shared by the server and Next's bundle. */
export function log(): Logger {
  store[key] ??= pino({ level: environment().logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime })
  return store[key]
}
