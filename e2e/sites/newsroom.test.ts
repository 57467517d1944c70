// What an editor does who has only a browser: from the set-up link of a fresh installation to an article in two
// languages, its photo, its correction, its schedule and its end – and what readers are sent after each of it.
import { type Page, expect as quickly, test } from '@playwright/test'
import { wallTimeAt } from '#domain/zoned-time.ts'
import { drawPhoto } from '#e2e/support/draw-photo.ts'
import { makeNewcomer } from '#e2e/support/newsroom-steps.ts'
import { isGivenUp, watchForProblems } from '#e2e/support/page-problems.ts'
import { type SecondSite, serveSecondSite } from '#e2e/support/serve-second-site.ts'
import { siteTimeZone } from '#i18n/locales.ts'

test.setTimeout(300_000)

/** A machine that does much else takes its time; readers are asked once, and at once. */
const expect = quickly.configure({ timeout: 30_000 })

const password = 'quiet hedgehog in the garden'
const hour = 3_600_000

const headline = 'На Подолі відкрили оновлений міст'
const said = 'Ми повернули людям дорогу додому'
/** The byline is the writer's own by itself, because their names are the same. */
const written = { 'Language of the original': 'Українська' }
const correction = 'У першій версії було неправильно названо день: міст відкрили в середу.'
const englishCorrection = 'The first version named the wrong day: the bridge was opened on Wednesday.'

/** What the next reader of this address is sent. */
async function read(site: SecondSite, path: string): Promise<{ status: number; html: string }> {
  const response = await fetch(site.address + path)
  return { status: response.status, html: await response.text() }
}

/** Of these words those that a page does not have: a whole page is no message of a failed test. */
function missingFrom(html: string, ...words: readonly string[]): string[] {
  return words.filter((one) => !html.includes(one))
}

/** What people read of a page, without what machines are told in it. */
function wordsOf(html: string): string {
  return html.replace(/<script[\s\S]*?<\/script>/g, '')
}

async function accept(page: Page, link: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(link)
  await makeNewcomer(page).fillsIn({ ...fields, Password: password })
  await page.locator('button[type=submit]').click()
  await page.waitForURL(/\/admin$/)
}

test('a newsroom begins, publishes in two languages, corrects, schedules, withdraws, and knows who did what', async ({
  browser,
}) => {
  await using site = await serveSecondSite({ LITOPYS_DEMO: '0' })
  const context = await browser.newContext({ baseURL: site.address, locale: 'en-GB', timezoneId: 'Europe/Kyiv' })
  const page = await context.newPage()
  const problems = watchForProblems(page, site.address)
  const olena = makeNewcomer(page)
  const { publishing } = olena
  let articlePath = ''
  let englishPath = ''

  await test.step('the link on the server’s console opens the first account', async () => {
    await expect.poll(() => site.printed()).toContain('/admin/set-up/')
    const link = /http\S+\/admin\/set-up\/\S+/.exec(site.printed())?.[0] ?? ''
    await accept(page, link, { 'Full name': 'Olena Koval', 'E-mail': 'olena@news.example' })
  })

  await test.step('the empty desk says what comes first: a section and a byline', async () => {
    await expect(page.getByRole('heading', { name: 'Where to begin' })).toBeVisible()
    await olena.follows('The first section')
    await olena.names({ Українська: 'Місто', English: 'City' }, 'Name')
    await olena.opens('/admin')
    await olena.follows('A byline')
    await olena.names({ Українська: 'Олена Коваль', English: 'Olena Koval' }, 'Name')
  })

  await test.step('an article is written in Ukrainian, with a quotation', async () => {
    await olena.begins(headline, written)
    await page.getByRole('textbox', { name: 'Standfirst' }).fill('Рух відновили після дев’яти місяців ремонту.')
    await olena.writes(
      'Міст відкрили у вівторок зранку.',
      `> ${said}`,
      '',
      'Марія Іваненко, інженерка',
      'Далі — тротуари.',
    )
    await expect(page.locator('blockquote footer')).toHaveText('Марія Іваненко, інженерка')
    await olena.isSaved()
  })

  await test.step('it gets a photo, which cannot go out without its credit', async () => {
    await page.getByRole('button', { name: 'Add a lead photo' }).click()
    const library = page.getByRole('dialog', { name: 'Choose a photo' })
    const chooser = page.waitForEvent('filechooser')
    await library.getByRole('button', { name: 'Add photos' }).click()
    await (await chooser).setFiles(await drawPhoto('#35657a'))
    await library.getByRole('button', { name: 'Choose', exact: true }).click()
    await expect(publishing).toContainText('Keeps it from being published')
    const opening = context.waitForEvent('page')
    await olena.follows('Credit and details of the photo')
    const photo = makeNewcomer(await opening)
    await photo.page.getByLabel('Credit (as printed').fill('Ірина Лис')
    await photo.page
      .getByRole('group', { name: 'Українська' })
      .getByLabel('What the photo shows')
      .fill('Міст над річкою')
    await photo.page
      .getByRole('group', { name: 'English' })
      .getByLabel('What the photo shows')
      .fill('A bridge, a river')
    await photo.page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(photo.page.getByText('Saved.', { exact: true }).first()).toBeVisible()
    await photo.page.close()
    await page.reload()
    await expect(publishing).not.toContainText('Keeps it from being published')
  })

  await test.step('it is published, and the next reader has it', async () => {
    await olena.presses('Publish')
    await expect(publishing).toContainText('edition now?')
    await olena.presses('Publish')
    await expect(publishing).toContainText('Live since')
    articlePath = (await publishing.getByRole('link', { name: 'Open on the site' }).getAttribute('href')) ?? ''
    const { status, html } = await read(site, articlePath)
    expect(status).toBe(200)
    expect(missingFrom(html, headline, said, 'Марія Іваненко', 'Ірина Лис', 'Міст над річкою')).toEqual([])
    expect(missingFrom((await read(site, '/ua')).html, headline)).toEqual([])
  })

  await test.step('it is translated into English beside the original, and published', async () => {
    await page
      .getByRole('navigation', { name: /language/i })
      .getByRole('link', { name: /English/ })
      .click()
    await olena.follows('Translate beside the original')
    await page.getByRole('button', { name: 'Begin with empty blocks' }).click()
    await olena.translates(/^1\. /, 'Renewed bridge opens in Podil')
    await olena.translates(/^2\. /, 'Traffic is back after nine months of repairs.')
    await olena.translates(/^3\. /, 'The bridge opened on Tuesday morning.')
    await olena.translates(/^4\. /, 'We gave people their way home back.')
    await olena.translates(/^5\. /, 'Pavements are next.')
    await olena.follows('Whole text')
    await olena.presses('Publish')
    await expect(publishing).toContainText('edition now?')
    await olena.presses('Publish')
    await expect(publishing).toContainText('Live since')
    englishPath = (await publishing.getByRole('link', { name: 'Open on the site' }).getAttribute('href')) ?? ''
    const { html } = await read(site, englishPath)
    expect(missingFrom(html, 'Renewed bridge opens in Podil', 'way home back', 'A bridge, a river')).toEqual([])
    expect(missingFrom(html, 'Translated from the version of')).toHaveLength(1)
    expect(missingFrom((await read(site, articlePath)).html, englishPath)).toEqual([])
  })

  await test.step('a mistake is corrected, and readers are told what was wrong', async () => {
    await page
      .getByRole('navigation', { name: /language/i })
      .getByRole('link', { name: /Українська/ })
      .click()
    await page.waitForURL(/\/uk$/)
    const first = page.getByRole('textbox', { name: 'Text', exact: true }).locator('p').first()
    await first.click({ clickCount: 3 })
    await page.keyboard.type('Міст відкрили в середу зранку.')
    await olena.presses('Publish changes')
    await publishing.getByRole('radio', { name: 'A correction' }).check()
    await publishing.getByLabel('What was wrong: Українська').fill(correction)
    await publishing.getByLabel('Where there is no note, the standard sentence').check()
    await olena.presses('Publish')
    await expect(publishing).toContainText('Last published')
    const { html } = await read(site, articlePath)
    expect(missingFrom(html, 'в середу зранку', correction)).toEqual([])
    expect(missingFrom(html, 'у вівторок')).toHaveLength(1)
  })

  await test.step('readers of the English edition are told that it lags, and so is the newsroom', async () => {
    const { html } = await read(site, englishPath)
    expect(missingFrom(html, 'Translated from the version of')).toEqual([])
    expect(missingFrom(html, 'on Tuesday morning')).toEqual([])
    // Said once, above the text, and not in the words for a text that has been corrected.
    const told = 'An error has been corrected in the original; this text does not have the correction yet.'
    expect(wordsOf(html).split(told)).toHaveLength(2)
    expect(wordsOf(html)).not.toContain('An error in this article has been corrected')
    await olena.opens('/admin')
    await page.getByRole('link', { name: /1 of 5 out of date/ }).click()
    const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^3\. / }) })
    await expect(row.locator('del')).toContainText('вівторок')
    await expect(row.locator('ins')).toContainText('середу')
  })

  await test.step('it is brought up to date, and nobody is told any more', async () => {
    await olena.translates(/^3\. /, 'The bridge opened on Wednesday morning.')
    await olena.follows('Whole text')
    await olena.presses('Write a note')
    await publishing.getByLabel('What was wrong: English').fill(englishCorrection)
    await olena.presses('Save the note')
    await expect(publishing).toContainText(englishCorrection)
    await expect.poll(async () => (await read(site, englishPath)).html).toContain(englishCorrection)
    await olena.presses('Publish changes')
    await expect(publishing).toContainText('The correction has its note already')
    await olena.presses('Publish')
    await expect(publishing).not.toContainText('the changes are not published yet')
    const { html } = await read(site, englishPath)
    expect(missingFrom(html, 'on Wednesday morning')).toEqual([])
    expect(missingFrom(html, 'Translated from the version of')).toHaveLength(1)
  })

  await test.step('another article is scheduled, and goes out when its time has come', async () => {
    const number = await olena.begins('Кінотеатр відкриють у п’ятницю', written)
    await olena.writes('Перший показ — о сьомій вечора.')
    await olena.isSaved()
    await olena.presses('Schedule')
    const field = publishing.getByRole('group', { name: 'Date and time in Kyiv' })
    const choose = async (at: Date) => {
      const [day = '', time = ''] = wallTimeAt(at, siteTimeZone).split('T')
      await field.getByLabel('Date').fill(day)
      await field.getByLabel('Time, 24 hours').fill(time)
    }
    await choose(new Date(site.now().getTime() - hour))
    await olena.presses('Schedule')
    await expect(publishing).toContainText('This time has passed')
    await choose(new Date(site.now().getTime() + 2 * hour))
    await olena.presses('Schedule')
    await expect(publishing).toContainText('Scheduled for')
    const path = `/ua/news/${number}`
    expect((await read(site, path)).status).toBe(404)
    site.waits(2 * hour + 60_000)
    await expect.poll(async () => (await read(site, path)).status).toBe(200)
    expect(missingFrom((await read(site, '/ua')).html, 'Кінотеатр відкриють')).toEqual([])
  })

  await test.step('a colleague is invited, and withdraws the English edition', async () => {
    await olena.opens('/admin/users')
    await page.getByRole('button', { name: 'Invite' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Full name').fill('Petro Rudyi')
    await form.getByLabel('E-mail').fill('petro@news.example')
    await form.getByLabel('Role').selectOption({ value: 'editor' })
    await form.getByRole('button', { name: 'Create link' }).click()
    const link = await page.getByRole('textbox', { name: 'Link for Petro Rudyi' }).inputValue()
    const other = await browser.newContext({ baseURL: site.address, locale: 'en-GB' })
    const petro = makeNewcomer(await other.newPage())
    await accept(petro.page, link, {})
    await petro.opens('/admin/articles/new')
    await expect(petro.page.getByRole('combobox', { name: 'Author' })).toHaveValue('Petro Rudyi')
    await petro.opens('/admin/articles/1/en')
    await petro.presses('Withdraw')
    const question = petro.page.getByRole('dialog', { name: 'Withdraw the English edition?' })
    await question.getByLabel('What to tell readers').fill('We are checking a figure.')
    await question.getByRole('button', { name: 'Withdraw' }).click()
    await expect(petro.publishing).toContainText('Readers are told: We are checking a figure.')
    await other.close()
    const gone = await read(site, englishPath)
    expect(gone.status).toBe(410)
    expect(missingFrom(gone.html, 'We are checking a figure.')).toEqual([])
    const original = await read(site, articlePath)
    expect(original.status).toBe(200)
    expect(missingFrom(original.html, englishPath)).toHaveLength(1)
  })

  await test.step('the log says who did what', async () => {
    await olena.opens('/admin/audit')
    const line = (who: string) => page.getByRole('row').filter({ hasText: who })
    await expect(line('Petro Rudyi').filter({ hasText: 'Withdrew' })).toContainText('Renewed bridge opens in Podil')
    await expect(line('Olena Koval').filter({ hasText: /Published.*correction/ })).toContainText(headline)
    await expect(line('Olena Koval').filter({ hasText: 'Changed the note' })).toContainText(englishCorrection)
    await expect(line('Olena Koval').filter({ hasText: 'Scheduled' })).toContainText('Кінотеатр')
    await expect(page.getByRole('row').filter({ hasText: 'Published on schedule' })).toContainText('Кінотеатр')
  })

  expect(problems.list().filter((one) => !isGivenUp(one))).toEqual([])
  await context.close()
})
