// `npm run check`: every step is done even when one fails, so that one run names all there is to mend.
import { resolve } from 'node:path'
import { databaseSteps, sourceSteps } from './check-steps.mjs'
import { runChecks } from './run-checks.mjs'
import { main, StepFailed } from './step.mjs'

process.chdir(resolve(import.meta.dirname, '..'))

await main(async () => {
  const failed = await runChecks([...sourceSteps, ...databaseSteps])
  if (failed.length > 0) throw new StepFailed(`Not clean: ${failed.join(', ')}.`)
})
