// One program, run by desk.ts: adds so many articles (the second word) to the site's database, from this number on.
import { closeConnections } from '#data/connection/connections.ts'
import { fillDesk } from '#data/testing/many-articles.ts'

const [first, count] = process.argv.slice(2).map(Number)
if (!first || !count) throw new Error('Say from which number, and how many')
await fillDesk(first, count)
await closeConnections()
