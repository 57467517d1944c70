// The bytes of a file as text, or the reason why they are none.
import { ImportError } from './import-error.ts'

const mostBytes = 1_000_000
const mostStrayControls = 3

/** Signatures of files that people take for text because a word processor showed them. */
const otherFormats: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a document of a word processor or an archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word document'],
  ['{\\rtf', 'a rich text document'],
  ['\u00ff\u00d8\u00ff', 'a photo'],
  ['\u0089PNG', 'a photo'],
]

/** Reads UTF-8, with or without a byte order mark. Throws ImportError. */
export function readPlainText(bytes: Uint8Array): string {
  if (bytes.length > mostBytes) throw new ImportError('The file is over 1 MB: import one article at a time')
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  const format = otherFormats.find(([signature]) => start.startsWith(signature))
  if (format) throw new ImportError(`The file is ${format[1]}: save the article as plain text (UTF-8)`)
  if (start.startsWith('\u00ff\u00fe') || start.startsWith('\u00fe\u00ff')) {
    throw new ImportError('The file is UTF-16: save it as UTF-8')
  }
  // A text may hold a stray control character, which is cleaned away; many of them are no text.
  const controls = bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  if (controls > Math.max(mostStrayControls, bytes.length / 100)) {
    throw new ImportError('The file is binary: save the article as plain text (UTF-8)')
  }
  const text = decode(bytes)
  if (text.trim() === '') throw new ImportError('The file is empty: it needs a headline and at least one paragraph')
  return text
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ImportError('The file is not UTF-8: save it as UTF-8 and import it again')
  }
}
