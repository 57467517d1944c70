// A process with a Postgres server of its own on the disk at `fill-postgres.ts FOLDER`. Stores pages until it is refused,
// makes room, and goes on. Prints how many it was told are stored, how many there are, how it was refused, and whether
// it could go on.
import { randomBytes } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { closeConnections, reading } from '#data/connection/connections.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { migrateDatabase } from '#data/migrations/migrate-database.ts'
import { startPostgres } from '#data/testing/start-postgres.ts'

const [disk = ''] = process.argv.slice(2)
const server = await startPostgres(disk)
const databaseUrl = server.databaseUrl('full')
process.env['DATABASE_URL'] = databaseUrl
await migrateDatabase(databaseUrl)
const ballast = join(disk, 'ballast')
await writeFile(ballast, Buffer.alloc(4_000_000))

let stored = 0

async function storePage(): Promise<void> {
  // What cannot be compressed.
  const body = randomBytes(300_000).toString('base64')
  const data = { key: `page-${stored}`, locale: 'uk', title: 'Сторінка', body, updatedAt: new Date(0) }
  await inWriteTransaction({ noun: 'site' }, (tx) => tx.pageText.create({ data }))
  stored += 1
}

let refusal: { name?: string; reason?: string; message?: string } = {}
while (refusal.name === undefined && stored < 1000) {
  await storePage().catch(({ name, reason, message }) => {
    refusal = { name, reason, message }
  })
}
const found = await reading().pageText.count()
const [told, { name, reason, message }] = [stored, refusal]
await rm(ballast)
await storePage()
process.stdout.write(JSON.stringify({ told, found, name, reason, message, later: await reading().pageText.count() }))
await closeConnections()
await server.stop()
