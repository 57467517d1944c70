// What went wrong in a command of the project, as the one line that a person can act on.
import { explainDatabaseError } from '#data/connection/driver-errors.ts'
import { isRefusal } from '#newsroom/refusals.ts'
import { environment } from '#platform/env.ts'

/** What a command was given makes no sense. The message is a sentence for whoever typed it. */
export class CommandError extends Error {
  override name = 'CommandError'
}

/** Errors of ours whose message is a sentence for whoever runs the command. */
const explained: readonly string[] = [
  'EnvironmentError',
  'DatabaseUnavailable',
  'DatabaseBusy',
  'WriteConflict',
  'RootMissing',
  'RecordMissing',
  'PhotoError',
  'ImportError',
  'CommandError',
]

/** One line. Absent for anything else, which is a fault of the program and keeps its stack. */
function explainCommandError(raised: unknown): string | undefined {
  const error = isEnvironmentError(raised) ? raised : explainDatabaseError(raised, environment().databaseUrl)
  if (!(error instanceof Error)) return undefined
  return isRefusal(error) || explained.includes(error.name) ? inOneLine(error.message) : undefined
}

/** The database cannot be named then: the environment would be read again and refused again. */
function isEnvironmentError(raised: unknown): boolean {
  return raised instanceof Error && raised.name === 'EnvironmentError'
}

function inOneLine(message: string): string {
  return message.replace(/\s*\n\s*/g, '; ')
}

/** Runs a command; when it fails for a reason that has a line, says the line on stderr and ends with status 1. */
export async function explainingErrors(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    const line = explainCommandError(error)
    if (line === undefined) throw error
    process.stderr.write(`${line}\n`)
    process.exitCode = 1
  }
}
