// Whether a file is run or imported: a command of the project is also a function that tests call.
import { realpathSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** Whether the file with this `import.meta.url` is the program of the process, and not a part of another one. */
export function isStartedAs(url: string): boolean {
  const [, program] = process.argv
  return program !== undefined && pathToFileURL(realpathSync(program)).href === url
}
