// Other operating-system processes on the same database. They are bundled first: many have to start, and soon.
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll } from 'vitest'
import { type Child, type ChildOptions, startChild } from './child-process.ts'

export type PreparedProcess = {
  /** The bundle. */
  file(): Promise<string>
  start(words: readonly string[], options?: ChildOptions): Promise<Child>
}

/** Bundles a file of the project and answers a function that starts processes of it. Call it in `describe`. */
export function prepareProcess(script: string): PreparedProcess {
  const bundle = bundleProcess(script)
  afterAll(async () => rm((await bundle).folder, { recursive: true, force: true }))
  const file = async () => (await bundle).file
  return { file, start: async (words, options) => startChild(await file(), words, options) }
}

async function bundleProcess(script: string): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'litopys-process-'))
  const file = join(folder, `${basename(script, '.ts')}.mjs`)
  await build({
    entryPoints: [script],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  return { folder, file }
}
