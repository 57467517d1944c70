// What goes wrong on a page without anybody asserting it: every one of these fails the test that opened the page.
import type { ConsoleMessage, Page, Request } from '@playwright/test'

export type PageProblems = {
  /** One line each; empty when nothing went wrong. */
  list(): readonly string[]
  /** A document at this address may answer with an error status: the browser says so on the console. */
  expectStatusOf(url: string): void
  /** The test changes the size of the window: the browser may drop a picture for one of another size. */
  expectOtherPictureSizes(): void
}

/**
 * Collects console messages (which is where reports of the content security policy go), uncaught errors, dialogs,
 * failed requests, error answers, and requests to any other host than `origin`.
 */
export function watchForProblems(page: Page, origin: string): PageProblems {
  const problems: string[] = []
  const expected = new Set<string>()
  const leaving = watchLeaving(page)
  let mayChangePictures = false

  page.on('console', (message) => {
    if (!isExpected(message, expected)) problems.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('requestfailed', (request) => {
    const isDropped =
      wasGivenUp(request) && (leaving.isOfPageLeft(request) || (mayChangePictures && isPicture(request)))
    if (!isDropped) problems.push(`failed: ${request.url()} ${request.failure()?.errorText}`)
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
    expectOtherPictureSizes: () => {
      mayChangePictures = true
    },
  }
}

/** The browser itself ended this request, which was for a part of a page. While its page stays, it was meant to arrive. */
function wasGivenUp(request: Request): boolean {
  return request.failure()?.errorText === 'net::ERR_ABORTED' && !request.isNavigationRequest()
}

function isPicture(request: Request): boolean {
  return request.resourceType() === 'image'
}

/**
 * Knows what was asked for by a page that the reader leaves or has left: the browser gives that up when the next page
 * arrives. What is asked for until then still belongs to the old one, however late word of it reaches the test.
 */
function watchLeaving(page: Page): { isOfPageLeft(request: Request): boolean } {
  let current = new WeakSet<Request>()
  let next: Request | undefined
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) next = request
    else current.add(request)
  })
  // The page stays after all.
  page.on('requestfailed', (request) => {
    if (request === next) next = undefined
  })
  page.on('framenavigated', (frame) => {
    // Without a request, only the address has changed, within the page.
    if (frame !== page.mainFrame() || !next) return
    current = new WeakSet()
    next = undefined
  })
  return { isOfPageLeft: (request) => next !== undefined || !current.has(request) }
}

function isExpected(message: ConsoleMessage, expected: ReadonlySet<string>): boolean {
  return expected.has(message.location().url) && message.text().startsWith('Failed to load resource')
}

function isForeign(request: Request, origin: string): boolean {
  const url = request.url()
  return !url.startsWith(`${origin}/`) && !url.startsWith('data:') && !url.startsWith('about:')
}

/** In the newsroom, whoever goes on before everything was answered, such as a redraw, gives the rest up. */
export function isGivenUp(problem: string): boolean {
  return problem.startsWith('failed: ') && problem.endsWith(' net::ERR_ABORTED')
}
