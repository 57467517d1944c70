// A real nginx in front of a site, with TLS. Its configuration is the example of the runbook, taken out of the document:
// only names of files, ports and the form that its own comment gives for newer versions are filled in.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findFreePort } from '#e2e/support/find-free-port.ts'

/** The name of the site in the example. */
export const exampleHost = 'news.example'

export type Nginx = AsyncDisposable & {
  /** Where it answers with TLS, and where without. */
  readonly tlsPort: number
  readonly plainPort: number
  /** Puts it in front of a server on this port of the machine. */
  start(sitePort: number): Promise<void>
}

/** Milliseconds. */
const longestStart = 20_000

/** The ports are known before it runs, because the site behind it has to know its own address. */
export async function prepareNginx(): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'litopys-e2e-nginx-'))
  const tlsPort = await findFreePort()
  const plainPort = await findFreePort()
  let server: ChildProcess | undefined
  return {
    tlsPort,
    plainPort,
    async start(sitePort) {
      makeCertificate(folder)
      const file = join(folder, 'nginx.conf')
      writeFileSync(file, configure(folder, fillInExample(readExample(), { folder, tlsPort, plainPort, sitePort })))
      server = spawn('nginx', ['-c', file, '-p', folder, '-e', 'stderr'], {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: withSystemPrograms(),
      })
      await waitForPort(server, tlsPort)
    },
    async [Symbol.asyncDispose]() {
      if (server && server.exitCode === null) {
        const ended = once(server, 'exit')
        server.kill('SIGTERM')
        await ended
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Debian keeps nginx where only root looks for programs. */
function withSystemPrograms(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` }
}

/** The first nginx example of docs/runbooks/proxy.md. Throws when there is none. */
function readExample(): string {
  const example = /^```nginx\n(.*?)^```/ms.exec(readFileSync('docs/runbooks/proxy.md', 'utf8'))?.[1]
  if (example === undefined) throw new Error('docs/runbooks/proxy.md has no nginx example')
  return example
}

type Places = {
  readonly folder: string
  readonly tlsPort: number
  readonly plainPort: number
  readonly sitePort: number
}

function fillInExample(example: string, { folder, tlsPort, plainPort, sitePort }: Places): string {
  const http2 = 'listen 443 ssl http2;              # from nginx 1.25.1 on: "listen 443 ssl;" and "http2 on;"'
  const tls = `127.0.0.1:${tlsPort} ssl`
  return [
    [http2, isBefore([1, 25, 1]) ? `listen ${tls} http2;` : `listen ${tls};\n  http2 on;`],
    ['listen 80;', `listen 127.0.0.1:${plainPort};`],
    ['/etc/ssl/news.example/fullchain.pem', join(folder, 'fullchain.pem')],
    ['/etc/ssl/news.example/privkey.pem', join(folder, 'privkey.pem')],
    ['http://127.0.0.1:3000;', `http://127.0.0.1:${sitePort};`],
  ].reduce((text, [from = '', to = '']) => replaceOne(text, from, to), example)
}

function replaceOne(text: string, from: string, to: string): string {
  const parts = text.split(from)
  if (parts.length !== 2) throw new Error(`The example says "${from}" ${parts.length - 1} times, not once`)
  return parts.join(to)
}

function isBefore(version: readonly [number, number, number]): boolean {
  const { stderr } = spawnSync('nginx', ['-v'], { encoding: 'utf8', env: withSystemPrograms() })
  const numbers = /nginx\/(\d+)\.(\d+)\.(\d+)/.exec(stderr)?.slice(1).map(Number)
  if (numbers === undefined) throw new Error(`nginx did not say its version: ${stderr}`)
  const place = numbers.findIndex((number, index) => number !== version[index])
  return place !== -1 && (numbers[place] ?? 0) < (version[place] ?? 0)
}

/** What stands around the example on every machine: Debian's own nginx.conf, with every path in our folder. */
function configure(folder: string, example: string): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    ...['daemon off;', `pid ${folder}/nginx.pid;`, 'error_log stderr error;', 'events {}', 'http {', 'access_log off;'],
    ...kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`),
    ...[example, '}', ''],
  ].join('\n')
}

function makeCertificate(folder: string): void {
  const what = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  const whose = ['-subj', `/CN=${exampleHost}`, '-addext', `subjectAltName=DNS:${exampleHost}`]
  const where = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')]
  const { status, stderr } = spawnSync('openssl', ['req', ...what, ...whose, ...where], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`No certificate was made: ${stderr}`)
}

async function waitForPort(server: ChildProcess, port: number): Promise<void> {
  const started = Date.now()
  while (Date.now() - started < longestStart) {
    if (server.exitCode !== null) throw new Error(`nginx ended with status ${server.exitCode}`)
    if (await isListening(port)) return
    await wait(50)
  }
  throw new Error(`nginx was not ready after ${longestStart} ms`)
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}
