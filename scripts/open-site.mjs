// What a finished build needs before it can be served: a database that is up to date, which gets the demonstration
// edition when it is new, and an environment.
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeFolder } from '#platform/make-folder.mjs'
import { getActionKey } from './action-key.mjs'
import { exclusively } from './exclusively.mjs'
import { runNode } from './run-command.mjs'
import { announce, StepFailed } from './step.mjs'

const dataDir = resolve(process.env.DATA_DIR || 'data')
/**
 * Names the database, without its password, whose demonstration edition is not complete. The program that makes a
 * database writes it beforehand.
 */
const demoPending = join(dataDir, 'demo-pending')

/** Brings the database up to date; a new one gets the demonstration edition unless LITOPYS_DEMO is 0. */
export function prepareData(build) {
  makeFolder(dataDir)
  return exclusively(join(dataDir, 'prepare.lock'), () => bringUpToDate(build))
}

async function bringUpToDate(build) {
  const isWanted = process.env.LITOPYS_DEMO !== '0'
  if (!isWanted) rmSync(demoPending, { force: true })
  const outcome = await runNode([join(build, 'db.mjs'), 'migrate', ...(isWanted ? [demoPending] : [])], {
    env: { NODE_ENV: 'production' },
    explain: lastLine,
  })
  if (isWanted && lastLine(outcome.trim()) === 'the database is new') {
    announce('Loading the demonstration edition (LITOPYS_DEMO=0 starts without it)')
    await runNode(['node_modules/tsx/dist/cli.mjs', 'scripts/demo.ts', 'load'], { explain: lastLine })
  }
  // What is left of another database's is nobody's business any more.
  rmSync(demoPending, { force: true })
}

/** Programs of the project say what is wrong in their last line. */
function lastLine(output) {
  return output.trim().split('\n').at(-1)?.replace(/^✗ /, '')
}

/** Throws StepFailed when a build would change the database, which a server of an earlier build is using. */
export async function checkData(build) {
  const outcome = await runNode([join(build, 'db.mjs'), 'pending'], {
    env: { NODE_ENV: 'production' },
    explain: lastLine,
  })
  if (lastLine(outcome) === 'the database is up to date') return
  throw new StepFailed('The new build changes the database, so the site has to be stopped and started.')
}

/** The environment of the process that serves a build. */
export function serverEnvironment(build) {
  return {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    LITOPYS_BUILD_DIR: build,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: getActionKey(dataDir),
  }
}
