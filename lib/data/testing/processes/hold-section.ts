// A process that renames a section and keeps the transaction open: `hold-section.ts ID NAME MILLISECONDS`.
import { setTimeout as wait } from 'node:timers/promises'
import { closeConnections } from '#data/connection/connections.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'

const [id = '', name = '', milliseconds] = process.argv.slice(2)

await inWriteTransaction({ noun: 'section', id }, async (tx) => {
  await tx.sectionText.updateMany({ where: { sectionId: id }, data: { name } })
  process.stdout.write('held\n')
  await wait(Number(milliseconds))
})
await closeConnections()
