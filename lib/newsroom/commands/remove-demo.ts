// Removes the demonstration edition: exactly what it made. What real work uses by now is kept as the newsroom's own.

import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { adoptDemo, deleteDemo, type KeptDemo, listDemoInUse, type RemovedDemo } from '#data/demo.ts'
import type { Actor } from '#domain/roles.ts'
import { removePhotoFiles } from '#media/store-photo.ts'
import { authorise } from '#newsroom/authorise.ts'
import { record } from '#newsroom/record.ts'
import { now } from '#platform/clock.ts'

export type DemoRemoval = RemovedDemo & { readonly kept: readonly KeptDemo[] }

/** The files of its photos go last: a crash before leaves files that nothing names, never photos without files. Throws NotPermitted. */
export async function removeDemo(actor: Actor): Promise<DemoRemoval> {
  authorise(actor, 'remove-demo')
  const removal = await removeRecords(actor)
  for (const hash of removal.fileHashes) await removePhotoFiles(hash)
  return removal
}

function removeRecords(actor: Actor): Promise<DemoRemoval> {
  return inWriteTransaction({ noun: 'site' }, async (tx) => {
    const kept = await listDemoInUse(tx)
    await adoptDemo(tx, kept)
    const removed = await deleteDemo(tx)
    await record(tx, actor, { command: 'remove-demo', subject: 'site', after: { kept, ...removed.counts }, at: now() })
    return { ...removed, kept }
  })
}
