// `npm run dev`: Next's development mode on the newsroom's database. Pages are neither finished nor remembered.
import { resolve } from 'node:path'
import { checkEnvironment } from './check-environment.mjs'
import { exclusively } from './exclusively.mjs'
import { checkNodeVersion, installPackages } from './install-packages.mjs'
import { runCommand } from './run-command.mjs'
import { main } from './step.mjs'

process.chdir(resolve(import.meta.dirname, '..'))

await main(async () => {
  checkEnvironment()
  checkNodeVersion()
  await exclusively(resolve('.build/lock'), async () => {
    await installPackages()
    await runCommand(process.execPath, ['scripts/generate-clients.mjs'])
    await runCommand(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/db.ts', 'migrate'])
  })
  await runCommand(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'server/dev.ts'], {
    env: { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
  })
})
