// The site under test as seen from outside its process: where its data lies and which engine it was started on.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** DATA_DIR of the server under test. Throws outside a run of the tests. */
export function testFolder(): string {
  const folder = process.env['LITOPYS_E2E_DIR']
  if (!folder) throw new Error('LITOPYS_E2E_DIR is set by playwright.config.ts')
  return folder
}

/** The file that holds the address of the database under test. */
export function databaseFile(folder = testFolder()): string {
  return join(folder, 'database-url')
}

/** The environment of a command that works on the database of the site in `folder`: the one under test. */
export function commandEnvironment(folder = testFolder()): Record<string, string> {
  return {
    DATA_DIR: folder,
    DATABASE_URL: readFileSync(databaseFile(folder), 'utf8'),
    LITOPYS_TEST: '1',
    LITOPYS_TEST_CLOCK: join(folder, 'clock'),
    LOG_LEVEL: 'warn',
  }
}

/** Where the site under test is served. Throws outside a run of the tests. */
export function siteAddress(): string {
  const address = process.env['LITOPYS_E2E_ADDRESS']
  if (!address) throw new Error('LITOPYS_E2E_ADDRESS is set by playwright.config.ts')
  return address
}

/** The engine that this run is about. */
export function testedEngine(): 'sqlite' | 'postgres' {
  return process.env['LITOPYS_E2E_ENGINE'] === 'postgres' ? 'postgres' : 'sqlite'
}
