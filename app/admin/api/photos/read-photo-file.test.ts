// The body of an upload, over real sockets: whole, too long, announced wrongly, broken off.
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PhotoFileRequest, readFileName, readPhotoFile } from './read-photo-file.ts'

const most = 1000
let server: Server
let port: number
let heard: (read: PhotoFileRequest) => void

beforeAll(async () => {
  server = createServer((incoming, outgoing) => {
    const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)])
    const body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>
    const request = new Request('http://localhost/', { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
    void readPhotoFile(request, most).then((read) => {
      heard(read)
      outgoing.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterAll(() => void server.close())

/** What was read of a request that is written as it is here, and then kept open or broken off. */
async function send(head: string, body: Uint8Array, isBrokenOff = false): Promise<PhotoFileRequest> {
  const read = new Promise<PhotoFileRequest>((resolve) => {
    heard = resolve
  })
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(`POST / HTTP/1.1\r\nHost: localhost\r\n${head}\r\n\r\n`)
  await new Promise<void>((resolve) => socket.write(body, () => resolve()))
  if (isBrokenOff) socket.destroy()
  const answer = await read
  socket.destroy()
  return answer
}

const chunk = (bytes: Uint8Array) => Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, crlf])
const crlf = Buffer.from('\r\n')
const end = Buffer.from('0\r\n\r\n')
const bytes = (length: number) => Buffer.alloc(length, 7)

describe('readPhotoFile', () => {
  it('reads a file that is announced', async () => {
    expect(await send('Content-Length: 900', bytes(900))).toEqual({ kind: 'file', bytes: new Uint8Array(bytes(900)) })
  })

  it('reads a file that comes in pieces', async () => {
    const pieces = Buffer.concat([chunk(bytes(300)), chunk(bytes(500)), end])
    expect(await send('Transfer-Encoding: chunked', pieces)).toEqual({
      kind: 'file',
      bytes: new Uint8Array(bytes(800)),
    })
  })

  it('does not wait for a file that is announced too long', async () => {
    expect(await send('Content-Length: 1001', bytes(1))).toEqual({ kind: 'too-large' })
  })

  it('stops reading at the limit when nothing is announced', async () => {
    const pieces = Buffer.concat([chunk(bytes(900)), chunk(bytes(900))])
    expect(await send('Transfer-Encoding: chunked', pieces)).toEqual({ kind: 'too-large' })
  })

  it('tells that the connection broke half-way', async () => {
    expect(await send('Content-Length: 900', bytes(450), true)).toEqual({ kind: 'interrupted' })
    expect(await send('Transfer-Encoding: chunked', chunk(bytes(450)), true)).toEqual({ kind: 'interrupted' })
  })
})

describe('readFileName', () => {
  it.each([
    ['%D0%AF%D1%85%D1%82%D0%B8.jpg', 'Яхти.jpg'],
    ['%E0%A4%A', ''],
    ['', ''],
  ])('%s → %s', (written, name) => {
    expect(readFileName(new Request('http://localhost/', { headers: { 'X-File-Name': written } }))).toBe(name)
  })
})
