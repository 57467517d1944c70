// One save, as the server's door for drafts answers it.
import type { EditionTexts } from '#domain/article.ts'
import type { Locale } from '#i18n/locales.ts'
import type { RefusalView } from '#newsroom/view/refusal-view.ts'
import type { SaveAnswer, SaveKind } from './draft-saver.ts'

type Sending = {
  readonly articleNumber: number
  readonly locale: Locale
  readonly texts: EditionTexts
  readonly version: number
  readonly kind: SaveKind
}

/** Longest wait for an answer, in milliseconds. */
const patience = 20_000

export async function sendDraft({ articleNumber, locale, texts, version, kind }: Sending): Promise<SaveAnswer> {
  const response = await fetch(`/admin/api/drafts/${articleNumber}/${locale}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
    body: JSON.stringify({ kind, texts: { ...texts, slug: texts.slug === '' ? undefined : texts.slug } }),
    signal: AbortSignal.timeout(patience),
  })
  return readAnswer(response)
}

async function readAnswer(response: Response): Promise<SaveAnswer> {
  switch (response.status) {
    case 200: {
      const { version, state } = (await response.json()) as { version: number; state: string }
      return { kind: 'saved', version, state }
    }
    case 409: {
      const answer = (await response.json()) as {
        stored: { version: number; texts: EditionTexts }
        yours: EditionTexts
      }
      return { kind: 'conflict', version: answer.stored.version, theirs: answer.stored.texts, yours: answer.yours }
    }
    case 401:
      return { kind: 'signed-out' }
    case 413:
      return { kind: 'refused', refusal: 'too-large' }
    case 400:
    case 403:
    case 404:
    case 422:
      return readRefusal(response)
    default:
      return { kind: 'unreachable' }
  }
}

/** An answer that is not ours (of a proxy, of a server that restarts) is no refusal. */
async function readRefusal(response: Response): Promise<SaveAnswer> {
  const refusal: unknown = await response.json().catch(() => undefined)
  const isOurs = typeof refusal === 'object' && refusal !== null && 'key' in refusal && 'issues' in refusal
  return isOurs ? { kind: 'refused', refusal: refusal as RefusalView } : { kind: 'unreachable' }
}
