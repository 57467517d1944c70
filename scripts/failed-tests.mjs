// Names what failed, from the runners' own reports, for the end of a long output: who reads that first, or has only
// that, knows where to look.
import { stripVTControlCharacters } from 'node:util'

/**
 * The failed tests of a Vitest report, one line each.
 * @param {{ testResults: { name: string, status: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[] }} report
 * @returns {string[]}
 */
export function failedInVitest({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0 && status === 'failed') return [line(fromHere(name), message)]
    return failed.map((test) => line(`${fromHere(name)} › ${test.fullName}`, test.failureMessages?.[0]))
  })
}

/**
 * The failed and flaky tests of a Playwright report, one line each.
 * @param {{ suites?: object[], errors?: { message?: string }[] }} report
 * @returns {string[]}
 */
export function failedInPlaywright({ suites = [], errors = [] }) {
  return [...suites.flatMap(failedIn), ...errors.map(({ message }) => line('before the first test', message))]
}

function failedIn({ specs = [], suites = [] }) {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter((test) => test.status === 'unexpected' || test.status === 'flaky')
      .map((test) => line(`[${test.projectName}] ${file} › ${title}`, firstError(test))),
  )
  return [...own, ...suites.flatMap(failedIn)]
}

function firstError(test) {
  return test.results.find(({ error }) => error !== undefined)?.error.message
}

function fromHere(path) {
  return path.replace(`${process.cwd()}/`, '')
}

/** A test and the first line of what it said, without the runner's colours. */
function line(test, said = '') {
  const [reason] = stripVTControlCharacters(said).trim().split('\n')
  return reason === '' ? test : `${test}: ${reason}`
}
