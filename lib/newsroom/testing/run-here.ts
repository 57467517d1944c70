// A command of the project run in the process of the tests: what it says, and the status its process would end with.
import { vi } from 'vitest'

export type Outcome = { readonly status: number; readonly output: string; readonly errors: string }

/** A process for every mistake that somebody can type would take minutes. That a process does the same is tried apart. */
export async function runHere(
  command: (words: readonly string[]) => Promise<void>,
  words: readonly string[],
): Promise<Outcome> {
  const output = listenTo(process.stdout)
  const errors = listenTo(process.stderr)
  try {
    await command(words)
    return { status: Number(process.exitCode ?? 0), output: output.heard(), errors: errors.heard() }
  } finally {
    output.stop()
    errors.stop()
    process.exitCode = undefined
  }
}

function listenTo(stream: NodeJS.WriteStream) {
  let heard = ''
  const spy = vi.spyOn(stream, 'write').mockImplementation((chunk) => {
    heard += String(chunk)
    return true
  })
  return { heard: () => heard, stop: () => spy.mockRestore() }
}
