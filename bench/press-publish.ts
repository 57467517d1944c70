// From pressing "Publish" in the newsroom to the last byte of the page with the new headline, for a reader who asks again
// and again from the moment of the press. Beside it the server's answer to the press itself, which comes when it is stored.
import type { Page } from 'playwright'
import { findDemoArticle } from './benched-site.ts'
import { milliseconds, quantile, type Row } from './measurement.ts'
import { newsroomSite } from './newsroom-site.ts'
import { signIn } from './signed-in.ts'

const rounds = 12

type Pressed = { readonly visible: number; readonly answered: number }
type Pressing = { pressed?: Promise<Pressed> }

export async function measurePressing(checkout: string): Promise<Row[]> {
  const site = await newsroomSite(checkout)
  const readers = await findDemoArticle(site.url)
  const number = /(\d+)$/.exec(readers)?.[1] ?? ''
  const { browser, page } = await signIn(site)
  try {
    const pressed: Pressed[] = []
    for (let round = 0; round <= rounds; round += 1) {
      await page.goto(`${site.url}/admin/articles/${number}/uk`, { waitUntil: 'networkidle' })
      pressed.push(await changeAndPublish(page, readers, `Заголовок, якого ще ніхто не бачив: ${round}`))
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
    goal: `≤ 50 ms, median of ${rounds}`,
    value: `${milliseconds(visible)} (the answer to the press: ${milliseconds(answered)})`,
    isHeld: visible <= 50,
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
  await page.evaluate(watchPress, { readers, headline })
  await panel.locator('form button[type="submit"]').click()
  const pressed = await page.evaluate(() => (window as unknown as Pressing).pressed)
  if (!pressed) throw new Error('Nobody pressed')
  return pressed
}

/** Runs in the page, where the names that tsx gives to functions do not exist: so none of its own has a name. */
function watchPress({ readers, headline }: { readonly readers: string; readonly headline: string }): void {
  ;(window as unknown as Pressing).pressed = new Promise((resolve) => {
    document.addEventListener(
      'click',
      ({ timeStamp }) => {
        const answer = new Promise<number>((answered) => {
          new PerformanceObserver((list, observer) => {
            const action = list.getEntries().find(({ name }) => name === location.href)
            if (!action) return
            observer.disconnect()
            answered(action.duration)
          }).observe({ type: 'resource' })
        })
        void (async () => {
          let html = ''
          while (!html.includes(headline)) html = await (await fetch(readers, { cache: 'no-store' })).text()
          const visible = performance.now() - timeStamp
          resolve({ visible, answered: await answer })
        })()
      },
      { capture: true, once: true },
    )
  })
}
