// Where typing is saved: PUT with If-Match. Every answer is JSON with a key; what a person reads is chosen by the screen.
import { isLocale } from '#i18n/locales.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { describeRefusal } from '#newsroom/describe-refusal.ts'
import { isRefusal } from '#newsroom/refusals.ts'
import { log } from '#platform/log.ts'
import { findCurrentViewer } from '../../../../current-viewer.ts'
import { readDraftRequest } from './read-draft-request.ts'

type Params = { readonly params: Promise<{ readonly article: string; readonly locale: string }> }

/**
 * 200 `{version, state}` · 400 not JSON · 401 signed out · 403 not allowed · 404 no such article or language · 409 with
 * both texts and the fields in which they differ · 413 too large · 422 refused · 428 without If-Match.
 */
export async function PUT(request: Request, { params }: Params): Promise<Response> {
  const { article, locale } = await params
  const viewer = await findCurrentViewer()
  if (!viewer) return answer(401, { key: 'signed-out' })
  if (!/^[1-9]\d{0,9}$/.test(article) || !isLocale(locale)) return answer(404, { key: 'record-missing' })
  const read = await readDraftRequest(request)
  if (read.kind === 'refused') return answer(read.status, { key: read.key })
  try {
    const { expectedVersion, kind, texts } = read
    const saved = await saveDraft(viewer.actor, {
      articleNumber: Number(article),
      locale,
      expectedVersion,
      kind,
      texts,
    })
    return answer(200, { version: saved.version, state: saved.state })
  } catch (error) {
    return answerError(error, request.headers.get('x-request-id') ?? '')
  }
}

function answerError(error: unknown, id: string): Response {
  const refusal = describeRefusal(error)
  if (!refusal) {
    log().error({ err: error, id }, 'A draft could not be saved')
    return answer(500, { key: 'failed', id })
  }
  if (isRefusal(error) && error.name === 'StaleDraft') {
    const { stored, yours, changed } = error
    return answer(409, { ...refusal, stored, yours, changed })
  }
  return answer(statusOf(refusal.key), refusal)
}

function statusOf(key: string): number {
  switch (key) {
    case 'not-permitted':
    case 'not-your-article':
      return 403
    case 'record-missing':
      return 404
    case 'database-busy':
      return 503
    default:
      return 422
  }
}

function answer(status: number, body: unknown): Response {
  return Response.json(body, { status })
}
