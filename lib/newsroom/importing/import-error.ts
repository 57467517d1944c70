/** Why a file cannot become an article: one line that says what to do. Nothing was stored. */
export class ImportError extends Error {
  override name = 'ImportError'
}
