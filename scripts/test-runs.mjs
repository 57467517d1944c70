// Runs one suite and counts from the runner's own report, so that a runner that dies counts as a failure.
import { existsSync, readFileSync } from 'node:fs'
import { failedInPlaywright, failedInVitest } from './failed-tests.mjs'
import { runChecks } from './run-checks.mjs'
import { runCommand } from './run-command.mjs'
import { announce } from './step.mjs'
import { canCutNetwork, withoutNetwork } from './without-network.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number, failures?: string[] }} Tally */

/** @param {readonly Tally[]} tallies */
export function addUp(tallies) {
  const sum = { passed: 0, failed: 0, skipped: 0, failures: [] }
  for (const { passed, failed, skipped, failures = [] } of tallies) {
    sum.passed += passed
    sum.failed += failed
    sum.skipped += skipped
    sum.failures.push(...failures)
  }
  return sum
}

/** Does check steps. @param {readonly import('./check-steps.mjs').CheckStep[]} steps @returns {Promise<Tally>} */
export async function countChecks(steps) {
  announce('Checking')
  const failures = await runChecks(steps)
  return { passed: steps.length - failures.length, failed: failures.length, skipped: 0, failures }
}

/** Being cut off from the network is something this run proves, and so counts. @returns {Tally} */
export function networkTally() {
  if (canCutNetwork) return { passed: 1, failed: 0, skipped: 0 }
  announce('Not cut off from the network: that takes root or user namespaces, and the programs unshare and ip')
  return { passed: 0, failed: 1, skipped: 0, failures: ['Cutting the tests off from the network'] }
}

/** Runs one Vitest project. @returns {Promise<Tally>} */
export function runVitest(project) {
  const report = `test-results/${project}.json`
  const words = ['node_modules/vitest/vitest.mjs', 'run', '--project', project]
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const command = [process.execPath, [...words, ...reporters]]
  return runAndCount(`Tests: ${project}`, command, {}, report, (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    skipped: json.numPendingTests + json.numTodoTests,
    failures: failedInVitest(json),
  }))
}

/** Runs the end-to-end tests against one engine, browser and server cut off from the network. @returns {Promise<Tally>} */
export function runEndToEnd(engine) {
  const env = { LITOPYS_E2E_ENGINE: engine }
  const command = withoutNetwork(['node_modules/@playwright/test/cli.js', 'test'])
  return runAndCount(`End to end: ${engine}`, command, env, `test-results/${engine}.json`, (json) => ({
    passed: json.stats.expected,
    failed: json.stats.unexpected + json.stats.flaky,
    skipped: json.stats.skipped,
    failures: failedInPlaywright(json),
  }))
}

/** A run that ends badly without a failed test (a set-up that throws, no test found) is one failure. */
async function runAndCount(name, [program, words], env, report, count) {
  announce(name)
  const begun = performance.now()
  const endedWell = await runCommand(program, words, { env }).then(
    () => true,
    () => false,
  )
  announce(`${name}: ${Math.round((performance.now() - begun) / 1000)} s`)
  const tally = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : addUp([])
  tally.failures = tally.failures.map((failure) => `${name}: ${failure}`)
  const isUnexplained = (!endedWell && tally.failed === 0) || tally.passed + tally.failed === 0
  if (!isUnexplained) return tally
  const failures = tally.failures.length > 0 ? tally.failures : [`${name}: ended badly`]
  return { ...tally, failed: tally.failed + 1, failures }
}
