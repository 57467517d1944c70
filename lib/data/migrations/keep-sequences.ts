// SQLite changes a table by rebuilding it, and the new one counts on from its highest row: the number of an article that
// is gone would be given again. Numbers are addresses, and an address never comes to mean something else.

/** The same script, in which a rebuilt table whose numbers SQLite gives goes on counting where the old one was. */
export function keepSequences(script: string): string {
  return [...script.matchAll(/CREATE TABLE "new_(\w+)" \(([\s\S]*?)\n\);/g)]
    .filter(([, , columns = '']) => /\bAUTOINCREMENT\b/.test(columns))
    .reduce((kept, [, table = '']) => kept.replace(`DROP TABLE "${table}";`, `${countOn(table)}\n$&`), script)
}

function countOn(table: string): string {
  return [
    '-- Numbers that were given once stay given, those of rows that are gone too.',
    `DELETE FROM "sqlite_sequence" WHERE "name" = 'new_${table}';`,
    `INSERT INTO "sqlite_sequence" ("name", "seq") SELECT 'new_${table}', "seq" FROM "sqlite_sequence" WHERE "name" = '${table}';`,
  ].join('\n')
}
