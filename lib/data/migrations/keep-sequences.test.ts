import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { keepSequences } from './keep-sequences.ts'

const columns = '"number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,\n  "name" TEXT'
const rebuild = `CREATE TABLE "new_article" (
  ${columns}
);
INSERT INTO "new_article" ("name", "number") SELECT "name", "number" FROM "article";
DROP TABLE "article";
ALTER TABLE "new_article" RENAME TO "article";
`

/** The number that the next article gets, when `left` of three are left while the table is rebuilt. */
function nextNumberAfter(script: string, left: number): number {
  const database = new Database(':memory:')
  database.exec(`CREATE TABLE "article" (${columns})`)
  for (const name of ['one', 'two', 'three']) database.prepare('INSERT INTO "article" ("name") VALUES (?)').run(name)
  database.prepare('DELETE FROM "article" WHERE "number" > ?').run(left)
  database.exec(script)
  const { lastInsertRowid } = database.prepare(`INSERT INTO "article" ("name") VALUES ('next')`).run()
  database.close()
  return Number(lastInsertRowid)
}

test.each([0, 2, 3])('a table rebuilt with %d of three rows left counts on', (left) => {
  expect(nextNumberAfter(rebuild, left)).toBe(left + 1)
  expect(nextNumberAfter(keepSequences(rebuild), left)).toBe(4)
})

test('a table whose rows name themselves is rebuilt as it was', () => {
  const named = rebuild.replace(' AUTOINCREMENT', '')
  expect(keepSequences(named)).toBe(named)
})
