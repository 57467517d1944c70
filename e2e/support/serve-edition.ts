// Serves a fresh database with the demonstration edition for one run of the tests: `tsx serve-edition.ts ENGINE PORT`.
// The Postgres run brings its own server. What is served is the finished build, by the command of the containers.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startPostgres } from '#data/testing/start-postgres.ts'
import { databaseFile, testFolder } from '#e2e/support/test-site.ts'

const [engine, port] = process.argv.slice(2)
const folder = testFolder()
const postgres = engine === 'postgres' ? await startPostgres() : undefined
const databaseUrl = postgres?.databaseUrl('litopys') ?? `file:${join(folder, 'litopys.db')}`
writeFileSync(databaseFile(), databaseUrl)

const server = spawn(process.execPath, ['scripts/serve.mjs'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PORT: port,
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    DATABASE_URL: databaseUrl,
    SITE_URL: `http://localhost:${port}`,
    LITOPYS_TEST: '1',
    LITOPYS_TEST_CLOCK: join(folder, 'clock'),
    LOG_LEVEL: 'warn',
    // Pictures are rendered once per content, not once per run.
    RENDITION_CACHE: resolve('node_modules/.cache/litopys/renditions'),
  },
})
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.kill(signal))

const [status] = await once(server, 'exit')
await postgres?.stop()
rmSync(folder, { recursive: true, force: true })
process.exit(typeof status === 'number' ? status : 1)
