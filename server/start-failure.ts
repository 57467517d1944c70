// Why the server did not start, in one line for a person, and as an exit status for a program.
import type { Environment } from '#platform/env.ts'

/** 1 something unforeseen, 2 the environment, 3 the database, 4 the address to listen on. */
export type StartFailure = { readonly text: string; readonly status: 1 | 2 | 3 | 4 }

const environmentErrors = ['EnvironmentError', 'BadProxyList']
const databaseErrors = ['DatabaseUnavailable', 'DatabaseBusy']

/** Puts an error into words. Only what nobody foresaw keeps its stack. */
export function explainStartFailure(error: unknown, settings: Environment | undefined): StartFailure {
  if (!(error instanceof Error)) return { text: String(error), status: 1 }
  if (environmentErrors.includes(error.name)) return { text: error.message, status: 2 }
  if (databaseErrors.includes(error.name)) return { text: error.message, status: 3 }
  const listening = explainListening((error as NodeJS.ErrnoException).code, settings)
  return listening === undefined ? { text: error.stack ?? error.message, status: 1 } : { text: listening, status: 4 }
}

function explainListening(code: string | undefined, settings: Environment | undefined): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${settings?.port} is in use: stop the other program or choose another PORT.`
    case 'EACCES':
      return `Port ${settings?.port} may not be used by this user: choose a PORT above 1023.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST "${settings?.host}" is no address of this machine.`
    default:
      return undefined
  }
}
