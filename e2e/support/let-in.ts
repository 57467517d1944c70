// Lets a person into the newsroom as people are let in: they are invited, open the link and choose a password.
import type { Page } from '@playwright/test'
import type { Newsroom } from '#e2e/support/open-newsroom.ts'

let people = 0

/** Signs somebody new in, with an English newsroom. */
export async function letIn(page: Page, newsroom: Newsroom, role: 'reporter' | 'editor' | 'chief'): Promise<void> {
  people += 1
  const email = `${role}-${Date.now()}-${people}@news.example`
  const { path } = await newsroom.performs<{ path: string }>('invite-user', {
    email,
    name: 'Olena',
    role,
    locale: 'en',
  })
  await page.goto(path)
  await page.getByLabel('Password', { exact: true }).fill('a long pass phrase of nobody')
  await page.getByRole('button', { name: 'Accept the invitation' }).click()
  await page.waitForURL((address) => address.pathname.startsWith('/admin') && !address.pathname.includes('set-up'))
}
