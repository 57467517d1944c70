// Packages and build, one preparation at a time, as the commands that need a build begin with them.
import { resolve } from 'node:path'
import { exclusively } from './exclusively.mjs'
import { checkNodeVersion, installPackages } from './install-packages.mjs'

/**
 * Brings packages and build to what the checkout says. `claim` gets the build's folder before another preparation could
 * clear it away; answers what `claim` answers.
 */
export async function makeBuild(claim) {
  checkNodeVersion()
  return exclusively(resolve('.build/lock'), async () => {
    await installPackages()
    const { buildSite } = await import('./build-site.mjs')
    return claim(await buildSite())
  })
}
