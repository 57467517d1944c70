// What the readers of one language are told of a correction: a note of the newsroom's own, the standard sentence, or –
// when the language was not live at the time – nothing yet.
import { type Locale, languageOf } from '#i18n/locales.ts'
import { foldTypography } from './fold-typography.ts'

export type NoteKind = 'own' | 'standard' | 'none'

/** The standard sentence is known by its words: spaces and dashes may have been set anew. */
export function kindOfNote(note: string | undefined, locale: Locale): NoteKind {
  if (note === undefined) return 'none'
  return foldTypography(note) === foldTypography(languageOf(locale).correctionSentence) ? 'standard' : 'own'
}

export type NoteChange = {
  /** What is there; absent: this language has no note. */
  readonly stored: string | undefined
  /** What whoever gives the note saw there. */
  readonly seen: string | undefined
  readonly given: string
}

/** Of two who change the same note, the second is told; a note that says what it said is nothing to tell readers. */
export function decideNote({ stored, seen, given }: NoteChange): 'store' | 'keep' | 'refuse' {
  if (stored === given) return 'keep'
  return stored === seen ? 'store' : 'refuse'
}
