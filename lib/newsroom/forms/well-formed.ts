// The second line of every command: is it well-formed? Commands are called by forms, the importer, the demonstration
// and the clock alike, so each parses its own input; text is cleaned on the way in and nowhere else.
import type { z } from 'zod'
import { type FormIssue, NotWellFormed } from '#newsroom/refusals.ts'

/** What the form makes of the input. Throws NotWellFormed naming every field that does not fit. */
export function wellFormed<Form extends z.ZodType>(form: Form, input: z.input<Form>): z.output<Form> {
  const parsed = form.safeParse(input, { reportInput: true })
  if (parsed.success) return parsed.data
  throw new NotWellFormed(parsed.error.issues.map(describeIssue))
}

function describeIssue(issue: z.core.$ZodIssue): FormIssue {
  return { path: issue.path.map(String).join('.'), message: issue.message, ...kindOf(issue) }
}

function kindOf(issue: z.core.$ZodIssue): Pick<FormIssue, 'kind' | 'limit'> {
  switch (issue.code) {
    case 'too_small':
      // An empty line where one is wanted is not "shorter than one character" to a person.
      return issue.origin === 'string' && issue.minimum === 1
        ? { kind: 'missing' }
        : { kind: 'too-short', limit: Number(issue.minimum) }
    case 'too_big':
      return { kind: 'too-long', limit: Number(issue.maximum) }
    case 'invalid_type':
      return { kind: issue.input === undefined || issue.input === null ? 'missing' : 'malformed' }
    case 'invalid_value':
      return { kind: 'not-allowed' }
    default:
      return { kind: 'malformed' }
  }
}
