// From a finished draft to readers and back, on the panel beside the text; and who did it, in the log.
import { expect, type Page, test } from '@playwright/test'
import { isAwake, letIn } from '#e2e/support/let-in.ts'
import { openNewsroom } from '#e2e/support/open-newsroom.ts'
import { runAxe } from '#e2e/support/run-axe.ts'

const newsroom = openNewsroom()

test.use({ bypassCSP: true })

let written = 0

async function write(): Promise<number> {
  written += 1
  const name = `Публікація ${Date.now()} ${written}`
  const texts = { uk: { name } }
  const section = await newsroom.performs<{ id: string }>('save-section', { originLocale: 'uk', texts })
  const author = await newsroom.performs<{ id: string }>('save-person', { originLocale: 'uk', texts })
  const { articleNumber } = await newsroom.performs<{ articleNumber: number }>('create-article', {
    locale: 'uk',
    sectionId: section.id,
    credits: [{ personId: author.id }],
    texts: {
      headline: name,
      standfirst: 'Про що це',
      body: [{ id: 'p1', kind: 'paragraph', content: [{ text: 'Перші слова.' }] }],
    },
  })
  return articleNumber
}

const panel = (page: Page) => page.getByRole('region', { name: 'Publishing' })

test('an editor brings out another language from the one they are in, and looks at one that needs it', async ({
  page,
  request,
}) => {
  const number = await write()
  for (const locale of ['en', 'ru']) {
    const texts = {
      ...{ headline: `In ${locale}`, standfirst: 'What it is about' },
      body: [{ id: 'p1', kind: 'paragraph', content: [{ text: 'First words.' }] }],
    }
    await newsroom.performs('save-draft', { articleNumber: number, locale, expectedVersion: 0, texts })
  }
  await letIn(page, newsroom, 'editor')
  await page.goto(`/admin/articles/${number}/en`)
  const others = panel(page).getByRole('region', { name: 'Other languages' })
  // Russian waits for the Ukrainian edition.
  await expect(others.getByRole('listitem').filter({ hasText: 'Русский' })).toContainText('something keeps it back')
  await expect(others.getByRole('button')).toHaveCount(1)
  expect(await runAxe(page)).toEqual([])
  await others.getByRole('button', { name: 'Publish: Українська' }).click()
  await expect(page.getByText('Published: Українська')).toBeVisible()
  expect((await request.get(`/ua/news/${number}`)).status()).toBe(200)
  await expect(panel(page).getByRole('button').first()).toBeFocused()
  // Nobody has confirmed that translation: it has to be looked at.
  await expect(others).not.toContainText('something keeps it back')
  await expect(others.getByRole('button')).toHaveCount(0)
  await others.getByRole('link', { name: 'Русский' }).click()
  await expect(page).toHaveURL(/\/ru$/)
  await expect(panel(page)).toContainText('Worth a look')
})

test('an editor publishes, publishes a correction, withdraws, and the log says so', async ({ page, request }) => {
  const number = await write()
  await letIn(page, newsroom, 'editor')
  await page.goto(`/admin/articles/${number}/uk`)
  await expect(panel(page)).toContainText('A draft. Readers do not see it.')
  const publish = panel(page).getByRole('button', { name: 'Publish', exact: true })
  await publish.click()
  await expect(panel(page)).toContainText('Publish the Ukrainian edition now?')
  await expect(panel(page)).toContainText(new RegExp(`/ua/news/.+-${number}`))
  await expect(publish).toBeFocused()
  expect(await runAxe(page)).toEqual([])
  await panel(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(publish).toBeFocused()
  expect((await request.get(`/ua/news/${number}`)).status()).toBe(404)
  // The same key twice.
  await page.keyboard.press('Enter')
  await expect(panel(page)).toContainText('Publish the Ukrainian edition now?')
  await page.keyboard.press('Enter')
  await expect(panel(page)).toContainText('Live since')
  const address = await panel(page).getByRole('link', { name: 'Open on the site' }).getAttribute('href')
  expect((await request.get(address ?? '')).status()).toBe(200)

  await page.getByRole('textbox', { name: 'Headline' }).fill('Виправлений заголовок')
  await expect(panel(page)).toContainText('the changes are not published yet')
  await panel(page).getByRole('button', { name: 'Publish changes' }).click()
  await expect(panel(page).getByRole('radio', { name: 'A change of substance' })).toBeFocused()
  await panel(page).getByRole('radio', { name: 'A correction' }).check()
  await panel(page).getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(panel(page)).toContainText('Write what was wrong: the correction does not go out without it.')
  await expect(panel(page).getByLabel('What was wrong: Українська')).toBeFocused()
  await panel(page).getByLabel('What was wrong: Українська').fill('У заголовку була помилка.')
  expect(await runAxe(page)).toEqual([])
  await panel(page).getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(panel(page)).not.toContainText('the changes are not published yet')
  const corrected = await (await request.get(address ?? '')).text()
  expect(corrected).toContain('Виправлений заголовок')
  expect(corrected).toContain('У заголовку була помилка.')

  await panel(page).getByRole('button', { name: 'Change the words of the correction' }).click()
  const note = panel(page).getByLabel('What was wrong: Українська')
  await expect(note).toHaveValue('У заголовку була помилка.')
  await note.fill('')
  await panel(page).getByRole('button', { name: 'Save the note' }).click()
  await expect(panel(page)).toContainText('Fill in this field.')
  await note.fill('У заголовку було неправильне ім’я.')
  expect(await runAxe(page)).toEqual([])
  await panel(page).getByRole('button', { name: 'Save the note' }).click()
  // The form, whose own field says the same, has gone.
  await expect(panel(page).getByRole('button', { name: 'Change the words of the correction' })).toBeVisible()
  await expect(panel(page).getByRole('region', { name: 'Corrections' })).toContainText('неправильне ім’я')
  const renoted = await (await request.get(address ?? '')).text()
  expect(renoted).toContain('У заголовку було неправильне ім’я.')
  expect(renoted).not.toContain('У заголовку була помилка.')

  await panel(page).getByRole('button', { name: 'Withdraw' }).click()
  const dialog = page.getByRole('dialog', { name: 'Withdraw the Ukrainian edition?' })
  await dialog.getByLabel('What to tell readers').fill('Матеріал знято.')
  await dialog.getByRole('button', { name: 'Withdraw' }).click()
  await expect(panel(page)).toContainText('Readers are told: Матеріал знято.')
  await expect(panel(page).getByRole('link', { name: 'See what readers see' })).toHaveAttribute('href', address ?? '')
  expect((await request.get(address ?? '')).status()).toBe(410)

  await page.goto(`/admin/audit?article=${number}`)
  const entries = page.getByRole('row').filter({ hasText: 'Olena' })
  await expect(entries).toContainText([
    /^.*Withdrew: /,
    /Changed the note of a\s+correction: /,
    /Published: .*correction/,
    /Published: /,
  ])
  expect(await runAxe(page)).toEqual([])
})

test('without a connection nothing goes out, and it is said', async ({ page, context, request }) => {
  const number = await write()
  await letIn(page, newsroom, 'editor')
  await page.goto(`/admin/articles/${number}/uk`)
  const publish = panel(page).getByRole('button', { name: 'Publish', exact: true })
  await publish.click()
  await expect(panel(page)).toContainText('Publish the Ukrainian edition now?')
  await context.setOffline(true)
  await page.getByRole('textbox', { name: 'Headline' }).fill('Без зв’язку')
  await publish.click()
  await expect(page.getByText('Nothing was done: the server does not have the newest text yet.')).toBeVisible()
  await expect(panel(page)).toContainText('Publish the Ukrainian edition now?')
  expect((await request.get(`/ua/news/${number}`)).status()).toBe(404)
  await context.setOffline(false)
  await publish.click()
  await expect(panel(page)).toContainText('Live since')
  expect(await (await request.get(`/ua/news/${number}`)).text()).toContain('Без зв’язку')
})

test('what was missing a moment ago is looked at again, and nothing goes out unasked', async ({ page, request }) => {
  const number = await write()
  await letIn(page, newsroom, 'editor')
  await page.goto(`/admin/articles/${number}/uk`)
  const publish = panel(page).getByRole('button', { name: 'Publish', exact: true })
  const headline = page.getByRole('textbox', { name: 'Headline' })
  await isAwake(page)
  await headline.fill('')
  await expect(panel(page)).toContainText('The headline is missing.')
  await publish.click()
  await expect(page.getByRole('alert').filter({ hasText: 'The headline is missing.' })).toBeVisible()
  await headline.fill('Заголовок є')
  await publish.click()
  await expect(panel(page)).toContainText('Publish the Ukrainian edition now?')
  expect((await request.get(`/ua/news/${number}`)).status()).toBe(404)
})

test('what is filed elsewhere stays where readers know it until that is published too', async ({ page, request }) => {
  const number = await write()
  await newsroom.performs('publish-edition', { articleNumber: number, locale: 'uk' })
  const name = `Інша рубрика ${number}`
  await newsroom.performs('save-section', { originLocale: 'uk', texts: { uk: { name } } })
  await letIn(page, newsroom, 'editor')
  await page.goto(`/admin/articles/${number}/uk`)
  const address = (await panel(page).getByRole('link', { name: 'Open on the site' }).getAttribute('href')) ?? ''
  const tab = page.getByRole('navigation', { name: /language/i }).getByRole('link', { name: /Українська/ })
  await expect(tab).toContainText('Live')
  await isAwake(page)
  await page.getByRole('combobox', { name: 'Section', exact: true }).click()
  await page.getByRole('option', { name, exact: true }).click()
  await expect(tab).toContainText('unpublished changes')
  await page.reload()
  await expect(tab).toContainText('unpublished changes')
  const isFiledThere = async () => (await (await request.get(address)).text()).includes(`"articleSection":"${name}"`)
  expect(await isFiledThere()).toBe(false)

  await panel(page).getByRole('button', { name: 'Publish changes' }).click()
  await panel(page).getByRole('radio', { name: 'A minor change' }).check()
  await panel(page).getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(tab).not.toContainText('unpublished changes')
  expect(await isFiledThere()).toBe(true)
})

test('on a phone the next step stays within reach, leads to the panel and takes the focus along', async ({ page }) => {
  const number = await write()
  await newsroom.performs('publish-edition', { articleNumber: number, locale: 'uk' })
  await page.setViewportSize({ width: 360, height: 640 })
  await letIn(page, newsroom, 'editor')
  await page.goto(`/admin/articles/${number}/uk`)
  const tab = page.getByRole('navigation', { name: /language/i }).getByRole('link', { name: /Українська/ })
  await expect(tab).toContainText('Live')
  await expect(page.getByText('Readers see this text.')).toBeVisible()
  const next = page.locator('[data-bottom-bar]').getByRole('button', { name: 'Publish changes' })
  await expect(next).toHaveCount(0)

  const text = page.getByRole('textbox', { name: 'Text', exact: true })
  await text.locator('p').first().click({ clickCount: 3 })
  await page.keyboard.type('Інші слова.')
  await expect(tab).toContainText('unpublished changes')
  await expect(page.getByText('Readers see an earlier version: the latest changes')).toBeVisible()
  await expect(next).toBeInViewport({ ratio: 1 })
  expect(await runAxe(page)).toEqual([])
  await next.focus()
  await page.keyboard.press('Enter')
  const radio = panel(page).getByRole('radio', { name: 'A change of substance' })
  await expect(radio).toBeFocused()
  await expect(radio).toBeInViewport()
  await expect(next).toBeHidden()
  await panel(page).getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(tab).not.toContainText('unpublished changes')
  await expect(next).toHaveCount(0)
})

test('a schedule in the night the clocks are put back asks which hour is meant', async ({ page }) => {
  const number = await write()
  await letIn(page, newsroom, 'editor')
  await page.goto(`/admin/articles/${number}/uk`)
  await panel(page).getByRole('button', { name: 'Schedule' }).click()
  // Put forward on 28 March 2027, back on 31 October 2027.
  const field = panel(page).getByRole('group', { name: 'Date and time in Kyiv' })
  const [day, time] = [field.getByLabel('Date'), field.getByLabel('Time, 24 hours')]
  await expect(day, 'the focus goes along into the form').toBeFocused()
  await panel(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(panel(page).locator('button:focus'), 'and comes back').toHaveCount(1)
  await panel(page).getByRole('button', { name: 'Schedule' }).click()
  await field.getByRole('button', { name: 'Tomorrow 08:00' }).click()
  await expect(time).toHaveValue('08:00')
  const confirm = panel(page).getByRole('button', { name: 'Schedule' })
  await day.fill('2027-03-28')
  await time.fill('330')
  await confirm.click()
  await panel(page).getByRole('button', { name: 'Take 2027-03-28 04:30' }).click()
  await expect(day).toHaveValue('2027-03-28')
  await expect(time).toHaveValue('04:30')
  await day.fill('2027-10-31')
  await time.fill('03:30')
  await confirm.click()
  await panel(page).getByRole('radio', { name: 'The second, after they have gone back' }).check()
  await confirm.click()
  await expect(panel(page)).toContainText('Scheduled for 31 October 2027, 03:30, Kyiv time.')

  await panel(page).getByRole('button', { name: 'Embargo' }).click()
  await day.fill('2027-11-01')
  await panel(page).getByRole('button', { name: 'Set' }).click()
  await expect(panel(page)).toContainText('it goes out when the embargo ends')
  await panel(page).getByRole('button', { name: 'Cancel the schedule' }).click()
  await expect(panel(page)).toContainText('Finished and waiting for an editor.')
})

test('a reporter reads what is missing, goes to it, and hands the draft over', async ({ page }) => {
  await letIn(page, newsroom, 'reporter')
  await page.goto('/admin/articles/new')
  await page.getByRole('button', { name: 'Start writing' }).click()
  await expect(page).toHaveURL(/\/admin\/articles\/\d+\/en$/)
  await expect(panel(page)).toContainText('Keeps it from being published')
  await expect(panel(page).getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0)
  await panel(page).getByRole('button', { name: 'No author is named.' }).click()
  await expect(page.locator('[data-field="authors"] input:focus')).toHaveCount(1)
  await panel(page).getByRole('button', { name: 'The headline is missing.' }).click()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toBeFocused()
  await page.keyboard.type('Заголовок')
  await expect(panel(page)).not.toContainText('The headline is missing.')
  await panel(page).getByRole('button', { name: 'Ready to publish' }).click()
  await expect(panel(page)).toContainText('Finished and waiting for an editor.')
  const tab = page.getByRole('navigation', { name: /language/i }).getByRole('link', { name: /English/ })
  await expect(tab).toContainText('Ready')

  await page.getByRole('textbox', { name: 'Headline' }).fill('Інший заголовок')
  await expect(page.getByText('You have changed the text, so it is a draft again.')).toBeVisible()
  await expect(tab).toContainText('Draft')
  await panel(page).getByRole('button', { name: 'Ready to publish' }).click()
  await expect(panel(page)).toContainText('Finished and waiting for an editor.')
  await expect(page.getByText('You have changed the text')).toBeHidden()
  await panel(page).getByRole('button', { name: 'Back to draft' }).click()
  await expect(panel(page)).toContainText('A draft. Readers do not see it.')
})
