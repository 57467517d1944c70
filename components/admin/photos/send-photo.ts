// Sends one picture file to the photo door. XMLHttpRequest, because fetch does not tell how far an upload has come.
import { mostPhotoBytes } from '#domain/photo-refusal.ts'
import type { UploadedPhotoView } from '#newsroom/view/photo-view.ts'
import type { RefusalView } from '#newsroom/view/refusal-view.ts'

/** What became of it. Keys and facts: the screen chooses the words. */
export type SendOutcome =
  | ({ readonly kind: 'done' } & UploadedPhotoView)
  | { readonly kind: 'refused'; readonly refusal: RefusalView }
  | { readonly kind: 'signed-out' | 'offline' }
  | { readonly kind: 'failed'; readonly id: string }

export type PhotoOrder = {
  /** A new photo, or another file for one that is there. */
  readonly door: { readonly kind: 'new'; readonly locale: string } | { readonly kind: 'replace'; readonly id: string }
  readonly file: File
  /** 0…1 of the bytes are with the server; 1 means that it is looking at them. */
  readonly onProgress: (share: number) => void
  readonly signal?: AbortSignal
}

/** Never throws. A file that is too large is not sent. */
export function sendPhoto({ door, file, onProgress, signal }: PhotoOrder): Promise<SendOutcome> {
  if (file.size > mostPhotoBytes) return Promise.resolve({ kind: 'refused', refusal: refusalOf('photo-too-large') })
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    if (door.kind === 'new') request.open('POST', `/admin/api/photos?locale=${door.locale}`)
    else request.open('PUT', `/admin/api/photos/${encodeURIComponent(door.id)}/file`)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name))
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : Math.min(loaded / total, 0.99))
    request.upload.onload = () => onProgress(1)
    request.onload = () => resolve(readAnswer(request))
    request.onerror = () => resolve({ kind: 'offline' })
    request.onabort = () => resolve({ kind: 'offline' })
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

function readAnswer({ status, responseText }: XMLHttpRequest): SendOutcome {
  const body = parse(responseText)
  if (status === 200 && 'photo' in body) return { kind: 'done', ...(body as UploadedPhotoView) }
  if (status === 401) return { kind: 'signed-out' }
  if (status === 400) return { kind: 'offline' }
  if ('key' in body && 'issues' in body) return { kind: 'refused', refusal: body as RefusalView }
  // A proxy in front of the site may have a limit of its own, and says so in words of its own.
  if (status === 413) return { kind: 'refused', refusal: refusalOf('photo-too-large') }
  return { kind: 'failed', id: 'id' in body && typeof body.id === 'string' ? body.id : String(status) }
}

function parse(text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

function refusalOf(key: 'photo-too-large'): RefusalView {
  return { key, issues: [], problems: [], facts: {} }
}
