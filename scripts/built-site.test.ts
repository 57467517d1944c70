// Which builds are cleared away and which parts of them stay, in a folder of its own and with a real other process.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const module = JSON.stringify(resolve('scripts/built-site.mjs'))
const parts = ['server.mjs', 'chunk-1.mjs', 'public/robots.txt', 'next/static/a.css', 'next/server/a.js']
let folder: string
let servers: ChildProcess[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'litopys-builds-'))
  servers = []
})

afterEach(() => {
  for (const server of servers) server.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

/** Makes a build and switches to it, as `npm run build` does. */
function makeBuild(name: string): void {
  for (const part of parts) {
    mkdirSync(dirname(join(folder, '.build', name, part)), { recursive: true })
    writeFileSync(join(folder, '.build', name, part), '')
  }
  run(`import { removeOldBuilds, switchTo } from ${module}; switchTo('.build/${name}'); removeOldBuilds()`)
}

function run(program: string): void {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: folder })
  if (status !== 0) throw new Error(String(stderr))
}

async function serve(name: string): Promise<ChildProcess> {
  const program = `import { holdBuild } from ${module}; holdBuild('.build/${name}'); console.log(1); setInterval(() => {}, 1000)`
  const server = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  servers.push(server)
  await once(server.stdout ?? server, 'data')
  return server
}

function listParts(name: string): string[] {
  return parts.filter((part) => existsSync(join(folder, '.build', name, part)))
}

const staticParts = ['public/robots.txt', 'next/static/a.css']

test('a build that is served stays whole over any number of new ones; then its static files do', async () => {
  makeBuild('1')
  const server = await serve('1')
  makeBuild('2')
  makeBuild('3')
  expect(listParts('1')).toEqual(parts)
  expect(listParts('2')).toEqual(staticParts)

  server.kill('SIGKILL')
  await once(server, 'exit')
  makeBuild('4')
  expect(listParts('1')).toEqual(staticParts)
  expect(listParts('4')).toEqual(parts)
})

test('after a week a replaced build is cleared away, but not under a server', async () => {
  for (const name of ['1', '2', '3']) makeBuild(name)
  await serve('2')
  const longAgo = new Date(Date.now() - 8 * 86_400_000)
  for (const name of ['1', '2']) utimesSync(join(folder, '.build', name, 'replaced'), longAgo, longAgo)
  makeBuild('4')
  expect(readdirSync(join(folder, '.build')).sort()).toEqual(['2', '3', '4', 'current'])
})
