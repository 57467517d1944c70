// Asks the servers that run from this checkout to change over to its newest build, and waits until they have.
import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { listHolders, readHolder } from './built-site.mjs'
import { announce, StepFailed } from './step.mjs'

/** Milliseconds that a server has to change over. */
const patience = 60_000

/** Throws StepFailed with the server's own reason when it goes on serving an earlier build than `build`. */
export async function changeOverTo(build) {
  const holders = listHolders()
  if (holders.length === 0) throw new StepFailed('No server runs from here: "npm start" serves the new build.')
  for (const holder of holders.filter((one) => one.build !== build)) await askToChangeOver(holder)
  announce(`${build} is being served`)
}

/** The process that holds an earlier build lets go of it when it has changed over, or leaves word there. */
async function askToChangeOver({ pid, marker }) {
  const asked = Date.now()
  process.kill(pid, 'SIGUSR2')
  for (; existsSync(marker); await wait(100)) {
    const { word, saidAt } = readHolder(marker) ?? {}
    if (saidAt >= asked) throw new StepFailed(word)
    if (Date.now() - asked > patience) throw new StepFailed('The server has not changed over; see its log.')
  }
}
