// The key of the accounts: signs the cookies of sessions and encrypts the secrets of second factors. Made once and kept
// with the data, so that a restart or an upgrade signs nobody out.
import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from '#platform/env.ts'

/** The key from the environment, else the one in DATA_DIR, which is made when it is missing. Base64 of 32 bytes. */
export function getAccountsKey(): string {
  const { accountsKey, dataDir } = environment()
  if (accountsKey !== undefined) return accountsKey
  const file = join(dataDir, 'accounts.key')
  return readKey(file) ?? makeKey(dataDir, file)
}

function readKey(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Written aside and linked into place: of two starts at once, both use the key of the first. */
function makeKey(dataDir: string, file: string): string {
  mkdirSync(dataDir, { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, randomBytes(32).toString('base64'), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  return readFileSync(file, 'utf8').trim()
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
