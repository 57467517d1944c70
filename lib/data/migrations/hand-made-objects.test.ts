import { expect, test } from 'vitest'
import { type HandMadeObject, keepHandMadeObjects, listLostObjects } from './hand-made-objects.ts'

const rebuild = `PRAGMA foreign_keys=OFF;
CREATE TABLE "new_person" ("id" TEXT);
DROP TABLE "person";
ALTER TABLE "new_person" RENAME TO "person";
CREATE UNIQUE INDEX "person_slug_key" ON "person"("slug");
`

const trigger: HandMadeObject = {
  kind: 'trigger',
  name: 'person_found',
  table: 'person',
  sql: 'CREATE TRIGGER person_found AFTER INSERT ON person BEGIN SELECT 1; END',
}
const elsewhere: HandMadeObject = {
  ...trigger,
  name: 'tag_found',
  table: 'tag',
  sql: 'CREATE TRIGGER tag_found ON tag … person …',
}
const index: HandMadeObject = {
  kind: 'index',
  name: 'person_partial',
  table: 'person',
  sql: 'CREATE INDEX person_partial …',
}
const ofModel: HandMadeObject = {
  kind: 'index',
  name: 'person_slug_key',
  table: 'person',
  sql: 'CREATE UNIQUE INDEX …',
}
const untouched: HandMadeObject = { ...index, name: 'section_partial', table: 'section' }

test('what rebuilding a table drops is made again after it', () => {
  const kept = keepHandMadeObjects(rebuild, [trigger, elsewhere, index, ofModel, untouched])
  expect(kept.indexOf('DROP TRIGGER "tag_found"')).toBeLessThan(kept.indexOf('DROP TABLE'))
  for (const { sql } of [trigger, elsewhere, index])
    expect(kept.indexOf(sql)).toBeGreaterThan(kept.indexOf('RENAME TO'))
  expect(kept.match(/person_slug_key/g)).toHaveLength(1)
  expect(kept).not.toContain('section_partial')
})

test('a script that rebuilds nothing stays as it is', () => {
  const script = 'ALTER TABLE "person" ADD COLUMN "x" TEXT;\n'
  expect(keepHandMadeObjects(script, [trigger, index])).toBe(script)
})

test('a loss that the script does not name is reported', () => {
  const tables = new Set(['person', 'tag'])
  expect(listLostObjects([trigger, index], [index], tables, rebuild)).toEqual([trigger])
  expect(listLostObjects([trigger], [], tables, `DROP TRIGGER "person_found";`)).toEqual([])
  expect(listLostObjects([trigger], [], new Set(['tag']), 'DROP TABLE "person"')).toEqual([])
})
