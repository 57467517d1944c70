import { expect, test } from 'vitest'
import { findStatementTarget } from './write-watch.ts'

test.each([
  ['INSERT INTO `main`.`article` (`x`) VALUES (?)', { verb: 'insert', table: 'article' }],
  ['INSERT INTO "public"."tag_text" ("x") VALUES ($1) RETURNING "x"', { verb: 'insert', table: 'tag_text' }],
  ['INSERT OR IGNORE INTO tag (id) VALUES (1)', { verb: 'insert', table: 'tag' }],
  ['UPDATE `main`.`setting` SET `value` = ?', { verb: 'update', table: 'setting' }],
  ['  delete from "person" where 1=1', { verb: 'delete', table: 'person' }],
])('%s', (sql, target) => {
  expect(findStatementTarget(sql)).toEqual(target)
})

test.each(['SELECT 1', 'select "x" from "y"', 'COMMIT', 'ROLLBACK', 'SAVEPOINT a'])('%s writes nothing', (sql) => {
  expect(findStatementTarget(sql)).toBeUndefined()
})

test.each(['DROP TABLE tag', 'WITH x AS (DELETE FROM tag RETURNING *) SELECT * FROM x', 'TRUNCATE tag', 'PRAGMA x'])(
  '%s is refused',
  (sql) => {
    expect(() => findStatementTarget(sql)).toThrow('Only plain')
  },
)
