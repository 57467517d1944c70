// `npm run upgrade`: makes the build and lets the server that runs from this checkout change over to it. Readers notice
// nothing; an upgrade that changes the database is refused, and takes a stop and a start.
import { resolve } from 'node:path'
import { changeOverTo } from './change-over.mjs'
import { makeBuild } from './make-build.mjs'
import { main } from './step.mjs'

process.chdir(resolve(import.meta.dirname, '..'))

await main(async () => changeOverTo(await makeBuild((build) => build)))
