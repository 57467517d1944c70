import { describe, expect, it } from 'vitest'
import { systemCli } from '#accounts/actor.ts'
import { readContentVersion } from '#data/connection/content-version.ts'
import { findMediaAccess } from '#data/published/media-access.ts'
import { listPhotos } from '#data/published/photos.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { addPhoto } from '#newsroom/commands/add-photo.ts'
import { withdrawPhoto } from '#newsroom/commands/withdraw-photo.ts'

setUpFreshDatabase()

const file = { hash: 'a'.repeat(64), width: 1200, height: 800 }

describe('withdrawing a photo', () => {
  it('takes it from pages and its files from the web, and readers’ pages are made anew', async () => {
    const { id } = await addPhoto(systemCli, { credit: 'Getty Images', originLocale: 'uk', file })
    expect(await listPhotos([id])).toHaveLength(1)
    expect(await findMediaAccess(file.hash)).toMatchObject({ kind: 'live' })
    const before = await readContentVersion()

    await withdrawPhoto(systemCli, { photoId: id, note: 'the photographer asked for it' })

    expect(await listPhotos([id])).toEqual([])
    expect(await findMediaAccess(file.hash)).toEqual({ kind: 'withdrawn' })
    expect(await readContentVersion()).toBe(before + 1)
  })

  it('changes nothing the second time', async () => {
    const { id } = await addPhoto(systemCli, { credit: 'Getty Images', originLocale: 'uk' })
    await withdrawPhoto(systemCli, { photoId: id })
    const before = await readContentVersion()
    await withdrawPhoto(systemCli, { photoId: id })
    expect(await readContentVersion()).toBe(before)
  })

  it('refuses a photo that does not exist', async () => {
    await expect(withdrawPhoto(systemCli, { photoId: 'nothing' })).rejects.toMatchObject({ name: 'RootMissing' })
  })
})
