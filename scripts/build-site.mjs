// Makes a build beside the one being served and switches to it. Needs the packages, not the network or a database.
import { cpSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { getActionKey } from './action-key.mjs'
import { findCurrentBuild, hashSources, isBuildOf, nameBuild, removeOldBuilds, switchTo } from './built-site.mjs'
import { runNode } from './run-command.mjs'
import { announce } from './step.mjs'

/** Programs that the build carries ready to run, because the start cannot wait for them to be compiled. */
const programs = { server: 'server/main.ts', db: 'scripts/db.ts' }

/** Builds when the sources differ from the current build's. Answers the folder of the build to serve. */
export async function buildSite() {
  const hash = hashSources()
  const current = findCurrentBuild()
  if (current !== undefined && isBuildOf(current, hash)) return current

  announce('Building the site')
  await runNode(['scripts/generate-clients.mjs'])
  const build = nameBuild(hash)
  const env = {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    LITOPYS_BUILD_DIR: build,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: getActionKey(resolve(process.env.DATA_DIR || 'data')),
  }
  await runNode(['node_modules/next/dist/bin/next', 'build'], { env })
  rmSync(`${build}/next/cache`, { recursive: true, force: true })
  // The checkout's own may belong to the next version by the time they are asked for.
  cpSync('public', `${build}/public`, { recursive: true })
  await bundlePrograms(build)
  switchTo(build)
  removeOldBuilds()
  return build
}

async function bundlePrograms(build) {
  const { build: bundle } = await import('esbuild')
  await bundle({
    entryPoints: programs,
    outdir: build,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    chunkNames: 'chunk-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
  })
}
