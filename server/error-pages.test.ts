import { expect, test } from 'vitest'
import { languageOf, locales } from '#i18n/locales.ts'
import { type ErrorStatus, errorStatuses, prepareErrorPages } from './error-pages.ts'

const pages = await prepareErrorPages({ siteUrl: 'http://localhost:3000' })
const every = locales.flatMap((locale) => errorStatuses.map((status) => [status, locale] as const))

test.each(every)('%i in %s is a whole response in its language, with nothing inline', (status, locale) => {
  const raw = pages.raw(status, locale).toString()
  const [head = '', body = ''] = raw.split('\r\n\r\n')
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`)
  expect(head).toContain("default-src 'none'")
  expect(body).toContain(`<html lang="${languageOf(locale).htmlLang}">`)
  expect(body).toContain(`href="/${languageOf(locale).prefix}"`)
  expect(body).toMatch(/<h1>[^<]{5,}<\/h1>\n<p>[^<]{20,}<\/p>/)
  expect(body).not.toMatch(/<style|<script|style=|reader\./)
})

test('no two refusals say the same', () => {
  const headingOf = (status: ErrorStatus) => /<h1>(.*)<\/h1>/.exec(pages.raw(status, 'uk').toString())?.[1]
  expect(new Set(errorStatuses.map(headingOf)).size).toBe(errorStatuses.length)
})
