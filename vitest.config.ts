// Three projects: `unit` needs no database and not even a driver; a test that imports one, or from #data/testing, runs
// once per engine.
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const tests = ['app', 'components', 'lib', 'prisma', 'scripts', 'server'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => join(room, file)),
)
const databaseTests = tests.filter((file) =>
  /(?:['"](?:#data|\.{1,2})\/testing\/|from 'better-sqlite3')/.test(readFileSync(file, 'utf8')),
)

/**
 * The files of a worker share what they import, as requests to one server do: loading the database's client and warming
 * it up for every file took as long as many of the tests. Said in each project: the whole does not hand it down.
 */
const inOneProcess = {
  isolate: false,
  setupFiles: ['lib/platform/testing/begin-file.ts'],
  env: { LITOPYS_TEST: '1', LOG_LEVEL: 'silent' },
}

function databaseProject(engine: 'sqlite' | 'postgres') {
  return {
    test: {
      ...inOneProcess,
      name: `data-${engine}`,
      include: databaseTests,
      globalSetup: [`lib/data/testing/${engine}-global-setup.ts`],
      testTimeout: 90_000,
      hookTimeout: 120_000,
    },
  }
}

export default defineConfig({
  test: {
    // Vitest would leave one of two cores idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          ...inOneProcess,
          name: 'unit',
          include: tests.filter((file) => !databaseTests.includes(file)),
          // Reading every source, or a damaged AVIF to its end, takes seconds on a machine that does much else.
          testTimeout: 30_000,
        },
      },
      databaseProject('sqlite'),
      databaseProject('postgres'),
    ],
  },
})
