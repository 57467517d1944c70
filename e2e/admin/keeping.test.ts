// Everything else an editor keeps: sections, tags, people, stories, events, the front page, the pages of the site and its
// settings. What is made here is the test's own; what readers see of the demonstration edition is put back as it was.
import { expect, type Page, test } from '@playwright/test'
import { isAwake, letIn } from '#e2e/support/let-in.ts'
import { openNewsroom } from '#e2e/support/open-newsroom.ts'

const newsroom = openNewsroom()
let names = 0

/** A name that nothing else has. */
function newName(word: string): string {
  names += 1
  return `${word} ${Date.now()}${names}`
}

function named(name: string) {
  return { originLocale: 'uk', texts: { uk: { name } } }
}

const language = (page: Page, autonym: string) => page.getByRole('group', { name: autonym })
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click()
const saved = (page: Page) => expect(page.getByText('Saved.', { exact: true }).first()).toBeVisible()

/** An article in a section of its own, live in Ukrainian. */
async function publishArticle(headline: string, filing: object = {}): Promise<number> {
  const section = await newsroom.performs<{ id: string }>('save-section', named(newName('Рубрика')))
  const person = await newsroom.performs<{ id: string }>('save-person', named(newName('Авторка')))
  const { articleNumber } = await newsroom.performs<{ articleNumber: number }>('create-article', {
    ...{ locale: 'uk', sectionId: section.id, credits: [{ personId: person.id }], ...filing },
    texts: {
      ...{ headline, standfirst: 'Про що це.' },
      body: [{ id: 'p1', kind: 'paragraph', content: [{ text: 'Було так.' }] }],
    },
  })
  await newsroom.performs('publish-edition', { articleNumber, locale: 'uk' })
  return articleNumber
}

test('a chief makes a section, is told what is missing, renames it, and its old address leads on', async ({ page }) => {
  await letIn(page, newsroom, 'chief')
  await page.goto('/admin/sections/new')
  // The list names it in the language of the screen.
  const name = newName('Weather')
  await language(page, 'English').getByLabel('Name').fill(name)
  await save(page)
  await expect(language(page, 'Українська').getByText('Fill in this field.')).toBeVisible()
  await expect(language(page, 'English').getByLabel('Name')).toHaveValue(name)

  await language(page, 'Українська').getByLabel('Name').fill(newName('Погода'))
  await save(page)
  await saved(page)
  const row = page.getByRole('row').filter({ hasText: name })
  const slug = await row.locator('code').textContent()
  await row.getByRole('link', { name }).click()
  await page.getByLabel('Address').fill(`${slug}-2`)
  await save(page)
  await saved(page)

  const answer = await page.request.get(`/ua/section/${slug}`, { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  expect(answer.headers()['location']).toContain(`/ua/section/${slug}-2`)
  await page.getByRole('link', { name }).click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('Deleted.')).toBeVisible()
  await expect(page.getByRole('link', { name })).toHaveCount(0)
})

test('a chief begins an article with a section and a byline that were not there, and loses nothing typed', async ({
  page,
}) => {
  const [headline, section, byline] = [newName('Новий міст'), newName('Мости'), newName('Ірина Лис')]
  await letIn(page, newsroom, 'chief')
  await page.goto('/admin/articles/new')
  await page.getByLabel('Headline').fill(headline)
  const doubt = page.getByText('The headline is not in the letters of this language.')
  await expect(doubt).toBeVisible()
  await page.getByLabel('Language of the original').first().click()
  await page.getByRole('option', { name: 'Українська', exact: true }).click()
  await expect(doubt).toBeHidden()
  page.once('dialog', (dialog) => dialog.dismiss())
  await page.getByRole('link', { name: 'Sections' }).click()
  await page.getByRole('button', { name: 'New section' }).click()
  await page.getByLabel('Name of the new section').fill(section)
  await page.getByRole('button', { name: 'New byline' }).click()
  await page.getByLabel('Name of the new byline').fill(byline)
  await page.getByRole('button', { name: 'Start writing' }).click()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(headline)
  await expect(page.getByLabel('Section', { exact: true }).first()).toHaveValue(section)
  await expect(page.getByText(byline, { exact: true }).first()).toBeVisible()
})

test('leaving a form with something unsaved is asked about first, and what was wrong there stays behind', async ({
  page,
}) => {
  await letIn(page, newsroom, 'editor')
  await page.goto('/admin/tags/new')
  await language(page, 'English').getByLabel('Name').fill('Unfinished')
  await save(page)
  const complaint = page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Close' }) })
  await expect(complaint).toBeVisible()
  await language(page, 'Українська').getByLabel('Name').fill('Недописане')
  await expect(page.getByText('There are unsaved changes.')).toBeVisible()
  page.once('dialog', (dialog) => dialog.dismiss())
  await page.getByRole('link', { name: 'Cancel' }).click()
  await expect(language(page, 'Українська').getByLabel('Name')).toHaveValue('Недописане')
  await expect(complaint).toBeVisible()
  page.once('dialog', (dialog) => dialog.accept())
  await page.getByRole('link', { name: 'Cancel' }).click()
  await expect(page).toHaveURL(/\/admin\/tags$/)
  // Sooner than it would go by itself.
  await expect(complaint).toHaveCount(0, { timeout: 2_000 })
})

test('what is typed before the screen listens is not lost, be the field empty or filled', async ({ page }) => {
  await letIn(page, newsroom, 'editor')
  const [uk, en, ru] = [newName('Рання назва'), newName('Early name'), newName('Раннее название')]
  const number = await publishArticle(newName('Написане'))
  let release = (): void => undefined
  let isTyped = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/*.js', async (route) => {
    await isTyped
    await route.continue()
  })
  await page.goto('/admin/tags/new', { waitUntil: 'commit' })
  await language(page, 'Українська').getByLabel('Name').fill(uk)
  await language(page, 'Русский').getByLabel('Name').fill(ru)
  release()
  await isAwake(page)
  await language(page, 'English').getByLabel('Name').fill(en)
  await expect(language(page, 'Українська').getByLabel('Name')).toHaveValue(uk)
  await expect(language(page, 'Русский').getByLabel('Name')).toHaveValue(ru)
  await save(page)
  await saved(page)
  await expect(page.getByRole('row').filter({ hasText: en })).toBeVisible()

  isTyped = new Promise<void>((resolve) => (release = resolve))
  await page.goto(`/admin/articles/${number}/uk`, { waitUntil: 'commit' })
  const headline = page.getByRole('textbox', { name: 'Headline' })
  await headline.fill(uk)
  release()
  await isAwake(page)
  await page.getByRole('textbox', { name: /^Standfirst/ }).fill(en)
  await expect(headline).toHaveValue(uk)
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await page.reload()
  await expect(headline).toHaveValue(uk)
})

test('an editor merges two tags, and readers find the article under the one that stays', async ({ page }) => {
  const [from, into] = [newName('Електрика'), newName('Енергетика')]
  const fromTag = await newsroom.performs<{ id: string; slug: string }>('save-tag', named(from))
  const intoTag = await newsroom.performs<{ id: string; slug: string }>('save-tag', named(into))
  const headline = newName('Світло повернулося')
  await publishArticle(headline, { tagIds: [fromTag.id] })
  await letIn(page, newsroom, 'editor')

  await page.goto('/admin/tags')
  await page.getByRole('searchbox').fill(from)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: from }).click()
  await expect(page.getByRole('link', { name: headline })).toBeVisible()
  await page.getByRole('combobox', { name: 'The one that stays' }).fill(into)
  await page.getByRole('option', { name: into }).click()
  await page.getByRole('button', { name: 'Merge' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click()
  await expect(page.getByRole('heading', { level: 1, name: into })).toBeVisible()

  const old = await page.request.get(`/ua/tag/${fromTag.slug}`)
  expect(new URL(old.url()).pathname).toBe(`/ua/tag/${intoTag.slug}`)
  expect(await old.text()).toContain(headline)
})

test('a chief merges two people, and the byline names the one who stays', async ({ page }) => {
  const [from, into] = [newName('О. Коваль'), newName('Олена Коваль')]
  const fromPerson = await newsroom.performs<{ id: string; slug: string }>('save-person', named(from))
  const intoPerson = await newsroom.performs<{ id: string; slug: string }>('save-person', named(into))
  await publishArticle(newName('Її матеріал'), { credits: [{ personId: fromPerson.id }] })
  await letIn(page, newsroom, 'chief')

  await page.goto(`/admin/people/${fromPerson.id}`)
  await page.getByRole('combobox', { name: 'The one that stays' }).fill(into)
  await page.getByRole('option', { name: into }).click()
  await page.getByRole('button', { name: 'Merge' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click()
  await expect(page.getByRole('heading', { level: 1, name: into })).toBeVisible()

  const old = await page.request.get(`/ua/author/${fromPerson.slug}`)
  expect(new URL(old.url()).pathname).toBe(`/ua/author/${intoPerson.slug}`)
})

test('an editor writes a story and an event in it, and two people do not save over each other', async ({ page }) => {
  await letIn(page, newsroom, 'editor')
  const title = newName('Міст')
  await page.goto('/admin/stories/new')
  await language(page, 'Українська').getByLabel('Title').fill(title)
  await language(page, 'Українська').getByLabel('What it is about').fill('Про міст.')
  await language(page, 'Українська').getByLabel('State').selectOption('live')
  await save(page)
  await saved(page)
  await page.getByRole('link', { name: title }).click()
  const path = await page.getByRole('link', { name: 'On the site (ua)' }).getAttribute('href')
  await page.getByRole('link', { name: 'Add an event' }).click()

  await expect(page.getByLabel('What is known of the date')).toHaveValue('day')
  await save(page)
  await expect(page.getByText('This is not a date.')).toBeVisible()
  await page.getByLabel('Day', { exact: true }).fill('2024-01-05')
  await language(page, 'Українська').getByLabel('One or two sentences').fill('Міст закрили на ремонт.')
  await page.getByLabel('Did it happen').selectOption('scheduled')
  await save(page)
  await saved(page)
  expect(await (await page.request.get(path ?? '')).text()).toContain('Міст закрили на ремонт.')

  await page.goto('/admin/events?awaiting=yes')
  await page.getByRole('link', { name: 'Міст закрили на ремонт.' }).first().click()
  await page.waitForURL(/\/admin\/events\/[0-9a-f-]{36}$/)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByLabel('Did it happen').selectOption('occurred')
  await save(other)
  await saved(other)
  await page.getByLabel('Did it happen').selectOption('cancelled')
  await save(page)
  await expect(page.getByText('Somebody else has just changed this record.')).toBeVisible()
  await expect(page.getByLabel('Did it happen')).toHaveValue('cancelled')

  await page.reload()
  await page.getByRole('button', { name: 'Retract the event' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Retract the event' }).click()
  await saved(page)
})

test('an editor puts an article on the front page, moves it by the keyboard, and takes it all back', async ({
  page,
}) => {
  const [lead, beside] = [newName('Веде сторінку'), newName('Стоїть поруч')]
  const leadNumber = await publishArticle(lead)
  const besideNumber = await publishArticle(beside)
  await letIn(page, newsroom, 'editor')
  await page.goto('/admin/front')
  for (const number of [besideNumber, leadNumber]) {
    await page.getByRole('searchbox', { name: 'Add an article' }).fill(String(number))
    await page
      .getByRole('button', { name: new RegExp(`^Add: (${lead}|${beside})$`) })
      .first()
      .click()
  }
  await page.getByRole('button', { name: `Move up: ${lead}` }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await save(page)
  await expect(page.getByText('The front page has been changed.')).toBeVisible()
  const front = await (await page.request.get('/ua')).text()
  expect(front.indexOf(lead)).toBeGreaterThan(0)
  expect(front.indexOf(lead)).toBeLessThan(front.indexOf(beside))

  await page.getByRole('button', { name: 'Undo the last change' }).click()
  await expect(page.getByText('The last change has been undone.')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Articles on the front page, in order' })).toHaveCount(0)
})

test('a chief saves settings only as far as they were changed, and refused ones say why', async ({ page }) => {
  await letIn(page, newsroom, 'chief')
  await page.goto('/admin/settings')
  await expect(page.getByRole('heading', { name: 'Demonstration edition' })).toBeVisible()
  const outlet = language(page, 'English').getByLabel('Name of the outlet')
  const before = await outlet.inputValue()
  await outlet.fill('')
  await save(page)
  await expect(language(page, 'English').getByText('Fill in this field.')).toBeVisible()
  await outlet.fill(`${before} & <b>`)
  await save(page)
  await saved(page)
  expect(await (await page.request.get('/en')).text()).toContain('&amp; &lt;b&gt;')
  await outlet.fill(before)
  await save(page)
  await expect(page.getByText('There are unsaved changes.')).toBeHidden()
})

test('a chief writes on a page of the site, and readers see it at once', async ({ page }) => {
  await letIn(page, newsroom, 'chief')
  await page.goto('/admin/pages')
  await page
    .getByRole('row', { name: /Corrections/ })
    .getByRole('link', { name: /English/ })
    .click()
  const text = newName('We correct mistakes in the open.')
  await page.getByTestId('body').getByRole('textbox').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type(text)
  await page.getByLabel('Title of the page').fill('Corrections')
  await save(page)
  await expect(page.getByText('Saved. Readers see it already.')).toBeVisible()
  expect(await (await page.request.get('/en/corrections')).text()).toContain(text)
})
