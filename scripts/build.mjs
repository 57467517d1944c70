// `npm run build`: packages, database clients and build, without a database; for containers.
import { resolve } from 'node:path'
import { buildSite } from './build-site.mjs'
import { exclusively } from './exclusively.mjs'
import { checkNodeVersion, installPackages } from './install-packages.mjs'
import { announce, main } from './step.mjs'

process.chdir(resolve(import.meta.dirname, '..'))

await main(async () => {
  checkNodeVersion()
  const build = await exclusively(resolve('.build/lock'), async () => {
    await installPackages()
    return buildSite()
  })
  announce(`The build is in ${build}`)
})
