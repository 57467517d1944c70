// Fills a form with a text in every field that takes one: the fields are read from the form itself, so that a new one
// is filled by being there. A field that takes only some texts (an address, an id) has to be given.
import type { z } from 'zod'

type Schema = z.core.$ZodType

export type Filling = {
  /** Given to every field that takes any text; `path` is the field, e.g. `texts.uk.name`. */
  readonly textFor: (path: string) => string
  /** Values by the path of the field or the last part of it; undefined leaves the field out. */
  readonly given: Readonly<Record<string, unknown>>
  /** The language that fields per language are filled in. */
  readonly locale: string
}

export type FilledForm = {
  readonly input: unknown
  /** The paths of the fields that took the text. */
  readonly fields: readonly string[]
}

/** Throws for a field that takes no text of ours and is not given. */
export function fillForm(form: Schema, filling: Filling): FilledForm {
  const fields: string[] = []
  return { input: fill(form, '', { ...filling, note: (path) => fields.push(path) }), fields }
}

type Work = Filling & { readonly note: (path: string) => void }

function fill(schema: Schema, path: string, work: Work): unknown {
  const given = givenFor(path, work)
  if (given) return typeof given.value === 'function' ? given.value() : given.value
  const inner = withoutWrappers(schema)
  const { def } = inner._zod as unknown as { def: Definition }
  switch (def.type) {
    case 'string':
      return fillText(schema, path, work)
    case 'object':
      return fillObject(def.shape, path, work)
    case 'array':
      return fillArray(def.element, path, work)
    case 'record':
      return { [work.locale]: fill(def.valueType, join(path, work.locale), work) }
    case 'union':
      return fill(def.options[0] as Schema, path, work)
    case 'enum':
      return Object.values(def.entries)[0]
    case 'literal':
      return def.values[0]
    case 'boolean':
      return false
    case 'number':
      return 1
    default:
      throw new Error(`Nobody has said what to put into ${path} (${def.type})`)
  }
}

type Definition =
  | { readonly type: 'string' | 'boolean' | 'number' | 'date' | 'custom' | 'transform' | 'unknown' }
  | { readonly type: 'object'; readonly shape: Readonly<Record<string, Schema>> }
  | { readonly type: 'array'; readonly element: Schema }
  | { readonly type: 'record'; readonly valueType: Schema }
  | { readonly type: 'union'; readonly options: readonly Schema[] }
  | { readonly type: 'enum'; readonly entries: Readonly<Record<string, string>> }
  | { readonly type: 'literal'; readonly values: readonly unknown[] }

type Wrapper = { readonly type: string; readonly innerType?: Schema; readonly in?: Schema; readonly out?: Schema }

/** What is inside defaults, optional fields and transforms; behind a check in code, the schema that comes after it. */
function withoutWrappers(schema: Schema): Schema {
  const { type, innerType, in: before, out: after } = (schema._zod as unknown as { def: Wrapper }).def
  if (innerType) return withoutWrappers(innerType)
  if (type !== 'pipe' || !before || !after) return schema
  const inner = withoutWrappers(before)
  const isCode = ['custom', 'unknown', 'any'].includes(inner._zod.def.type)
  return isCode && after._zod.def.type !== 'transform' ? withoutWrappers(after) : inner
}

function fillText(schema: Schema, path: string, work: Work): string {
  const text = work.textFor(path)
  const parsed = (schema as z.ZodType).safeParse(text)
  if (!parsed.success) throw new Error(`${path} does not take "${text}", and nobody has said what it takes`)
  work.note(path)
  return text
}

function fillObject(shape: Readonly<Record<string, Schema>>, path: string, work: Work): object {
  const entries = Object.entries(shape).flatMap(([key, inner]): [string, unknown][] => {
    const value = fill(inner, join(path, key), work)
    return value === undefined ? [] : [[key, value]]
  })
  return Object.fromEntries(entries)
}

/** One element; where there are several kinds, one of each. */
function fillArray(element: Schema, path: string, work: Work): unknown[] {
  const inner = withoutWrappers(element)
  const { def } = inner._zod as unknown as { def: Definition }
  const kinds = def.type === 'union' ? def.options : [element]
  return kinds.map((kind) => fill(kind, def.type === 'union' ? join(path, kindOf(kind)) : path, work))
}

/** `quotation`: what tells this kind from the others. */
function kindOf(option: Schema): string {
  const { def } = option._zod as unknown as { def: Definition }
  const kind = def.type === 'object' ? def.shape['kind'] : undefined
  const literal = kind && (kind._zod as unknown as { def: Definition }).def
  return literal?.type === 'literal' ? String(literal.values[0]) : ''
}

function givenFor(path: string, { given }: Work): { readonly value: unknown } | undefined {
  const last = path.split('.').at(-1) ?? ''
  for (const key of [path, last]) if (Object.hasOwn(given, key)) return { value: given[key] }
  return undefined
}

function join(path: string, key: string): string {
  return [path, key].filter(Boolean).join('.')
}
