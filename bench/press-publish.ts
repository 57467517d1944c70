// From pressing "Publish" in the newsroom to the last byte of the page with the new headline, for a reader on another
// machine who asks again and again. Beside it the server's answer to the press itself. The promise (50 ms) is about the
// command and the page (publish-to-visible.ts); this is what it comes to with a browser and a server that are cold.
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright'
import { findDemoArticle } from './benched-site.ts'
import { milliseconds, quantile, type Row } from './measurement.ts'
import { newsroomSite } from './newsroom-site.ts'
import { signIn } from './signed-in.ts'

const rounds = 12
/** Milliseconds between an answer to the reader and the next question. */
const betweenQuestions = 3

type Pressed = { readonly visible: number; readonly answered: number }
/** When the button was pressed, by the clock of the machine, and how long its answer took; in milliseconds. */
type Press = { readonly at: number; readonly took: number }
type Pressing = Window & { pressed?: Promise<Press> }

export async function measurePressing(checkout: string): Promise<Row[]> {
  const site = await newsroomSite(checkout)
  const readers = await findDemoArticle(site.url)
  const number = /(\d+)$/.exec(readers)?.[1] ?? ''
  const { browser, page } = await signIn(site)
  try {
    const pressed: Pressed[] = []
    for (let round = 0; round <= rounds; round += 1) {
      await page.goto(`${site.url}/admin/articles/${number}/uk`, { waitUntil: 'networkidle' })
      pressed.push(await changeAndPublish(page, site.url + readers, `Заголовок, якого ще ніхто не бачив: ${round}`))
    }
    // The first press also compiles what was never run before.
    return [describe(pressed.slice(1))]
  } finally {
    await browser.close()
  }
}

function describe(pressed: readonly Pressed[]): Row {
  const visible = quantile(
    pressed.map((one) => one.visible),
    0.5,
  )
  const answered = quantile(
    pressed.map((one) => one.answered),
    0.5,
  )
  return {
    what: 'pressing Publish in the newsroom → last byte of the changed page, demo edition',
    goal: `no target, median of ${rounds}`,
    value: `${milliseconds(visible)} (the answer to the press: ${milliseconds(answered)})`,
    isHeld: 'no-target',
  }
}

async function changeAndPublish(page: Page, readers: string, headline: string): Promise<Pressed> {
  // The text is there once the screen listens.
  await page.locator('[role="textbox"][contenteditable="true"]').waitFor()
  await page.locator('textarea[data-field="headline"]').fill(headline)
  await page.locator('[role="status"][data-state="saved"]').waitFor()
  await page.reload({ waitUntil: 'networkidle' })
  const panel = page.locator('[data-field="publishing"]')
  await panel.locator('button').first().click()
  await panel.locator('form input[value="minor"]').check()
  await page.evaluate(watchPress)
  const seen = askUntilItSays(headline, readers)
  await panel.locator('form button[type="submit"]').click()
  const press = await page.evaluate(() => (window as Pressing).pressed)
  if (!press) throw new Error('Nobody pressed')
  return { visible: (await seen) - press.at, answered: press.took }
}

/** When the last byte of a page with this headline had come, by the clock of the machine. */
async function askUntilItSays(headline: string, address: string): Promise<number> {
  for (;;) {
    const html = await (await fetch(address)).text()
    if (html.includes(headline)) return performance.timeOrigin + performance.now()
    await pause(betweenQuestions)
  }
}

/** Runs in the page, where the names that tsx gives to functions do not exist: so none of its own has a name. */
function watchPress(): void {
  ;(window as Pressing).pressed = new Promise((resolve) => {
    document.addEventListener(
      'click',
      ({ timeStamp }) => {
        new PerformanceObserver((list, observer) => {
          const action = list.getEntries().find(({ name }) => name === location.href)
          if (!action) return
          observer.disconnect()
          resolve({ at: performance.timeOrigin + timeStamp, took: action.duration })
        }).observe({ type: 'resource' })
      },
      { capture: true, once: true },
    )
  })
}
