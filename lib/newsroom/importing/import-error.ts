/** Why an import did not do what it was asked to: one line that says what to do. */
export class ImportError extends Error {
  override name = 'ImportError'
}
