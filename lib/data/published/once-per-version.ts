// What many pages ask for – settings, sections, names – is read once per content version instead of once per page.
// The version is the only rule by which it grows old, as with pages. Like a page it is labelled with the version known
// before it was read; while no version is known nothing is kept.
import { connections } from '#data/connection/connections.ts'
import { findKnownVersion } from '#platform/version-signal.ts'

type Label = { readonly database: object; readonly version: number }

/** Most records that one reader keeps: enough for the names of a large newsroom, and a bound for its tags. */
const mostRecords = 5000
/** Most answers that one reader keeps: the stories that are being written about. */
const mostAnswers = 200

/** A reader without question: its answer is kept until the version changes. A failure is not kept. */
export function oncePerVersion<Answer>(read: () => Promise<Answer>): () => Promise<Answer> {
  let kept: (Label & { readonly answer: Promise<Answer> }) | undefined
  return () => {
    const label = findLabel()
    if (!label) return read()
    if (kept && isSame(kept, label)) return kept.answer
    const current = { ...label, answer: read() }
    kept = current
    current.answer.catch(() => {
      if (kept === current) kept = undefined
    })
    return current.answer
  }
}

/** A reader with a question: each question is asked once until the version changes. A failure is not kept. */
export function eachQuestionOncePerVersion<Question extends string | number, Answer>(
  read: (question: Question) => Promise<Answer>,
): (question: Question) => Promise<Answer> {
  let kept: (Label & { readonly answers: Map<Question, Promise<Answer>> }) | undefined
  return (question) => {
    const label = findLabel()
    if (!label) return read(question)
    if (!kept || !isSame(kept, label)) kept = { ...label, answers: new Map() }
    const { answers } = kept
    const known = answers.get(question)
    if (known) return known
    const answer = read(question)
    if (answers.size < mostAnswers) answers.set(question, answer)
    answer.catch(() => answers.delete(question))
    return answer
  }
}

/** A reader of records by id, which asks for those that it has not read at this version. */
export function eachOncePerVersion<Entry extends { readonly id: string }>(
  read: (ids: readonly string[]) => Promise<readonly Entry[]>,
): (ids: readonly string[]) => Promise<readonly Entry[]> {
  let kept: (Label & { readonly entries: Map<string, Entry> }) | undefined
  return async (ids) => {
    const label = findLabel()
    const wanted = [...new Set(ids)]
    if (!label) return wanted.length === 0 ? [] : read(wanted)
    if (!kept || !isSame(kept, label)) kept = { ...label, entries: new Map() }
    const { entries } = kept
    const unread = wanted.filter((id) => !entries.has(id))
    const known = wanted.flatMap((id) => entries.get(id) ?? [])
    if (unread.length === 0) return known
    const fresh = await read(unread)
    for (const entry of fresh) if (entries.size < mostRecords) entries.set(entry.id, entry)
    return [...known, ...fresh]
  }
}

function findLabel(): Label | undefined {
  const version = findKnownVersion()
  return version === undefined ? undefined : { database: connections(), version }
}

function isSame(one: Label, other: Label): boolean {
  return one.version === other.version && one.database === other.database
}
