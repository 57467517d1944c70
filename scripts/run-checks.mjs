// Does check steps one after another and says how each went.
import { runNode } from './run-command.mjs'

/**
 * Every step is done, whatever the others found. Answers the names of those that failed.
 * @param {readonly import('./check-steps.mjs').CheckStep[]} steps
 */
export async function runChecks(steps) {
  const failed = []
  for (const { name, words } of steps) {
    const isClean = await runNode([...words], { env: { NEXT_TELEMETRY_DISABLED: '1' } }).then(
      () => true,
      () => false,
    )
    console.log(`${isClean ? '✓' : '✗'} ${name}`)
    if (!isClean) failed.push(name)
  }
  return failed
}
