// A request exactly as written, to the proxy: from an address of one's choice, with whatever is claimed about it.
import { request as ask } from 'node:https'
import { exampleHost } from '#e2e/support/serve-behind-nginx.ts'

export type TlsRequest = {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** The client's address on this machine. */
  readonly from?: string
}

export type TlsAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** Asks the site at `port` under its name. Its certificate is our own, and nobody vouches for it. */
export function askThroughTls(
  port: number,
  { method = 'GET', path, headers = {}, body, from = '127.0.0.1' }: TlsRequest,
): Promise<TlsAnswer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
    const outgoing = ask(
      {
        ...{ host: '127.0.0.1', port, method, path, localAddress: from, agent: false },
        ...{ servername: exampleHost, rejectUnauthorized: false },
        headers: { Host: `${exampleHost}:${port}`, ...length, ...headers },
      },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        )
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
