// `npm test`: everything, on a machine that has nothing but Node. The last lines say how many tests each engine
// passed and how many there were in all; one that failed or was skipped makes the run fail.
import { mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { exclusively } from './exclusively.mjs'
import { findBrowser } from './find-browser.mjs'
import { installBuildTools } from './install-build-tools.mjs'
import { checkNodeVersion, installPackages } from './install-packages.mjs'
import { runChecks } from './run-checks.mjs'
import { runCommand, runNode } from './run-command.mjs'
import { announce, main } from './step.mjs'
import { addUp, checkTally, networkTally, runEndToEnd, runVitest } from './test-runs.mjs'
import { withoutNetwork } from './without-network.mjs'

process.chdir(resolve(import.meta.dirname, '..'))
const engines = ['sqlite', 'postgres']

await main(async () => {
  checkNodeVersion()
  await installBuildTools()
  await exclusively(resolve('.build/lock'), installPackages)
  rmSync('test-results', { recursive: true, force: true })
  mkdirSync('test-results')

  await runNode(['scripts/generate-clients.mjs'])
  process.env.LITOPYS_CHROMIUM = await findBrowser()

  announce('Checking')
  const checks = checkTally(await runChecks())
  const network = networkTally()

  const unit = await runVitest('unit')
  const data = new Map()
  for (const engine of engines) data.set(engine, await runVitest(`data-${engine}`))

  await runCommand(...withoutNetwork(['scripts/build.mjs']))
  const tallies = new Map()
  for (const engine of engines) tallies.set(engine, addUp([data.get(engine), await runEndToEnd(engine)]))

  const all = addUp([checks, network, unit, ...tallies.values()])
  console.log('')
  for (const failure of all.failures) console.log(`✘ ${failure}`)
  for (const [engine, { passed, skipped }] of tallies) console.log(`${engine}: ${passed} passed, ${skipped} skipped`)
  console.log(`${all.passed} passed, ${all.failed + all.skipped} failed`)
  process.exitCode = all.failed + all.skipped > 0 ? 1 : 0
})
