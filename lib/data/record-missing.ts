// What every `get…` of this room throws. Told apart by `name`, never by `instanceof`: the server and Next's bundle
// each have their own copy of the class.

export class RecordMissing extends Error {
  override name = 'RecordMissing'
  readonly noun: string
  readonly id: string | number

  constructor(noun: string, id: string | number) {
    super(`There is no ${noun} ${id}`)
    this.noun = noun
    this.id = id
  }
}

/** The record, or RecordMissing naming what was looked for. */
export function found<Row>(row: Row | null | undefined, noun: string, id: string | number): Row {
  if (row === null || row === undefined) throw new RecordMissing(noun, id)
  return row
}
