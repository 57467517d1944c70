// How much script the browser of somebody who writes has to fetch: bytes on the wire, compressed as they are served, of
// the whole article screen in a browser that has nothing yet, beside the screen for signing in.
import type { Browser, BrowserContext } from 'playwright'
import type { Row } from './measurement.ts'
import { newsroomSite } from './newsroom-site.ts'
import { runProgram, signIn } from './signed-in.ts'

const most = 600_000

type Scripts = { readonly bytes: number; readonly files: number }

export async function measureEditorSize(checkout: string): Promise<Row[]> {
  const site = await newsroomSite(checkout)
  const number = runProgram(site, 'bench/write-long-article.ts').trim()
  const { browser, context } = await signIn(site)
  try {
    const editor = await weighScripts(browser, context, `${site.url}/admin/articles/${number}/uk`)
    const signInScreen = await weighScripts(browser, undefined, `${site.url}/admin/sign-in`)
    return [
      {
        what: 'script of the article screen on the wire',
        goal: '≤ 600 kB',
        value: `${kilobytes(editor)} (signing in: ${kilobytes(signInScreen)})`,
        isHeld: editor.bytes <= most,
      },
    ]
  } finally {
    await browser.close()
  }
}

/** In a browser that keeps the session of `from` and no file. */
async function weighScripts(browser: Browser, from: BrowserContext | undefined, address: string): Promise<Scripts> {
  const storageState = await from?.storageState()
  const context = await browser.newContext(storageState ? { storageState } : {})
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const scripts = new Set<string>()
  let bytes = 0
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  const answer = await page.goto(address, { waitUntil: 'networkidle' })
  if (answer?.status() !== 200) throw new Error(`${address} answers ${answer?.status()}`)
  await context.close()
  return { bytes, files: scripts.size }
}

function kilobytes({ bytes, files }: Scripts): string {
  return `${Math.round(bytes / 1000)} kB in ${files} files`
}
