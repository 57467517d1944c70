// Reads a picture file as a browser sends it: the bytes are the body, and nothing else is.

export type PhotoFileRequest =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  /** Longer than it may be: reading stopped there. */
  | { readonly kind: 'too-large' }
  /** The connection broke, or less came than was announced. */
  | { readonly kind: 'interrupted' }

/**
 * Reads the whole body into memory, once. Whatever length is announced, no more than `most` bytes are read; without a
 * usable announcement the pieces are joined at the end.
 */
export async function readPhotoFile(request: Request, most: number): Promise<PhotoFileRequest> {
  const announced = announcedLength(request)
  if (announced !== undefined && announced > most) return { kind: 'too-large' }
  const parts: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      size += part.value.byteLength
      if (size > most) {
        await reader?.cancel()
        return { kind: 'too-large' }
      }
      parts.push(part.value)
    }
  } catch {
    return { kind: 'interrupted' }
  }
  if (announced !== undefined && announced !== size) return { kind: 'interrupted' }
  return { kind: 'file', bytes: join(parts, size) }
}

function announcedLength(request: Request): number | undefined {
  const length = request.headers.get('content-length')
  return length !== null && /^\d{1,12}$/.test(length) ? Number(length) : undefined
}

/** Lets go of each piece as it is copied, so that the file is in memory once and not twice. */
function join(parts: Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let offset = 0
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    bytes.set(part, offset)
    offset += part.byteLength
  }
  return bytes
}

/** The name in `X-File-Name`, percent-encoded UTF-8; empty where there is none, or it is not written so. */
export function readFileName(request: Request): string {
  try {
    return decodeURIComponent(request.headers.get('x-file-name') ?? '').slice(0, 200)
  } catch {
    return ''
  }
}
