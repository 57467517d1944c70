// From a fresh installation to a newsroom of two: the set-up link, the first account, a second factor, an invitation,
// and somebody who is let in no more. Every screen on the way can be used by everybody.
import type { Page } from '@playwright/test'
import { showCode } from '#accounts/testing/authenticator.ts'
import { isAwake } from '#e2e/support/let-in.ts'
import { isGivenUp, watchForProblems } from '#e2e/support/page-problems.ts'
import { runAxe } from '#e2e/support/run-axe.ts'
import { type SecondSite, serveSecondSite } from '#e2e/support/serve-second-site.ts'
import { expect as quickly, test } from '#e2e/support/test.ts'

test.setTimeout(300_000)

/** Passwords are slow on purpose, and twice so on a busy machine. */
const expect = quickly.configure({ timeout: 30_000 })

const password = 'quiet hedgehog in the garden'

/** The link that a command prints. */
async function readLink(site: SecondSite, ...words: string[]): Promise<string> {
  const printed = await site.run('scripts/user.ts', ...words)
  const link = new RegExp(`${site.address}/admin/set-up/\\S+`).exec(printed)?.[0]
  if (link === undefined) throw new Error(`No link in: ${printed}`)
  return link
}

async function expectHeading(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()
}

async function expectNoComplaints(page: Page): Promise<void> {
  expect(await runAxe(page)).toEqual([])
}

async function fillIn(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value)
}

test.use({ bypassCSP: true })

test('a fresh installation gets its people', async ({ page, browser }) => {
  await using site = await serveSecondSite({ LITOPYS_DEMO: '0' })
  const problems = watchForProblems(page, site.address)
  const link = await readLink(site, 'setup')
  let secret = ''

  await test.step('the set-up link opens the first account', async () => {
    await page.goto(link)
    await expectHeading(page, 'The first account')
    await expectNoComplaints(page)
    await isAwake(page)
    await page.getByRole('button', { name: 'Create account' }).click()
    await expect(page.getByText('Enter your name.')).toBeVisible()
    await expect(page.getByText('Enter an e-mail address, such as')).toBeVisible()
    await fillIn(page, { 'Full name': 'Olena Koval', 'E-mail': 'Olena@news.example', Password: 'password1234' })
    await page.getByRole('button', { name: 'Create account' }).click()
    await expect(page.getByText('This is one of the passwords that are guessed first.')).toBeVisible()
    await expect(page.getByLabel('Full name')).toHaveValue('Olena Koval')
    await fillIn(page, { Password: password })
    await expect(page.getByText('A very good password.')).toBeVisible()
    await page.getByRole('button', { name: 'Create account' }).click()
    await expect(page).toHaveURL(`${site.address}/admin`)
    await expect(page.getByRole('button', { name: 'Olena Koval' })).toBeVisible()
  })

  await test.step('the link is good for nothing any more', async () => {
    await page.goto(link)
    await expectHeading(page, 'This link does not work')
    await expect(page.getByText('This link has been used already.')).toBeVisible()
    await expectNoComplaints(page)
  })

  await test.step('a second factor is set up', async () => {
    await page.goto(`${site.address}/admin/account`)
    await expectHeading(page, 'My account')
    await expectNoComplaints(page)
    await page.getByRole('button', { name: 'Turn on the second step' }).click()
    const question = page.getByRole('dialog')
    await question.getByLabel('Current password').fill('something else')
    await question.getByRole('button', { name: 'Continue' }).click()
    await expect(question.getByText('Wrong password.')).toBeVisible()
    await question.getByLabel('Current password').fill(password)
    await question.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('img', { name: 'QR code with the key' })).toBeVisible()
    await expect(page.getByRole('list').getByText(/^\w{5}-\w{5}$/)).toHaveCount(10)
    await expectNoComplaints(page)
    secret = (await page.getByText('Or type the key:').locator('code').textContent()) ?? ''
    await page.getByLabel('Code from the app').fill(showCode(secret, 40))
    await page.getByRole('button', { name: 'Confirm and turn on' }).click()
    await expect(page.getByText('Wrong code.')).toBeVisible()
    await page.getByLabel('Code from the app').fill(showCode(secret))
    await page.getByRole('button', { name: 'Confirm and turn on' }).click()
    await expect(page.getByText('On: after your password, a code from your phone is needed.')).toBeVisible()
  })

  await test.step('signing out and in again asks for both steps, and leads to the page that was asked for', async () => {
    await page.getByRole('button', { name: 'Olena Koval' }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await expectHeading(page, 'Sign in to the newsroom')
    await page.goto(`${site.address}/admin/users`)
    await expectHeading(page, 'Sign in to the newsroom')
    await expectNoComplaints(page)
    await fillIn(page, { 'E-mail': 'olena@news.example', Password: 'not this one at all' })
    await page.keyboard.press('Enter')
    await expect(page.getByText('Wrong e-mail or password.')).toBeVisible()
    await expect(page.getByLabel('E-mail')).toHaveValue('olena@news.example')
    await expect(page.getByLabel('Password', { exact: true })).toBeFocused()
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible()
    await expectNoComplaints(page)
    // The next one: the first was used up by setting the second step up.
    const code = showCode(secret, 1)
    await expect(page.getByLabel('Code', { exact: true })).toBeFocused()
    await page.keyboard.type(code)
    await page.keyboard.press('Enter')
    await expectHeading(page, 'Users')
    expect(
      (await page.context().cookies()).map(({ name, path, httpOnly, sameSite }) => ({
        name,
        path,
        httpOnly,
        sameSite,
      })),
    ).toContainEqual({ name: 'litopys.session_token', path: '/admin', httpOnly: true, sameSite: 'Lax' })
  })

  await test.step('a colleague is invited, accepts, and is let in no more', async () => {
    await page.getByRole('button', { name: 'Invite' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Full name').fill('Іван Ткач')
    await form.getByLabel('E-mail').fill('olena@news.example')
    await form.getByLabel('Interface language').selectOption('Українська')
    await form.getByRole('button', { name: 'Create link' }).click()
    await expect(form.getByText('There is a user with this address already.')).toBeVisible()
    await form.getByLabel('E-mail').fill('ivan@news.example')
    await form.getByRole('button', { name: 'Create link' }).click()
    const invitation = await page.getByRole('textbox', { name: 'Link for Іван Ткач' }).inputValue()
    await expect(page.getByRole('row', { name: /Іван Ткач/ }).getByText('No password yet')).toBeVisible()
    await expectNoComplaints(page)

    const colleague = await browser.newPage({ bypassCSP: true, locale: 'uk-UA' })
    await colleague.goto(invitation)
    await expectHeading(colleague, 'Запрошення до редакції')
    await expectNoComplaints(colleague)
    await colleague.getByLabel('Пароль', { exact: true }).fill('тихий їжак у саду')
    await colleague.getByRole('button', { name: 'Прийняти запрошення' }).click()
    await expect(colleague.getByRole('button', { name: 'Іван Ткач' })).toBeVisible()
    await colleague.goto(`${site.address}/admin/users`)
    await expectHeading(colleague, 'Матеріали')

    await page.reload()
    await page.getByRole('button', { name: 'Deactivate: Іван Ткач' }).click()
    await expectNoComplaints(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Deactivate', exact: true }).click()
    await expect(page.getByRole('row', { name: /Іван Ткач/ }).getByText('Deactivated')).toBeVisible()
    await colleague.reload()
    await expectHeading(colleague, 'Вхід до редакції')
    await colleague.getByLabel('Електронна пошта').fill('ivan@news.example')
    await colleague.getByLabel('Пароль', { exact: true }).fill('тихий їжак у саду')
    await colleague.getByRole('button', { name: 'Увійти' }).click()
    await expect(colleague.getByText('Цей обліковий запис вимкнено.')).toBeVisible()
    await colleague.close()
  })

  expect(problems.list().filter((one) => !isGivenUp(one))).toEqual([])
})
