// `npm run upgrade`: makes the build and lets the server that runs from this checkout change over to it. Readers notice
// nothing; an upgrade that changes the database is refused, and takes a stop and a start.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { listHolders, readHolder } from './built-site.mjs'
import { makeBuild } from './make-build.mjs'
import { announce, main, StepFailed } from './step.mjs'

process.chdir(resolve(import.meta.dirname, '..'))

/** Milliseconds that a server has to change over. */
const patience = 60_000

await main(async () => {
  const build = await makeBuild((found) => found)
  const holders = listHolders()
  if (holders.length === 0) throw new StepFailed('No server runs from here: "npm start" serves the new build.')
  for (const holder of holders.filter((one) => one.build !== build)) await changeOver(holder)
  announce(`Served is ${build}`)
})

/** Asks the process that holds an earlier build. It lets go of it when it has changed over, or leaves word there. */
async function changeOver({ pid, marker }) {
  const asked = Date.now()
  process.kill(pid, 'SIGUSR2')
  for (; existsSync(marker); await wait(100)) {
    const { word, saidAt } = readHolder(marker) ?? {}
    if (saidAt >= asked) throw new StepFailed(`${word} The earlier build goes on being served.`)
    if (Date.now() - asked > patience) throw new StepFailed('The server has not changed over; see its log.')
  }
}
