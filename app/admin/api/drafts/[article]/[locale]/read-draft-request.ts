// What a browser sends to save a draft. Whether the texts are good is the command's to say; here only that there is
// a version and an object of a bearable size.
import type { EditionInput } from '#newsroom/forms/edition-form.ts'

/** A text of 2 000 blocks fits ten times over. */
const mostBytes = 4 * 1024 * 1024

export type DraftRequest =
  | {
      readonly kind: 'typing' | 'explicit'
      readonly expectedVersion: number
      readonly texts: EditionInput
    }
  | {
      readonly kind: 'refused'
      readonly status: 400 | 413 | 428
      readonly key: 'malformed' | 'too-large' | 'version-missing'
    }

export async function readDraftRequest(request: Request): Promise<DraftRequest> {
  const version = /^"(\d{1,9})"$/.exec(request.headers.get('if-match') ?? '')?.[1]
  if (version === undefined) return { kind: 'refused', status: 428, key: 'version-missing' }
  const text = await readText(request)
  if (text === undefined) return { kind: 'refused', status: 413, key: 'too-large' }
  const body = parseObject(text)
  if (!body) return { kind: 'refused', status: 400, key: 'malformed' }
  const kind = body['kind'] === 'explicit' ? 'explicit' : 'typing'
  // The command parses it; until then it is whatever somebody sent.
  return { kind, expectedVersion: Number(version), texts: body['texts'] as EditionInput }
}

/** Absent: longer than it may be. Reading stops there, whatever length was announced. */
async function readText(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > mostBytes) {
      await reader?.cancel()
      return undefined
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
