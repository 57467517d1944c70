// The two hashes of a unit, as everybody who compares them knows them; how they are made is in block-hashes.ts.

/** SHA-256 as base64url, 43 characters each. */
export type UnitHashes = { readonly text: string; readonly structure: string }

/** By the unit's id. */
export type BlockHashes = Readonly<Record<string, UnitHashes>>

/** Both in one word: what "seen, no change needed" is said of. */
export function joinHashes({ text, structure }: UnitHashes): string {
  return `${text}.${structure}`
}
