import { HtmlValidate } from 'html-validate'
import { expect, test } from '#e2e/support/test.ts'

test('every page is valid HTML by the standard', async ({ edition }) => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] })
  const complaints: string[] = []
  for (const { path, html } of edition.pages) {
    const report = await validator.validateString(html)
    for (const { messages } of report.results) {
      complaints.push(
        ...messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId} ${message}`),
      )
    }
  }
  expect(edition.pages.length).toBeGreaterThan(50)
  expect(complaints).toEqual([])
})

test('a mistake is found', async () => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] })
  const report = await validator.validateString('<!DOCTYPE html><html lang="en"><body><p><div></div></p></body></html>')
  expect(report.valid).toBe(false)
})
