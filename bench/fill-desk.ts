// One program, run by desk.ts: adds ten thousand articles to the site's database, and says so.

import { closeConnections } from '#data/connection/connections.ts'
import { fillDesk } from '#data/testing/many-articles.ts'

await fillDesk(1001, 10_000)
await closeConnections()
console.log('filled')
