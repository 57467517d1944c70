import { expect, test } from 'vitest'
import { DatabaseUnavailable } from '#data/connection/database-errors.ts'
import { EnvironmentError, readEnvironment } from '#platform/env.ts'
import { BadProxyList } from './create-client-address.ts'
import { explainStartFailure } from './start-failure.ts'

const settings = readEnvironment({ PORT: '80', HOST: '1.2.3.4' })

test.each([
  [new EnvironmentError('PORT: must be a whole number'), 2, 'PORT: must be a whole number'],
  [new BadProxyList('TRUST_PROXY: "x" is wrong'), 2, 'TRUST_PROXY: "x" is wrong'],
  [new DatabaseUnavailable('missing', 'The database is missing.'), 3, 'The database is missing.'],
  [Object.assign(new Error(), { code: 'EADDRINUSE' }), 4, 'Port 80 is in use'],
  [Object.assign(new Error(), { code: 'EACCES' }), 4, 'Port 80 may not be used'],
  [Object.assign(new Error(), { code: 'EADDRNOTAVAIL' }), 4, 'HOST "1.2.3.4"'],
])('%s is one line and status %i', (error, status, text) => {
  const failure = explainStartFailure(error, settings)
  expect(failure.status).toBe(status)
  expect(failure.text).toContain(text)
  expect(failure.text).not.toContain('\n')
})

test('what nobody foresaw keeps its stack', () => {
  expect(explainStartFailure(new Error('strange'), settings)).toMatchObject({ status: 1 })
  expect(explainStartFailure(new Error('strange'), settings).text).toContain('start-failure.test.ts')
})
