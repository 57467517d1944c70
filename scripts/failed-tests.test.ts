import { describe, expect, it } from 'vitest'
import { failedInPlaywright, failedInVitest } from './failed-tests.mjs'

const assertion = (status: string, fullName: string, failureMessages: string[] = []) => ({
  status,
  fullName,
  failureMessages,
})

describe('the failed tests of a run', () => {
  it('are named by file, with the first line of what they said', () => {
    const report = {
      testResults: [
        { name: `${process.cwd()}/lib/a.test.ts`, status: 'passed', assertionResults: [assertion('passed', 'works')] },
        {
          name: `${process.cwd()}/lib/b.test.ts`,
          status: 'failed',
          assertionResults: [
            assertion('passed', 'adds'),
            assertion('failed', 'numbers subtract', ['AssertionError: expected 1 to be 2\n    at b.test.ts:3']),
          ],
        },
      ],
    }
    expect(failedInVitest(report)).toEqual(['lib/b.test.ts › numbers subtract: AssertionError: expected 1 to be 2'])
  })

  it('are a whole file, where it could not be read', () => {
    const report = {
      testResults: [
        { name: `${process.cwd()}/c.test.ts`, status: 'failed', message: 'no such module', assertionResults: [] },
      ],
    }
    expect(failedInVitest(report)).toEqual(['c.test.ts: no such module'])
  })

  it('are found in every suite of a browser’s report, those that passed at the second try, too', () => {
    const spec = (title: string, status: string, message?: string) => ({
      file: 'admin/desk.test.ts',
      title,
      tests: [{ projectName: 'admin', status, results: [{ error: message === undefined ? undefined : { message } }] }],
    })
    const report = {
      suites: [
        {
          specs: [spec('opens', 'expected')],
          suites: [
            { specs: [spec('sorts', 'unexpected', '\u001b[31mError: 1 \u001b[39mnot 2'), spec('pages', 'flaky')] },
          ],
        },
      ],
    }
    expect(failedInPlaywright(report)).toEqual([
      '[admin] admin/desk.test.ts › sorts: Error: 1 not 2',
      '[admin] admin/desk.test.ts › pages',
    ])
  })

  it('are a set-up that threw', () => {
    expect(failedInPlaywright({ errors: [{ message: 'no server' }] })).toEqual(['before the first test: no server'])
  })
})
