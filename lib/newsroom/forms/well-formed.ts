// The second line of every command: is it well-formed? Commands are called by forms, the importer, the demonstration
// and the clock alike, so each parses its own input; text is cleaned on the way in and nowhere else.
import type { z } from 'zod'
import { NotWellFormed } from '#newsroom/refusals.ts'

/** What the form makes of the input. Throws NotWellFormed naming every field that does not fit. */
export function wellFormed<Form extends z.ZodType>(form: Form, input: z.input<Form>): z.output<Form> {
  const parsed = form.safeParse(input)
  if (parsed.success) return parsed.data
  throw new NotWellFormed(
    parsed.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
  )
}
