// The frame of the photo doors: who → read the file → one command → answer. Every answer is JSON with a key; what a person
// reads is chosen by the screen.
import type { Viewer } from '#accounts/find-viewer.ts'
import { isAuthorised } from '#newsroom/authorise.ts'
import { largestUpload } from '#newsroom/commands/upload-photo.ts'
import { describeRefusal } from '#newsroom/describe-refusal.ts'
import { log } from '#platform/log.ts'
import { findCurrentViewer } from '../../current-viewer.ts'
import { readPhotoFile } from './read-photo-file.ts'

type PhotoDoor = {
  /** Asked before the file is read: nobody sends sixty megabytes to learn that they may not. */
  readonly action: 'add-photo' | 'replace-photo-file'
  readonly work: (viewer: Viewer, bytes: Uint8Array) => Promise<unknown>
}

/**
 * 200 with what `work` answers · 400 interrupted · 401 signed out · 403 not allowed · 404 no such photo · 413 larger than
 * 60 MB · 422 refused, with the reason · 503 database busy · 507 no room on the disk.
 */
export async function answerPhotoRequest(request: Request, { action, work }: PhotoDoor): Promise<Response> {
  const viewer = await findCurrentViewer()
  if (!viewer) return answer(401, { key: 'signed-out' })
  if (!isAuthorised(viewer.actor, action)) return refuse('not-permitted', { action })
  const read = await readPhotoFile(request, largestUpload)
  if (read.kind === 'interrupted') return answer(400, { key: 'interrupted' })
  if (read.kind === 'too-large') return refuse('photo-too-large')
  try {
    return answer(200, await work(viewer, read.bytes))
  } catch (error) {
    const refusal = describeRefusal(error)
    if (refusal) return answer(statusOf(refusal.key), refusal)
    const id = request.headers.get('x-request-id') ?? ''
    log().error({ err: error, id }, 'A photo could not be taken')
    return answer(500, { key: 'failed', id })
  }
}

function refuse(key: 'not-permitted' | 'photo-too-large', facts: Readonly<Record<string, string>> = {}): Response {
  return answer(statusOf(key), { key, facts, issues: [], problems: [] })
}

function statusOf(key: string): number {
  switch (key) {
    case 'not-permitted':
      return 403
    case 'record-missing':
      return 404
    case 'photo-too-large':
      return 413
    case 'database-busy':
      return 503
    case 'photo-disk-full':
      return 507
    default:
      return 422
  }
}

function answer(status: number, body: unknown): Response {
  return Response.json(body, { status })
}
