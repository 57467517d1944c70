// Other operating-system processes that publish. They are bundled first: many have to start, and soon.
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll } from 'vitest'
import { type Child, startChild } from '#data/testing/child-process.ts'

/** Bundles a file of `processes/` and answers a function that starts processes of it. Call it in `describe`. */
export function prepareProcess(script: string): { start(words: readonly string[]): Promise<Child> } {
  const bundle = bundleProcess(script)
  afterAll(async () => rm((await bundle).folder, { recursive: true, force: true }))
  return { start: async (words) => startChild((await bundle).file, words) }
}

async function bundleProcess(script: string): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'litopys-process-'))
  const file = join(folder, `${script}.mjs`)
  await build({
    entryPoints: [join('lib/newsroom/testing/processes', `${script}.ts`)],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  return { folder, file }
}
