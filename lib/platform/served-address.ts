// Where the site is being served, for other programs of this machine: one line in DATA_DIR/address, kept by the server
// while it runs. A port that was given only to the server is known to nobody else.
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

function addressFile(dataDir: string): string {
  return join(dataDir, 'address')
}

/**
 * Writes the outer address, e.g. `http://localhost:4900`, and answers a function that removes it again. Of two servers
 * that overlap during an upgrade the one that ends leaves the other's line alone.
 */
export async function rememberServedAddress(dataDir: string, address: string): Promise<() => Promise<void>> {
  const file = addressFile(dataDir)
  const written = `${file}.${process.pid}`
  await mkdir(dataDir, { recursive: true })
  await writeFile(written, `${address}\n`)
  await rename(written, file)
  const ours = await findFileNumber(file)
  return async () => {
    if (ours !== undefined && (await findFileNumber(file)) === ours) await rm(file, { force: true })
  }
}

/** The outer address, without a trailing slash. Absent when no server has written it, or its line is none. */
export async function findServedAddress(dataDir: string): Promise<string | undefined> {
  const line = (await readFile(addressFile(dataDir), 'utf8').catch(() => '')).trim()
  return /^https?:/.test(line) && URL.canParse(line) ? new URL(line).origin : undefined
}

/** What tells a file from another that took its name. */
async function findFileNumber(file: string): Promise<bigint | undefined> {
  return stat(file, { bigint: true }).then(
    ({ ino }) => ino,
    () => undefined,
  )
}
