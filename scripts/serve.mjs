// `npm run serve`: serves the finished build, without installing or building anything; for containers.
import { resolve } from 'node:path'
import { findCurrentBuild, holdBuild } from './built-site.mjs'
import { checkEnvironment } from './check-environment.mjs'
import { checkPort } from './check-port.mjs'
import { keepServing } from './keep-serving.mjs'
import { prepareData } from './open-site.mjs'
import { endWellOnSignals } from './run-command.mjs'
import { main, StepFailed } from './step.mjs'

process.chdir(resolve(import.meta.dirname, '..'))

endWellOnSignals()
await main(async () => {
  checkEnvironment()
  const build = findCurrentBuild()
  if (build === undefined) throw new StepFailed('There is no build to serve: run "npm run build" first.')
  const hold = holdBuild(build)
  await checkPort()
  await prepareData(build)
  keepServing(build, hold)
})
