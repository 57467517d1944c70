// Where the files of photos are: DATA_DIR/media/originals/{hash}.{extension}, kept untouched and worth a backup, and
// DATA_DIR/media/renditions/{hash}/{name}, which can be made again at any time.
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { type MediaFile, mediaFileName } from '#domain/photo-renditions.ts'
import { environment } from '#platform/env.ts'
import type { PictureKind } from './sniff-picture.ts'

const extensions: Record<PictureKind, string> = { jpeg: 'jpg', png: 'png', webp: 'webp', avif: 'avif', tiff: 'tif' }

export function originalsFolder(): string {
  return join(environment().dataDir, 'media', 'originals')
}

/** Absolute path of an original of this kind. */
export function originalPath(hash: string, kind: PictureKind): string {
  return join(originalsFolder(), `${hash}.${extensions[kind]}`)
}

/** Absolute path of the original with this hash, of whatever kind it is. */
export async function findOriginal(hash: string): Promise<string | undefined> {
  for (const extension of Object.values(extensions)) {
    const path = join(originalsFolder(), `${hash}.${extension}`)
    if (await exists(path)) return path
  }
  return undefined
}

/** Folder of everything made from an original. */
export function renditionsFolder(hash: string): string {
  return join(environment().dataDir, 'media', 'renditions', hash)
}

/** Absolute path of a rendition, whether it is there or not. */
export function renditionFilePath(file: MediaFile): string {
  return join(renditionsFolder(file.hash), mediaFileName(file))
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
