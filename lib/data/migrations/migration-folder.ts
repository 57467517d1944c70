// prisma/migrations/{sqlite,postgres}: Prisma's own folder format, one set of migrations per engine, made together.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { MigrationList, SchemaContainer } from '@prisma/schema-engine-wasm'

export type Engine = 'sqlite' | 'postgres'

export const engines: readonly Engine[] = ['sqlite', 'postgres']

/** The folder that holds the migrations of both engines, seen from the project's root, where every command runs. */
export const migrationsFolder = 'prisma/migrations'

/** The models as they are now. */
export const modelsFile = 'prisma/models.prisma'

/** The models as they were at the last migration: what the next one starts from. */
export const migratedModelsFile = join(migrationsFolder, 'models.prisma')

const providers: Readonly<Record<Engine, string>> = { sqlite: 'sqlite', postgres: 'postgresql' }

/** What stands in a migrations folder's migration_lock.toml. */
export function lockFileText(engine: Engine): string {
  return `# Made by "npm run db -- new". It says which engine these migrations are for.\nprovider = "${providers[engine]}"\n`
}

/** All migrations of an engine, oldest first, as the schema engine wants them. */
export function readMigrations(engine: Engine, folder: string = migrationsFolder): MigrationList {
  const baseDir = resolve(folder, engine)
  const lockFile = join(baseDir, 'migration_lock.toml')
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(baseDir).map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(baseDir, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

function migrationNames(baseDir: string): string[] {
  if (!existsSync(baseDir)) return []
  return readdirSync(baseDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
}

/** A models file together with the header that names the engine. */
export function schemaFiles(engine: Engine, models: string): SchemaContainer[] {
  return [
    { path: 'datasource.prisma', content: `datasource db {\n  provider = "${providers[engine]}"\n}\n` },
    { path: 'models.prisma', content: models },
  ]
}
