// An upload written by hand onto a socket: with whatever head, whole or broken off half-way.
import { connect } from 'node:net'
import type { Page } from '@playwright/test'
import { siteAddress } from '#e2e/support/test-site.ts'

export type UploadAnswer = { readonly status: number; readonly body: Record<string, unknown> }

type Upload = {
  readonly path: string
  readonly method?: 'POST' | 'PUT'
  readonly bytes: Uint8Array
  readonly name?: string
  /** Bytes that `Content-Length` announces; absent: as many as there are. */
  readonly announced?: number
}

/** The head of a request as a page of the newsroom sends it, signed in as whoever has the page. */
async function headOf(page: Page, { path, method = 'POST', bytes, name = 'photo.jpg', announced }: Upload) {
  const cookies = await page.context().cookies(`${siteAddress()}/admin`)
  return [
    `${method} ${path} HTTP/1.1`,
    `Host: ${new URL(siteAddress()).host}`,
    `Origin: ${siteAddress()}`,
    `Cookie: ${cookies.map((cookie) => `${cookie.name}=${cookie.value}`).join('; ')}`,
    `X-File-Name: ${encodeURIComponent(name)}`,
    `Content-Length: ${announced ?? bytes.length}`,
    'Connection: close',
    '\r\n',
  ].join('\r\n')
}

/** Sends a file and reads the answer. */
export async function sendUpload(page: Page, upload: Upload): Promise<UploadAnswer> {
  const head = await headOf(page, upload)
  return new Promise((resolve, reject) => {
    const socket = openSocket()
    const parts: Buffer[] = []
    socket.on('error', reject)
    socket.on('data', (part: Buffer) => parts.push(part))
    socket.on('close', () => resolve(readAnswer(Buffer.concat(parts).toString('utf8'))))
    socket.write(head)
    socket.write(upload.bytes)
  })
}

/** Sends the first half of a file and breaks the connection. Resolves when it is broken. */
export async function breakUpload(page: Page, upload: Upload): Promise<void> {
  const head = await headOf(page, upload)
  const half = upload.bytes.subarray(0, Math.floor(upload.bytes.length / 2))
  await new Promise<void>((resolve, reject) => {
    const socket = openSocket()
    socket.on('error', reject)
    socket.write(head)
    // Flushed to the server's side before it breaks.
    socket.write(half, () => socket.end(() => socket.destroy()))
    socket.on('close', () => resolve())
  })
}

function openSocket() {
  const { hostname, port } = new URL(siteAddress())
  return connect(Number(port), hostname)
}

function readAnswer(text: string): UploadAnswer {
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1])
  const body = text.slice(text.indexOf('\r\n\r\n') + 4)
  const json = body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1)
  return { status, body: json === '' ? {} : (JSON.parse(json) as Record<string, unknown>) }
}
