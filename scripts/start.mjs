// `npm start`: prepares whatever is missing – packages, database clients, build, database – and serves.
// Every step looks at what is there first, so that a start that was cut short is repaired by the next one.
import { resolve } from 'node:path'
import { holdBuild } from './built-site.mjs'
import { checkPort } from './check-port.mjs'
import { exclusively } from './exclusively.mjs'
import { checkNodeVersion, installPackages } from './install-packages.mjs'
import { prepareData, serveBuild } from './open-site.mjs'
import { endWellOnSignals } from './run-command.mjs'
import { main } from './step.mjs'

process.chdir(resolve(import.meta.dirname, '..'))

endWellOnSignals()
await main(async () => {
  checkNodeVersion()
  const build = await exclusively(resolve('.build/lock'), async () => {
    await installPackages()
    const { buildSite } = await import('./build-site.mjs')
    const found = await buildSite()
    holdBuild(found)
    return found
  })
  await checkPort()
  await prepareData(build)
  await serveBuild(build)
})
