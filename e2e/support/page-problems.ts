// What goes wrong on a page without anybody asserting it: every one of these fails the test that opened the page.
import type { ConsoleMessage, Page, Request } from '@playwright/test'

/** The browser's own decision: it went to another page, or chose another size of a picture. */
const givenUp = 'net::ERR_ABORTED'

export type PageProblems = {
  /** One line each; empty when nothing went wrong. */
  list(): readonly string[]
  /** A document at this address may answer with an error status: the browser says so on the console. */
  expectStatusOf(url: string): void
}

/**
 * Collects console messages (which is where reports of the content security policy go), uncaught errors, failed
 * requests, error answers, and requests to any other host than `origin`.
 */
export function watchForProblems(page: Page, origin: string): PageProblems {
  const problems: string[] = []
  const expected = new Set<string>()

  page.on('console', (message) => {
    if (!isExpected(message, expected)) problems.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    if (reason !== givenUp) problems.push(`failed: ${request.url()} ${reason}`)
  })
  page.on('request', (request) => {
    if (isForeign(request, origin)) problems.push(`other host: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !expected.has(response.url())) {
      problems.push(`status ${response.status()}: ${response.url()}`)
    }
  })
  return {
    list: () => problems,
    expectStatusOf: (url) => {
      expected.add(url)
    },
  }
}

function isExpected(message: ConsoleMessage, expected: ReadonlySet<string>): boolean {
  return expected.has(message.location().url) && message.text().startsWith('Failed to load resource')
}

function isForeign(request: Request, origin: string): boolean {
  const url = request.url()
  return !url.startsWith(`${origin}/`) && !url.startsWith('data:') && !url.startsWith('about:')
}
