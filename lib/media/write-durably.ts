// Writes a file so that under its name there is either nothing or all of it, also after a crash or on a full disk.
import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PhotoError } from './photo-error.ts'

const temporaryPrefix = '.writing-'
const abandonedAfterMs = 60 * 60 * 1000

/** Creates or replaces `path`. Throws PhotoError `disk-full` when there is no room; nothing is left behind then. */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  const temporary = join(folder, `${temporaryPrefix}${randomUUID()}`)
  try {
    await mkdir(folder, { recursive: true })
    await writeAndSync(temporary, bytes)
    await rename(temporary, path)
    await syncFolder(folder)
  } catch (error) {
    await rm(temporary, { force: true })
    throw isFull(error) ? new PhotoError('disk-full', error) : error
  }
}

async function writeAndSync(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A rename is only sure to survive a power cut once its folder is on the disk. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function isFull(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code
  return code === 'ENOSPC' || code === 'EDQUOT'
}

/** Removes what processes that were killed while writing left in a folder. */
export async function removeAbandonedWrites(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(temporaryPrefix)) continue
    const path = join(folder, name)
    const found = await stat(path).catch(() => undefined)
    if (found && now.getTime() - found.mtimeMs > abandonedAfterMs) await rm(path, { force: true })
  }
}
