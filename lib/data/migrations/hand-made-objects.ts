// Triggers and indexes that migrations make by hand. SQLite changes a table by rebuilding it, and drops them silently
// on the way; the schema engine does not know them and calls the result "no difference".
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'

export type HandMadeObject = {
  readonly kind: 'trigger' | 'index'
  readonly name: string
  readonly table: string
  readonly sql: string
}

/** The triggers and indexes of an SQLite database, those that the models ask for included. */
export async function listObjects(connection: SqlDriverAdapter): Promise<readonly HandMadeObject[]> {
  const sql = `SELECT type, name, tbl_name, sql FROM sqlite_master WHERE type IN ('trigger', 'index') AND sql IS NOT NULL`
  const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] })
  return rows.map(([kind, name, table, text]) => ({
    kind: kind === 'trigger' ? 'trigger' : 'index',
    name: String(name),
    table: String(table),
    sql: String(text),
  }))
}

/** Tables that a script rebuilds. */
function listRebuiltTables(script: string): readonly string[] {
  return [...script.matchAll(/RENAME TO "(\w+)"/g)].map(([, table = '']) => table)
}

/**
 * The same script, which makes again what rebuilding a table drops: its triggers, its indexes that the script does
 * not make itself, and triggers of other tables that mention it and would make the rebuilding fail.
 */
export function keepHandMadeObjects(script: string, objects: readonly HandMadeObject[]): string {
  const rebuilt = listRebuiltTables(script)
  const isTouched = ({ kind, table, sql }: HandMadeObject) =>
    rebuilt.includes(table) || (kind === 'trigger' && rebuilt.some((name) => new RegExp(`\\b${name}\\b`).test(sql)))
  const lost = objects.filter((object) => isTouched(object) && !script.includes(`"${object.name}"`))
  const triggers = lost.filter((object) => object.kind === 'trigger')
  return [
    ...triggers.map(
      ({ name }) => `-- Made again below, when the table it belongs to is rebuilt\nDROP TRIGGER "${name}";\n`,
    ),
    script,
    ...lost.map(({ kind, sql }) => `-- A ${kind} made by hand, which rebuilding its table drops\n${sql};\n`),
  ].join('\n')
}

/** Objects that were there before a script and have gone with it, although nothing in it says so. */
export function listLostObjects(
  before: readonly HandMadeObject[],
  after: readonly HandMadeObject[],
  tables: ReadonlySet<string>,
  script: string,
): readonly HandMadeObject[] {
  const left = new Set(after.map(({ name }) => name))
  const isSaid = ({ kind, name }: HandMadeObject) =>
    new RegExp(`DROP ${kind}\\s+(IF EXISTS\\s+)?["'\`]?${name}\\b`, 'i').test(script)
  return before.filter((object) => !left.has(object.name) && tables.has(object.table) && !isSaid(object))
}
