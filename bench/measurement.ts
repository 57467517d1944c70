// What a measurement answers: one row of the table, with the number it had to hold.

export type Row = {
  readonly what: string
  readonly goal: string
  readonly value: string
  /** `undefined`: not measured; `value` says why. `no-target`: measured to be known, nothing is promised. */
  readonly isHeld: boolean | 'no-target' | undefined
}

/** A row for something this machine cannot measure. */
export function notMeasured(what: string, goal: string, why: string): Row {
  return { what, goal, value: `not measured: ${why}`, isHeld: undefined }
}

/** The value that `share` of all values are not above; `share` 0.5 is the median. Throws when there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  if (value === undefined) throw new Error('Nothing was measured')
  return value
}

export function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
}

export function ratio(value: number): string {
  return `${value.toFixed(2)} ×`
}
