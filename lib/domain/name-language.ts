// The language to say a foreign name in. A source keeps the language of what it published, and one spelling of the
// publisher's name: usually the publisher's own, but an editor may have written "Білий дім" for an English page.

const scripts = { Latn: /\p{Script=Latin}/u, Cyrl: /\p{Script=Cyrillic}/u } as const

/**
 * A BCP 47 tag for `name` on a page in `pageLanguage`, where the name needs one. `language` is that of whoever bears it:
 * it is the name's as well when it is written with the same letters. A name in letters of neither is only known by its
 * script ("und-Latn"); one that mixes scripts, or has no letters, is left to the page.
 */
export function findNameLanguage(name: string, language: string, pageLanguage: string): string | undefined {
  const script = findScript(name)
  if (script === undefined) return undefined
  if (scriptOf(language) === script) return primary(language) === primary(pageLanguage) ? undefined : language
  return scriptOf(pageLanguage) === script || script === 'other' ? undefined : `und-${script}`
}

/** Whether all letters of a text are of another script than the language is written in. */
export function isInOtherScript(text: string, language: string): boolean {
  const script = findScript(text)
  return script !== undefined && script !== scriptOf(language)
}

type Script = keyof typeof scripts | 'other'

/** By language: asking what a language is written in takes longer than all the rest. */
const knownScripts = new Map<string, Script>()

/** The one script of all letters. Absent where there are several, or no letters. */
function findScript(name: string): Script | undefined {
  const found = new Set(Array.from(name.match(/\p{Letter}/gu) ?? [], scriptOfLetter))
  const [script, ...others] = found
  return others.length === 0 ? script : undefined
}

function scriptOfLetter(letter: string): Script {
  if (scripts.Latn.test(letter)) return 'Latn'
  return scripts.Cyrl.test(letter) ? 'Cyrl' : 'other'
}

/** The script that a language is written in, unless its tag names another ("sr-Latn"). */
function scriptOf(language: string): Script {
  const script = knownScripts.get(language) ?? readScript(language)
  knownScripts.set(language, script)
  return script
}

function readScript(language: string): Script {
  const [tag] = /^[a-z]{2,3}(?:-[a-z]{4}(?=-|$))?/i.exec(language) ?? ['und']
  const { script } = new Intl.Locale(tag).maximize()
  return script === 'Latn' || script === 'Cyrl' ? script : 'other'
}

function primary(language: string): string | undefined {
  return language.split('-')[0]
}
