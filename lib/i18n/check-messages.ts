// Checks the catalogues against each other and against the rules of their languages. Answers sentences for people.
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { createTranslator, type MarkupTranslationValues } from 'next-intl'
import { type Language, type Locale, languageOf } from './locales.ts'

/** A catalogue as it is stored: messages, and groups of them. */
export type Catalogue = { readonly [key: string]: string | Catalogue }

/** Numbers that between them need every plural form, 1.5 among them. */
const counts = [0, 1, 2, 4, 5, 11, 14, 21, 22, 25, 101, 111, 112, 1.5]

/** Stands for whatever a message is given. */
const sampleWord = 'Litopys'

/** Letters that no word of the language has. */
const foreignLetters: Record<Language['typography'], RegExp> = {
  uk: /[ыэёъ]/iu,
  ru: /[іїєґ]/iu,
  en: /\p{Script=Cyrillic}/u,
}

/** Sets text as the typography of a language wants it. Given by the caller: this room knows no rules of typography. */
export type Typesetter = (text: string, locale: Locale) => string

/** Every problem of the catalogues, one sentence each; none when they are right. The first one is the measure. */
export function checkMessages(
  catalogues: readonly { locale: Locale; messages: Catalogue }[],
  typeset: Typesetter,
): readonly string[] {
  const [measure, ...others] = catalogues.map(({ locale, messages }) => ({ locale, messages: flatten(messages) }))
  if (!measure) return []
  return [
    ...others.flatMap((other) => compareKeys(measure, other)),
    ...[measure, ...others].flatMap(({ locale, messages }) =>
      [...messages].flatMap(([key, message]) => checkMessage(locale, key, message, typeset)),
    ),
  ]
}

type Flat = { readonly locale: Locale; readonly messages: ReadonlyMap<string, string> }

function flatten(catalogue: Catalogue, prefix = ''): Map<string, string> {
  const entries = Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
  )
  return new Map(entries)
}

function compareKeys(measure: Flat, other: Flat): readonly string[] {
  const missing = [...measure.messages.keys()].filter((key) => !other.messages.has(key))
  const surplus = [...other.messages.keys()].filter((key) => !measure.messages.has(key))
  const differing = [...measure.messages].flatMap(([key, message]) => {
    const translated = other.messages.get(key)
    if (translated === undefined) return []
    const wanted = argumentsOf(message).join(', ')
    const found = argumentsOf(translated).join(', ')
    return wanted === found ? [] : `${other.locale} ${key}: has the arguments (${found}) instead of (${wanted})`
  })
  return [
    ...missing.map((key) => `${other.locale} ${key}: is missing`),
    ...surplus.map((key) => `${other.locale} ${key}: is not in ${measure.locale}`),
    ...differing,
  ]
}

/** Names and kinds of what a message is given, sorted: `count:plural`, `site:argument`, `who:tag`. */
function argumentsOf(message: string): readonly string[] {
  const names = allElements(readMessage(message)).flatMap((element): string | readonly string[] => {
    switch (element.type) {
      case TYPE.plural:
        return `${element.value}:plural`
      case TYPE.select:
        return `${element.value}:select(${Object.keys(element.options).sort().join('|')})`
      case TYPE.tag:
        return `${element.value}:tag`
      case TYPE.literal:
      case TYPE.pound:
        return []
      default:
        return `${element.value}:argument`
    }
  })
  return [...new Set(names)].sort()
}

/** Unreadable messages have no elements here; `checkMessage` names them. */
function readMessage(message: string): readonly MessageFormatElement[] {
  try {
    return parse(message)
  } catch {
    return []
  }
}

function allElements(elements: readonly MessageFormatElement[]): readonly MessageFormatElement[] {
  return elements.flatMap((element) => [element, ...childrenOf(element).flatMap(allElements)])
}

function childrenOf(element: MessageFormatElement): readonly MessageFormatElement[][] {
  if (element.type === TYPE.plural || element.type === TYPE.select) {
    return Object.values(element.options).map((option) => option.value)
  }
  return element.type === TYPE.tag ? [element.children] : []
}

function checkMessage(locale: Locale, key: string, message: string, typeset: Typesetter): readonly string[] {
  const say = (problem: string) => `${locale} ${key}: ${problem}`
  if (message.trim() === '') return [say('is empty')]
  const letters = foreignLetters[languageOf(locale).typography].exec(message)
  const elements = allElements(readMessage(message))
  return [
    ...(letters ? [say(`has the letter ${letters[0]} of another language`)] : []),
    ...elements.flatMap((element) => (element.type === TYPE.plural ? checkPlural(locale, element, say) : [])),
    ...formatProblems(locale, message, elements, typeset).map(say),
  ]
}

type Plural = Extract<MessageFormatElement, { type: typeof TYPE.plural }>

function checkPlural(locale: Locale, plural: Plural, say: (problem: string) => string): readonly string[] {
  const type = plural.pluralType ?? 'cardinal'
  const wanted = new Intl.PluralRules(languageOf(locale).htmlLang, { type }).resolvedOptions().pluralCategories
  const missing = wanted.filter((category) => plural.options[category] === undefined)
  return missing.length === 0 ? [] : [say(`has no plural form ${missing.join(', ')}`)]
}

/** Formats the message as the site does, with every count and every choice, and looks at what readers would see. */
function formatProblems(
  locale: Locale,
  message: string,
  elements: readonly MessageFormatElement[],
  typeset: Typesetter,
): readonly string[] {
  const problems = new Set<string>()
  const htmlLang = languageOf(locale).htmlLang
  const translate = createTranslator({
    locale: htmlLang as Locale,
    messages: { message },
    onError: (error) => problems.add(`cannot be shown: ${error.message}`),
  })
  for (const count of elements.some((element) => element.type === TYPE.plural) ? counts : [1]) {
    for (const choice of choicesOf(elements)) {
      const text = translate.markup('message', valuesFor(elements, count, choice))
      const set = typeset(text, locale)
      if (set !== text) problems.add(`is set “${set}”`)
    }
  }
  return [...problems]
}

function choicesOf(elements: readonly MessageFormatElement[]): readonly string[] {
  const choices = elements.flatMap((element) => (element.type === TYPE.select ? Object.keys(element.options) : []))
  return choices.length > 0 ? choices : ['other']
}

function valuesFor(elements: readonly MessageFormatElement[], count: number, choice: string): MarkupTranslationValues {
  const values = elements.flatMap((element): [string, MarkupTranslationValues[string]][] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return []
      case TYPE.plural:
        return [[element.value, count]]
      case TYPE.select:
        return [[element.value, choice]]
      case TYPE.tag:
        return [[element.value, (children) => children || sampleWord]]
      default:
        return [[element.value, sampleWord]]
    }
  })
  return Object.fromEntries(values)
}
