// The key of Server Actions: made once, kept with the data, the same at build and run and on all instances.
import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The key from the environment, else the one in `dataDir`, which is made when it is missing. Base64 of 32 bytes. */
export function getActionKey(dataDir) {
  const given = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY
  if (given) return given
  const file = join(dataDir, 'server-actions.key')
  return readKey(file) ?? makeKey(dataDir, file)
}

function readKey(file) {
  try {
    return readFileSync(file, 'utf8').trim() || undefined
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Written aside and linked into place: of two starts at once, both use the key of the first. */
function makeKey(dataDir, file) {
  mkdirSync(dataDir, { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, randomBytes(32).toString('base64'), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  return readFileSync(file, 'utf8').trim()
}
