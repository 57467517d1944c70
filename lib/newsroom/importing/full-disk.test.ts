// The disk that photos are kept on is full while pages are imported; the database has room.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { reading } from '#data/connection/connections.ts'
import { startChild } from '#data/testing/child-process.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'

setUpFreshDatabase()

type Report = {
  readonly told: number
  readonly refusal: string
  readonly files: { readonly originals: number; readonly others: readonly string[] }
  readonly later: Report['files']
}

it('refuses the photo and its page in one sentence, leaves nothing of them, and goes on when there is room', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'litopys-disk-'))
  const child = startChild('lib/newsroom/testing/processes/import-until-full.ts', [], {
    env: { DATA_DIR: folder },
    smallDisk: { folder, megabytes: 2 },
  })
  const { status, output, errors } = await child.ended()
  await rm(folder, { recursive: true })
  expect(errors).toBe('')
  expect(status).toBe(0)
  const { told, refusal, files, later } = JSON.parse(output) as Report
  expect(refusal).toBe('PhotoError: There is no room left on the disk for the picture.')
  expect(told).toBeGreaterThan(1)
  expect(files).toEqual({ originals: told, others: [] })
  expect(later).toEqual({ originals: told + 1, others: [] })
  expect([await reading().photo.count(), await reading().article.count()]).toEqual([told + 1, told + 1])
}, 90_000)
