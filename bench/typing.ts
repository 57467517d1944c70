// From a key to the frame that shows its letter, in an article of 5 000 words on a processor four times as slow, beside
// the same keys in a bare editable element with the same text, and in one with a single letter: less than that no
// machine can show.
//
// Measured in the page: from the time stamp of the `keydown` event (when the browser got the key, so waiting behind
// other work counts) to the first task after the next frame has been laid out and painted (requestAnimationFrame, then a
// message to itself). The browser is told not to wait for the beat of a screen (--disable-gpu-vsync): with it every
// editor in the world would get up to 16.7 ms more, as chance has it. What is left is the work, and 16 ms of work is what
// fits between two frames. Saving to this device and to the server goes on meanwhile, as it does for a writer.
import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright'
import { longBody } from './long-body.ts'
import { milliseconds, quantile, type Row } from './measurement.ts'
import { newsroomSite } from './newsroom-site.ts'
import { runProgram, signIn } from './signed-in.ts'

const slowdown = 4
const rounds = 4
const keysPerRound = 50
/** Milliseconds between two keys: somebody who types fast. */
const betweenKeys = 90
const withoutBeat = ['--disable-gpu-vsync', '--disable-frame-rate-limit']

type Measuring = Window & { typingTimes?: number[] }

export async function measureTyping(checkout: string): Promise<Row[]> {
  const site = await newsroomSite(checkout)
  const number = runProgram(site, 'bench/write-long-article.ts').trim()
  const { browser, context, page } = await signIn(site, withoutBeat)
  try {
    await page.goto(`${site.url}/admin/articles/${number}/uk`, { waitUntil: 'networkidle' })
    const places = {
      letter: await prepare(await openBarePage(context, '<p>o</p>')),
      bare: await prepare(await openBarePage(context, longText())),
      article: await prepare(page),
    }
    for (let round = 0; round < rounds; round += 1) for (const place of Object.values(places)) await place.type()
    const { article, bare, letter } = places
    return [describe(await article.times(), await bare.times(), await letter.times())]
  } finally {
    await browser.close()
  }
}

function describe(article: readonly number[], bare: readonly number[], letter: readonly number[]): Row {
  const worst = quantile(article, 0.95)
  return {
    what: `typing, 5 000 words, processor ${slowdown} × slower: key → next frame, 95th of 100 (of ${article.length} keys)`,
    goal: '≤ 16 ms',
    value: `${both(article)} (bare element: ${both(bare)}; a single letter in it: ${both(letter)})`,
    isHeld: worst <= 16,
  }
}

function both(times: readonly number[]): string {
  return `${milliseconds(quantile(times, 0.95))}, median ${milliseconds(quantile(times, 0.5))}`
}

function longText(): string {
  const blocks = longBody().map((block) => {
    const text =
      block.kind === 'paragraph' || block.kind === 'heading' ? block.content.map((run) => run.text).join('') : ''
    return block.kind === 'heading' ? `<h2>${text}</h2>` : `<p>${text}</p>`
  })
  return blocks.join('')
}

async function openBarePage(context: BrowserContext, text: string): Promise<Page> {
  const page = await context.newPage()
  await page.setContent(
    `<!doctype html><html lang="uk"><body style="max-width:42rem;margin:auto"><div role="textbox" contenteditable="true">${text}</div></body></html>`,
  )
  return page
}

/** The cursor in the middle of the text, the clock running, the processor slow. */
async function prepare(page: Page) {
  const text = page.locator('[role="textbox"][contenteditable="true"]').last()
  await page.bringToFront()
  const blocks = text.locator(':scope > p')
  await blocks.nth(Math.min(40, (await blocks.count()) - 1)).click()
  await page.keyboard.press('End')
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { typingTimes: times })
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - timeStamp)
          port2.postMessage(undefined)
        })
      },
      { capture: true },
    )
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return {
    async type(): Promise<void> {
      await page.bringToFront()
      for (let key = 0; key < keysPerRound; key += 1) {
        await page.keyboard.press(key % 6 === 5 ? 'Space' : 'o')
        await pause(betweenKeys)
      }
    },
    times: () => page.evaluate(() => (window as Measuring).typingTimes ?? []),
  }
}
