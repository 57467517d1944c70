// A finished page as it is answered. Everything that can be decided before somebody asks is decided here once, so that
// answering is a look-up, one header block and one write.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { chooseEncoding, type Encoding, encodings } from './accept-encoding.ts'
import type { Bodies } from './compress.ts'
import { entityTagOf, isKnownToClient } from './entity-tag.ts'
import type { HeaderList } from './headers.ts'

type Representation = {
  /** The bytes, in the form that is written fastest. */
  readonly body: Buffer | string
  readonly headers: string[]
  /** Absent where nothing is revalidated: answers other than 200 are always sent whole. */
  readonly revalidation?: { readonly entityTag: string; readonly headers: string[] }
}

export type AnswerablePage = {
  readonly status: number
  /** Equal digests mean equal bytes and headers. */
  readonly digest: string
  readonly bodies: Bodies
  readonly representations: Readonly<Record<Encoding, Representation>>
}

type PagePlan = {
  readonly status: number
  readonly digest: string
  readonly bodies: Bodies
  /** All headers but the entity tag and those of the body. */
  readonly headers: HeaderList
  /** Those of `headers` that a 304 repeats. */
  readonly repeatedHeaders: HeaderList
}

/** Prepares all answers to requests for a page. */
export function prepareAnswer(plan: PagePlan): AnswerablePage {
  const { status, digest, bodies } = plan
  const [br, gzip, identity] = encodings.map((encoding) => represent(plan, encoding)) as [
    Representation,
    Representation,
    Representation,
  ]
  return { status, digest, bodies, representations: { br, gzip, identity } }
}

/**
 * A text is joined to its header and written with it at once; a buffer is written beside it, which costs a good part of
 * all requests a second. As Latin-1 a text is any bytes. Beyond this size copying costs more than it saves.
 */
const longestText = 128 * 1024

function represent({ status, digest, bodies, headers, repeatedHeaders }: PagePlan, encoding: Encoding): Representation {
  const bytes = bodies[encoding]
  const isPlain = bytes === bodies.identity
  const entityTag = entityTagOf(digest, isPlain ? 'identity' : encoding)
  const isRevalidated = status === 200
  return {
    body: bytes.length > longestText ? bytes : bytes.toString('latin1'),
    headers: [
      ...headers,
      ...(isRevalidated ? ['ETag', entityTag] : []),
      ...(isPlain ? [] : ['Content-Encoding', encoding]),
      'Content-Length',
      String(bytes.length),
    ],
    ...(isRevalidated && { revalidation: { entityTag, headers: [...repeatedHeaders, 'ETag', entityTag] } }),
  }
}

/** Answers a GET or HEAD. */
export function answerPage(request: IncomingMessage, response: ServerResponse, page: AnswerablePage): void {
  const { headers } = request
  const {
    body,
    headers: list,
    revalidation,
  } = page.representations[chooseEncoding(headersValue(headers['accept-encoding']))]
  const ifNoneMatch = headers['if-none-match']
  if (ifNoneMatch !== undefined && revalidation && isKnownToClient(ifNoneMatch, revalidation.entityTag)) {
    response.writeHead(304, revalidation.headers)
    response.end()
    return
  }
  response.writeHead(page.status, list)
  if (typeof body === 'string' && request.method === 'GET' && joinToHeader(response, body)) response.end()
  else response.end(body, 'latin1')
}

/** Where Node keeps the header block, as Latin-1, between `writeHead` and the first write. Not part of its contract. */
type HeldHeader = { _header?: unknown }

/**
 * Lets a text be sent as the end of its header: one `write` of one piece. Handed to `end`, it would be followed by an
 * empty piece, and two take the slower `writev`. False, and nothing done, where Node holds no header as it used to.
 */
function joinToHeader(response: ServerResponse, text: string): boolean {
  const held = response as HeldHeader
  if (typeof held._header !== 'string' || !held._header.endsWith('\r\n\r\n')) return false
  held._header += text
  return true
}

function headersValue(value: string | string[] | undefined): string | undefined {
  return typeof value === 'object' ? value.join(', ') : value
}
