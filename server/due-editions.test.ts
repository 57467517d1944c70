import { beforeEach, expect, test, vi } from 'vitest'
import type { ProblemKey } from '#domain/readiness.ts'
import type { ClockRun } from '#newsroom/commands/publish-due-editions.ts'
import { log } from '#platform/log.ts'
import { createDueEditions } from './due-editions.ts'

const nothing: ClockRun = { published: [], refused: [], failed: [] }
const failing: ClockRun = { ...nothing, failed: [{ articleNumber: 5, locale: 'en', error: new Error('disk full') }] }

let run: ClockRun
const errors = vi.spyOn(log(), 'error')
const warnings = vi.spyOn(log(), 'warn')

beforeEach(() => {
  errors.mockClear()
})

test('a failure is said once, and again when it comes back', async () => {
  const work = createDueEditions(async () => run)
  for (run of [failing, failing, failing]) await work()
  expect(errors).toHaveBeenCalledTimes(1)
  for (run of [nothing, failing]) await work()
  expect(errors).toHaveBeenCalledTimes(2)
})

test('a refusal is said once for each reason', async () => {
  const refusedFor = (key: ProblemKey): ClockRun => {
    const problems = [{ key, severity: 'refuses', facts: {} }] as const
    return { ...nothing, refused: [{ articleNumber: 5, locale: 'en', problems }] }
  }
  const work = createDueEditions(async () => run)
  for (run of [refusedFor('body-empty'), refusedFor('body-empty')]) await work()
  expect(warnings).toHaveBeenCalledTimes(1)
  for (run of [refusedFor('headline-missing'), refusedFor('headline-missing')]) await work()
  expect(warnings).toHaveBeenCalledTimes(2)
})
