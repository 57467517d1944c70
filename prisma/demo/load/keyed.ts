// Looking things up by the keys of the demonstration edition.

/** What a key stands for. Throws when it stands for nothing: the content names something that was not loaded. */
export function keyed<Value>(values: ReadonlyMap<string, Value>, key: string): Value {
  const value = values.get(key)
  if (value === undefined) throw new Error(`The demonstration edition has no "${key}"`)
  return value
}
