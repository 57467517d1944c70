// The package `edtf`, which ships no declarations: the part that tests use as an oracle.
declare module 'edtf' {
  type Bounds = { readonly min: number; readonly max: number }
  export default function edtf(text: string): Bounds
}
