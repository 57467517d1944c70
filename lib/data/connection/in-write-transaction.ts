// The only way to write: one transaction that begins by taking the lock of the thing it is about and ends by
// raising the content version if a reader could notice the change.

import type { Prisma } from '#data/clients/sqlite/client.ts'
import { inAsyncContexts } from '#platform/async-contexts.ts'
import { announceVersion } from '#platform/version-signal.ts'
import { type Connections, connections } from './connections.ts'
import { RootMissing, WriteConflict } from './database-errors.ts'
import { explainDatabaseError, isBrokenReference, isTransactionConflict } from './driver-errors.ts'

/** What a transaction is about. Two transactions about the same root never overlap. */
export type WriteRoot =
  | { readonly noun: 'article' | 'story'; readonly number: number }
  | { readonly noun: 'section' | 'tag' | 'person' | 'photo'; readonly id: string }
  | { readonly noun: 'site' }
  /** Users and everything by which they sign in. */
  | { readonly noun: 'accounts' }

/**
 * The client inside a write transaction. Raw SQL is left out on purpose; reads and writes go through the models.
 * A function that both a reading() client and a transaction may be given takes this type.
 */
export type WriteTransaction = Omit<
  Prisma.TransactionClient,
  '$executeRaw' | '$executeRawUnsafe' | '$queryRaw' | '$queryRawUnsafe'
>

/** Longest a transaction may take once it holds the lock, in milliseconds. */
const longestMs = 60_000

/** Longest it may wait to begin: more than the connectors' own patience, which has the better error. */
const longestWaitMs = 10_000

/** How often a transaction is run when Postgres ends it for a deadlock or a broken reference. */
const tries = 3

/**
 * Runs `work` in one transaction and answers what it answers; when `work` throws, nothing is stored. Every write
 * belongs in here, single ones too. After the commit, and before this returns, a raised content version is
 * announced. `work` touches nothing but the database: after a deadlock it runs again from the beginning, and also when
 * what it had found unused, or there, was no longer so when it wrote: the second look says which.
 *
 * Throws RootMissing (there is no such article …), DatabaseBusy, WriteConflict, DatabaseUnavailable, or what
 * `work` threw. Do not call it inside itself.
 */
export async function inWriteTransaction<T>(root: WriteRoot, work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
  const open = connections()
  if (open.openWrite.getStore() !== undefined) throw new Error('A write transaction is open already: pass its tx on')
  const run = () => inAsyncContexts(() => runRepeatedly(open, root, work))
  const { result, version } = await (open.engine === 'sqlite' ? open.queue.enter(run) : run())
  if (version !== undefined) announceVersion(version)
  return result
}

type Outcome<T> = { readonly result: T; readonly version: number | undefined }

async function runRepeatedly<T>(
  open: Connections,
  root: WriteRoot,
  work: (tx: WriteTransaction) => Promise<T>,
): Promise<Outcome<T>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(open, root, work)
    } catch (error) {
      const isConflict = isTransactionConflict(error)
      if (attempt === tries && isConflict) throw new WriteConflict({ cause: error })
      if (attempt === tries || !(isConflict || isBrokenReference(error)))
        throw explainDatabaseError(error, open.databaseUrl)
    }
  }
}

function runOnce<T>(
  { writer, openWrite }: Connections,
  root: WriteRoot,
  work: (tx: WriteTransaction) => Promise<T>,
): Promise<Outcome<T>> {
  const watch = { isReaderVisible: false }
  return openWrite.run(watch, () =>
    writer.$transaction(
      async (tx) => {
        await lockRoot(tx, root)
        // Taking the lock touched the root's row, which is no change of it.
        watch.isReaderVisible = false
        const result = await work(tx)
        return { result, version: watch.isReaderVisible ? await raiseVersion(tx) : undefined }
      },
      { timeout: longestMs, maxWait: longestWaitMs },
    ),
  )
}

async function lockRoot(tx: Prisma.TransactionClient, root: WriteRoot): Promise<void> {
  const { count } = await raiseLock(tx, root)
  if (count === 0) throw new RootMissing(`There is no ${describeRoot(root)}`)
}

function raiseLock(tx: Prisma.TransactionClient, root: WriteRoot): Promise<{ count: number }> {
  const data = { lock: { increment: 1 } }
  switch (root.noun) {
    case 'article':
      return tx.article.updateMany({ where: { number: root.number }, data })
    case 'story':
      return tx.story.updateMany({ where: { number: root.number }, data })
    case 'section':
      return tx.section.updateMany({ where: { id: root.id }, data })
    case 'tag':
      return tx.tag.updateMany({ where: { id: root.id }, data })
    case 'person':
      return tx.person.updateMany({ where: { id: root.id }, data })
    case 'photo':
      return tx.photo.updateMany({ where: { id: root.id }, data })
    case 'site':
      return tx.contentVersion.updateMany({ where: { id: 1 }, data })
    case 'accounts':
      return tx.sharedLock.updateMany({ where: { name: 'accounts' }, data })
  }
}

function describeRoot(root: WriteRoot): string {
  if (root.noun === 'site' || root.noun === 'accounts') return `row for ${root.noun}: the database was not migrated`
  return `${root.noun} ${'number' in root ? root.number : root.id}`
}

async function raiseVersion(tx: Prisma.TransactionClient): Promise<number> {
  const { version } = await tx.contentVersion.update({
    where: { id: 1 },
    data: { version: { increment: 1 } },
    select: { version: true },
  })
  return version
}
