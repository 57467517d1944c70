// The pages that must stand when nothing else does: prepared at the start in every language, asking neither the database
// nor Next.
import type { ServerResponse } from 'node:http'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'
import { type ReaderTexts, readerTexts } from '#i18n/translator.ts'
import type { Environment } from '#platform/env.ts'
import { errorStylePath } from './error-style.ts'
import { documentHeaders } from './headers.ts'

export const errorStatuses = [400, 403, 404, 405, 410, 414, 431, 500, 503] as const
export type ErrorStatus = (typeof errorStatuses)[number]

export type ErrorPages = {
  /** Answers a request. `headers` is a flat list: Allow, Retry-After. */
  send(response: ServerResponse, status: ErrorStatus, locale: Locale, headers?: readonly string[]): void
  /** A whole response as it goes over the wire, for requests that were never understood. */
  raw(status: ErrorStatus, locale: Locale): Buffer
}

/** Prepares all pages. */
export async function prepareErrorPages(settings: Pick<Environment, 'siteUrl'>): Promise<ErrorPages> {
  const pages = new Map<string, Buffer>()
  for (const locale of locales) {
    const texts = await readerTexts(locale)
    for (const status of errorStatuses) pages.set(`${locale} ${status}`, Buffer.from(drawPage(status, locale, texts)))
  }
  const common = [...documentHeaders(settings), 'Cache-Control', 'no-store']

  function pageOf(status: ErrorStatus, locale: Locale): Buffer {
    const page = pages.get(`${locale} ${status}`)
    if (page === undefined) throw new Error(`No page was prepared for ${status} in ${locale}`)
    return page
  }

  return {
    send(response, status, locale, headers = []) {
      const page = pageOf(status, locale)
      response.writeHead(status, [...common, 'Content-Length', String(page.length), ...headers])
      response.end(page)
    },
    raw(status, locale) {
      const page = pageOf(status, locale)
      const fields = pairs([...common, 'Content-Length', String(page.length), 'Connection', 'close'])
      const head = fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')
      return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} ${reasons[status]}\r\n${head}\r\n`), page])
    },
  }
}

const reasons: Readonly<Record<ErrorStatus, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  410: 'Gone',
  414: 'URI Too Long',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

function drawPage(status: ErrorStatus, locale: Locale, texts: ReaderTexts): string {
  const { htmlLang, prefix } = languageOf(locale)
  const [title, explanation] = wordsFor(status, texts).map(escapeHtml)
  return `<!doctype html>
<html lang="${htmlLang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="${errorStylePath}">
</head>
<body>
<main>
<p class="status">${status}</p>
<h1>${title}</h1>
<p>${explanation}</p>
<p><a href="/${prefix}">${escapeHtml(texts('missing.home'))}</a></p>
</main>
</body>
</html>
`
}

function wordsFor(status: ErrorStatus, texts: ReaderTexts): [title: string, explanation: string] {
  switch (status) {
    case 400:
      return [texts('failure.unreadableTitle'), texts('failure.unreadable')]
    case 403:
      return [texts('failure.refusedTitle'), texts('failure.refused')]
    case 404:
      return [texts('missing.title'), texts('missing.unknown')]
    case 405:
      return [texts('failure.methodTitle'), texts('failure.method')]
    case 410:
      return [texts('failure.photoGoneTitle'), texts('failure.photoGone')]
    case 414:
      return [texts('failure.tooLongTitle'), texts('failure.tooLong')]
    case 431:
      return [texts('failure.tooLargeTitle'), texts('failure.tooLarge')]
    case 500:
      return [texts('failure.brokenTitle'), texts('failure.broken')]
    case 503:
      return [texts('failure.unavailableTitle'), texts('failure.unavailable')]
  }
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

function pairs(list: readonly string[]): [string, string][] {
  return list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1] ?? ''] as [string, string]] : []))
}
