import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { makeRenditions } from './find-media-file.ts'
import { findOriginal, originalPath, originalsFolder, renditionsFolder } from './media-folder.ts'
import { removePhotoFiles, storePhoto } from './store-photo.ts'
import { removeAbandonedWrites } from './write-durably.ts'

let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'litopys-media-'))
  vi.stubEnv('DATA_DIR', dataDir)
})

const jpeg = (background: string) => picture(background, 90)

const picture = (background: string, width: number) =>
  sharp({ create: { width, height: Math.round((width * 2) / 3), channels: 3, background } })
    .jpeg()
    .toBuffer()

describe('storePhoto', () => {
  it('keeps the original byte for byte under its hash', async () => {
    const bytes = await jpeg('navy')
    const stored = await storePhoto(bytes)
    expect(stored).toEqual({
      kind: 'jpeg',
      width: 90,
      height: 60,
      hash: createHash('sha256').update(bytes).digest('hex'),
    })
    expect(await readFile(originalPath(stored.hash, 'jpeg'))).toEqual(bytes)
  })

  it('keeps the same file once, whoever brings it', async () => {
    const bytes = await jpeg('olive')
    const [one, other] = await Promise.all([storePhoto(bytes), storePhoto(bytes)])
    expect(one).toEqual(other)
    expect((await readdir(originalsFolder())).filter((name) => name.includes(one.hash))).toHaveLength(1)
  })

  it('leaves nothing behind when it refuses', async () => {
    const before = await readdir(originalsFolder())
    const bytes = await jpeg('maroon')
    await expect(storePhoto(bytes.subarray(0, bytes.length - 200))).rejects.toMatchObject({ reason: 'damaged' })
    expect(await readdir(originalsFolder())).toEqual(before)
  })

  it('leaves nothing behind when the file cannot be put in its place', async () => {
    const bytes = await jpeg('purple')
    const hash = createHash('sha256').update(bytes).digest('hex')
    const { writeDurably } = await import('./write-durably.ts')
    await mkdir(originalPath(hash, 'jpeg'), { recursive: true })
    await expect(writeDurably(originalPath(hash, 'jpeg'), bytes)).rejects.toThrow()
    expect((await readdir(originalsFolder())).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it.each([0, 1, 2, 4])('leaves nothing of a photo that is deleted when %d renditions are made', async (count) => {
    const { hash, width, height } = await storePhoto(await picture(`rgb(${count}, 9, 9)`, 900))
    const listMade = () => readdir(renditionsFolder(hash)).catch(() => [])
    const making = makeRenditions(hash, { width, height }, { x: 0.5, y: 0.5 }).catch(() => undefined)
    while ((await listMade()).filter((name) => !name.startsWith('.')).length < count);
    await removePhotoFiles(hash)
    await making
    expect(await listMade()).toEqual([])
    expect(await findOriginal(hash)).toBeUndefined()
  })

  it('deletes the files of a photo', async () => {
    const { hash } = await storePhoto(await jpeg('gold'))
    await removePhotoFiles(hash)
    expect((await readdir(originalsFolder())).filter((name) => name.includes(hash))).toEqual([])
  })
})

describe('removeAbandonedWrites', () => {
  it('removes what a killed process left an hour ago, and nothing that is being written', async () => {
    const folder = await mkdtemp(join(dataDir, 'abandoned-'))
    const now = new Date('2026-05-01T12:00:00Z')
    for (const [name, minutes] of [
      ['.writing-old', 90],
      ['.writing-new', 1],
      ['kept.jpg', 90],
    ] as const) {
      await writeFile(join(folder, name), 'x')
      const at = new Date(now.getTime() - minutes * 60_000)
      await utimes(join(folder, name), at, at)
    }
    await removeAbandonedWrites(folder, now)
    expect((await readdir(folder)).sort()).toEqual(['.writing-new', 'kept.jpg'])
  })
})
