// Does the check steps one after another and says how each went.
import { checkSteps } from './check-steps.mjs'
import { runNode } from './run-command.mjs'

/** Does all check steps. Answers the names of those that failed. */
export async function runChecks() {
  const failed = []
  for (const { name, words } of checkSteps) {
    const isClean = await runNode([...words], { env: { NEXT_TELEMETRY_DISABLED: '1' } }).then(
      () => true,
      () => false,
    )
    console.log(`${isClean ? '✓' : '✗'} ${name}`)
    if (!isClean) failed.push(name)
  }
  return failed
}
