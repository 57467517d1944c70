// A remembered article against nginx serving the same bytes with the same headers from disk: one core each, in turns,
// so that a noisy machine is noisy for both.
import { execFile, spawn, spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { answering } from './answering.ts'
import { findDemoArticle, makeFolder, startSite } from './benched-site.ts'
import { notMeasured, quantile, type Row, ratio } from './measurement.ts'
import { fetchRaw } from './raw-answer.ts'

const what = 'cached article, one core, same bytes and headers, against nginx'
const goal = 'goal 0.8 × nginx, floor 0.6; 0 errors'
const rounds = 5
const nginxPort = 4790

type Load = { readonly perSecond: number; readonly errors: number }

export async function measureCachedArticle(checkout: string): Promise<Row[]> {
  const missing = ['nginx', 'wrk', 'taskset'].filter(
    (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0,
  )
  if (missing.length > 0) return [notMeasured(what, goal, `${missing.join(', ')} not installed`)]
  if (cpus().length < 2) return [notMeasured(what, goal, 'the load needs a second processor')]

  const site = await startSite({ checkout, port: 4789, core: 0 })
  const path = await findDemoArticle(site.url)
  const stopNginx = await serveWithNginx(`${site.url}${path}`)
  try {
    const pairs = await inTurns(`${site.url}${path}`, `http://localhost:${nginxPort}/page`)
    return [describe(pairs)]
  } finally {
    stopNginx()
    await site.stop()
  }
}

async function inTurns(ours: string, theirs: string): Promise<{ site: Load; nginx: Load }[]> {
  await Promise.all([load(ours, 2), load(theirs, 2)])
  const pairs = []
  for (let round = 0; round < rounds; round++) {
    pairs.push({ site: await load(ours, 5), nginx: await load(theirs, 5) })
  }
  return pairs
}

function describe(pairs: readonly { site: Load; nginx: Load }[]): Row {
  const ratios = pairs.map(({ site, nginx }) => site.perSecond / nginx.perSecond)
  const site = quantile(
    pairs.map((pair) => pair.site.perSecond),
    0.5,
  )
  const nginx = quantile(
    pairs.map((pair) => pair.nginx.perSecond),
    0.5,
  )
  const errors = pairs.reduce((sum, pair) => sum + pair.site.errors, 0)
  const median = quantile(ratios, 0.5)
  const value = `${ratio(median)} nginx (${thousands(site)} against ${thousands(nginx)} requests/s, median of ${rounds}); ${errors} errors`
  return { what, goal, value, isHeld: median >= 0.6 && errors === 0 }
}

function thousands(value: number): string {
  return `${(value / 1000).toFixed(1)} k`
}

async function load(url: string, seconds: number): Promise<Load> {
  const words = ['-c', '1', 'wrk', '-t1', '-c64', `-d${seconds}s`, '-H', 'Accept-Encoding: br', url]
  const { stdout } = await promisify(execFile)('taskset', words)
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])
  const failed = /Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? '0'
  const broken = [.../(?:connect|read|write|timeout) (\d+)/g[Symbol.matchAll](stdout)].map((match) => Number(match[1]))
  return { perSecond, errors: Number(failed) + broken.reduce((sum, one) => sum + one, 0) }
}

/** Starts nginx with the committed configuration, on a copy of what the site answers. Answers how to stop it. */
async function serveWithNginx(url: string): Promise<() => void> {
  const folder = makeFolder()
  // Started by root, nginx reads the page as somebody else.
  chmodSync(folder, 0o755)
  const { headers, body } = await fetchRaw(url, { 'accept-encoding': 'br' })
  writeFileSync(join(folder, 'page'), body)
  const repeated = headers
    .filter(([name]) => !ownHeaders.has(name.toLowerCase()))
    .map(([name, value]) => `add_header ${name} '${value.replaceAll("'", "\\'")}';`)
  const config = readFileSync(join(import.meta.dirname, 'nginx.conf'), 'utf8')
    .replaceAll('{folder}', folder)
    .replaceAll('{port}', String(nginxPort))
    .replaceAll('{headers}', repeated.join('\n      '))
  writeFileSync(join(folder, 'nginx.conf'), config)
  const child = spawn('taskset', [
    '-c',
    '0',
    'nginx',
    '-e',
    join(folder, 'error.log'),
    '-p',
    folder,
    '-c',
    join(folder, 'nginx.conf'),
  ])
  process.on('exit', () => void child.kill('SIGTERM'))
  await answering(`http://localhost:${nginxPort}/page`)
  return () => void child.kill('SIGTERM')
}

/** Written by nginx itself, or belonging to the connection. */
const ownHeaders = new Set([
  'date',
  'server',
  'content-length',
  'content-type',
  'connection',
  'keep-alive',
  'last-modified',
])
