// `npm run build`: packages, database clients and build, without a database; for containers.
import { resolve } from 'node:path'
import { makeBuild } from './make-build.mjs'
import { announce, main } from './step.mjs'

process.chdir(resolve(import.meta.dirname, '..'))

await main(async () => {
  announce(`The build is in ${await makeBuild((build) => build)}`)
})
