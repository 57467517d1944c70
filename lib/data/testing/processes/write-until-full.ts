// A process that stores pages until it is refused, for want of room. Prints how many it was told are stored, and how
// it was refused.
import { closeConnections } from '#data/connection/connections.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'

// Without a listener this signal ends the process before SQLite hears of the refusal.
process.on('SIGXFSZ', () => undefined)

const body = 'б'.repeat(20_000)
let stored = 0
let refusal = ''
while (refusal === '' && stored < 1000) {
  const data = { key: `page-${stored}`, locale: 'uk', title: 'Сторінка', body, updatedAt: new Date(0) }
  try {
    await inWriteTransaction({ noun: 'site' }, (tx) => tx.pageText.create({ data }))
    stored++
  } catch (error) {
    refusal = String(error)
  }
}
process.stdout.write(JSON.stringify({ stored, refusal }))
await closeConnections()
