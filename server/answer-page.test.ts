// What goes over the wire for a finished page: the header and the text in one piece, whatever the client does.
import { createServer, type RequestListener, ServerResponse } from 'node:http'
import { type AddressInfo, connect, Socket } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { answerPage, prepareAnswer } from './answer-page.ts'

const text = '<p>Ґанок – ёлка</p>'
const identity = Buffer.from(text)
const page = prepareAnswer({
  status: 200,
  digest: 'digest',
  bodies: { identity, br: Buffer.from([0, 255, 10, 13]), gzip: Buffer.from('gzip') },
  headers: ['Vary', 'Accept-Encoding'],
  repeatedHeaders: ['Vary', 'Accept-Encoding'],
})

afterEach(() => vi.restoreAllMocks())

/** Sends bytes to a server and answers all it says until the connection is closed. */
async function exchange(bytes: string, listener: RequestListener = answer): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const chunks: Buffer[] = []
  await new Promise<void>((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(bytes))
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('end', resolve)
    socket.on('error', reject)
  })
  server.close()
  return Buffer.concat(chunks).toString('latin1')
}

const answer: RequestListener = (request, response) => answerPage(request, response, page)

function ask(method: string, ...headers: string[]): string {
  return [`${method} / HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n')
}

const whole = identity.toString('latin1')

test('requests sent at once are answered in their order, each with what it asked for', async () => {
  const all = await exchange(
    ask('GET') +
      ask('HEAD') +
      ask('GET', 'If-None-Match: "digest"') +
      ask('GET', 'Accept-Encoding: br') +
      ask('GET', 'Connection: close'),
  )
  const answers = all.split(/(?=HTTP\/1\.1 )/)
  const ends = answers.map((one) => one.slice(one.indexOf('\r\n\r\n') + 4))
  expect(ends).toEqual([whole, '', '', '\u0000\u00ff\n\r', whole])
  expect(answers.map((one) => one.slice(9, 12))).toEqual(['200', '200', '304', '200', '200'])
  expect(answers.map((one) => /^Content-Length: (\d+)\r$/m.exec(one)?.[1])).toEqual([
    String(identity.length),
    String(identity.length),
    undefined,
    '4',
    String(identity.length),
  ])
  expect(answers.map((one) => /^Connection: ([\w-]+)\r$/m.exec(one)?.[1])).toEqual([
    ...Array(4).fill('keep-alive'),
    'close',
  ])
  for (const one of answers) expect(one).toMatch(/^Date: \w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT\r$/m)
})

test('a client of HTTP/1.0 gets the page and the end of the connection', async () => {
  const all = await exchange('GET / HTTP/1.0\r\n\r\n')
  expect(all).toContain('Connection: close')
  expect(all.endsWith(`\r\n\r\n${whole}`)).toBe(true)
})

test('header and text are one piece', async () => {
  const pieces: unknown[] = []
  const write = Socket.prototype.write
  vi.spyOn(Socket.prototype, 'write').mockImplementation(function (this: Socket, ...words: unknown[]) {
    if (
      typeof words[0] === 'string' &&
      Reflect.get(this, 'server') !== null &&
      Reflect.get(this, 'server') !== undefined
    )
      pieces.push(words[0])
    return Reflect.apply(write, this, words)
  })
  await exchange(ask('GET', 'Connection: close'))
  expect(pieces).toEqual([expect.stringMatching(/^HTTP\/1\.1 200 OK[\s\S]*<\/p>$/)])
})

test('where Node holds no header, the text is still sent', async () => {
  const writeHead = ServerResponse.prototype.writeHead
  const all = await exchange(ask('GET', 'Connection: close'), (request, response) => {
    response.writeHead = (...words: unknown[]) => {
      Reflect.apply(writeHead, response, words)
      // As if a Node to come held its header in another way.
      const held = Reflect.get(response, '_header')
      let reads = 0
      Object.defineProperty(response, '_header', { get: () => (reads++ === 0 ? undefined : held), set: () => {} })
      return response
    }
    answerPage(request, response, page)
  })
  expect(all.endsWith(`\r\n\r\n${whole}`)).toBe(true)
})
