// `npm start`: prepares whatever is missing – packages, database clients, build, database – and serves.
// Every step looks at what is there first, so that a start that was cut short is repaired by the next one.
import { resolve } from 'node:path'
import { holdBuild } from './built-site.mjs'
import { checkEnvironment } from './check-environment.mjs'
import { checkPort } from './check-port.mjs'
import { keepServing } from './keep-serving.mjs'
import { makeBuild } from './make-build.mjs'
import { prepareData } from './open-site.mjs'
import { endWellOnSignals } from './run-command.mjs'
import { main } from './step.mjs'

process.chdir(resolve(import.meta.dirname, '..'))

endWellOnSignals()
await main(async () => {
  checkEnvironment()
  const [build, hold] = await makeBuild((found) => [found, holdBuild(found)])
  await checkPort()
  await prepareData(build)
  keepServing(build, hold)
})
