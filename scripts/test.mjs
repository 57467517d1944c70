// `npm test`: everything, on a machine that has nothing but Node. The last lines say how many tests each engine
// passed and how many there were in all; one that failed or was skipped makes the run fail.
import { mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { databaseSteps, sourceSteps } from './check-steps.mjs'
import { exclusively } from './exclusively.mjs'
import { findBrowser } from './find-browser.mjs'
import { installBuildTools } from './install-build-tools.mjs'
import { checkNodeVersion, installPackages } from './install-packages.mjs'
import { runCommand, runNode } from './run-command.mjs'
import { main } from './step.mjs'
import { addUp, countChecks, networkTally, runEndToEnd, runVitest } from './test-runs.mjs'
import { withoutNetwork } from './without-network.mjs'

process.chdir(resolve(import.meta.dirname, '..'))
const engines = ['sqlite', 'postgres']

/**
 * Installs packages, then a browser. Compiling the database driver takes a minute on one processor: what does without it
 * can begin when the packages are `unpacked`. `installed` answers the path of the browser.
 */
function beginInstall() {
  let installed
  const unpacked = new Promise((resolveUnpacked, reject) => {
    installed = exclusively(resolve('.build/lock'), () => installPackages(resolveUnpacked)).then(findBrowser)
    installed.catch(reject)
  })
  return { unpacked, installed }
}

async function doWithoutDriver() {
  return { sources: await countChecks(sourceSteps), network: networkTally(), unit: await runVitest('unit') }
}

await main(async () => {
  checkNodeVersion()
  await installBuildTools()
  const { unpacked, installed } = beginInstall()
  await unpacked
  rmSync('test-results', { recursive: true, force: true })
  mkdirSync('test-results')
  await runNode(['scripts/generate-clients.mjs'])

  const early = doWithoutDriver()
  // A driver that cannot be compiled is said at once.
  await Promise.race([early, installed.then(() => early)])
  const { sources, network, unit } = await early

  process.env.LITOPYS_CHROMIUM = await installed
  const database = await countChecks(databaseSteps)
  const data = new Map()
  for (const engine of engines) data.set(engine, await runVitest(`data-${engine}`))

  await runCommand(...withoutNetwork(['scripts/build.mjs']))
  const tallies = new Map()
  for (const engine of engines) tallies.set(engine, addUp([data.get(engine), await runEndToEnd(engine)]))

  const all = addUp([sources, database, network, unit, ...tallies.values()])
  console.log('')
  for (const failure of all.failures) console.log(`✘ ${failure}`)
  for (const [engine, { passed, skipped }] of tallies) console.log(`${engine}: ${passed} passed, ${skipped} skipped`)
  console.log(`${all.passed} passed, ${all.failed + all.skipped} failed`)
  process.exitCode = all.failed + all.skipped > 0 ? 1 : 0
})
