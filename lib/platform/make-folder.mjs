// Makes a folder for `npm start` and for everything that keeps files. Plain JavaScript: the start checks DATA_DIR before
// there are any packages.
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** A folder cannot be made where somebody wants it. The message is one line. */
export class FolderRefused extends Error {
  name = 'FolderRefused'
}

/**
 * Makes a folder with those above it, unless it is there. Node's own recursion never ends on a file system that takes no
 * folders, such as /proc, where each try is answered by "the one above is missing". Throws FolderRefused there, and the
 * system's error otherwise (EACCES, EROFS, ENOTDIR, EEXIST for a file, …), with the path.
 * @param {string} folder
 */
export function makeFolder(folder) {
  const missing = []
  for (let at = resolve(folder); !existsSync(at); at = dirname(at)) missing.unshift(at)
  for (const one of missing) makeOne(one)
  if (!statSync(folder).isDirectory()) mkdirSync(folder)
}

function makeOne(folder) {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (error.code === 'ENOENT')
      throw new FolderRefused(`${folder} cannot be made: ${dirname(folder)} takes no folders.`)
    // Another process was as fast.
    if (error.code !== 'EEXIST') throw error
  }
}
