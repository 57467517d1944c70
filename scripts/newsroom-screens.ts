// Every screen of the newsroom with how one gets there, and a newsroom that has something to show on them: an article
// whose Ukrainian text is ahead of its readers and of its English translation.
import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { Edition } from '#e2e/support/edition.ts'
import type { Newsroom } from '#e2e/support/open-newsroom.ts'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'

export type NewsroomScreen = {
  readonly name: string
  readonly path: string
  /** Nobody is signed in on it. */
  readonly isOutside?: boolean
  /** What is done on it before it is looked at. */
  readonly prepare?: (page: Page) => Promise<void>
}

/** Browsers in which a chief editor of each language is signed in, and one in which nobody is. */
export type Chiefs = Readonly<Record<Locale, BrowserContext>> & { readonly nobody: BrowserContext }

const password = 'quiet hedgehog in the garden'
const names: Readonly<Record<Locale, string>> = { uk: 'Соломія Гнатюк', en: 'Solomiia Hnatiuk', ru: 'Соломия Гнатюк' }

/** Invites the chief editors and lets them in, as people are let in. */
export async function letChiefsIn(browser: Browser, newsroom: Newsroom, origin: string): Promise<Chiefs> {
  const entered = await Promise.all(
    locales.map(async (locale) => {
      const person = { email: `${locale}@news.example`, name: names[locale], role: 'chief', locale }
      const { path } = await newsroom.performs<{ path: string }>('invite-user', person)
      const context = await browser.newContext({ baseURL: origin, locale: languageOf(locale).dateLocale })
      const page = await context.newPage()
      await page.goto(path)
      await page.locator('input[name=password]').fill(password)
      await page.locator('button[type=submit]').click()
      await page.waitForURL(`${origin}/admin`, { timeout: 60_000 })
      await page.close()
      return [locale, context] as const
    }),
  )
  return {
    ...(Object.fromEntries(entered) as Record<Locale, BrowserContext>),
    nobody: await browser.newContext({ baseURL: origin }),
  }
}

/** Changes the Ukrainian text of an article that is live in Ukrainian and English, and answers every screen. */
export async function findNewsroomScreens(edition: Edition, { uk }: Chiefs): Promise<NewsroomScreen[]> {
  const number = findLiveArticle(edition)
  const page = await uk.newPage()
  const article = `/admin/articles/${number}/uk`
  await changeFirstParagraph(page, article)
  const first = async (list: string, link: string, which = '') => {
    await page.goto(list, { waitUntil: 'networkidle' })
    return (
      (await page.locator(`main a[href^="${link}"]:not([href$="/new"])${which}`).first().getAttribute('href')) ?? list
    )
  }
  const screens: NewsroomScreen[] = [
    { name: 'sign-in', path: '/admin/sign-in', isOutside: true },
    { name: 'desk', path: '/admin' },
    { name: 'new-article', path: '/admin/articles/new' },
    { name: 'article', path: article, prepare: seeText },
    { name: 'publish', path: article, prepare: beginCorrection },
    { name: 'translate', path: `/admin/articles/${number}/translate/en` },
    { name: 'revisions', path: `${article}/revisions` },
    { name: 'preview', path: article, prepare: openPreview },
    { name: 'photos', path: '/admin/photos' },
    { name: 'photo', path: await first('/admin/photos', '/admin/photos/', ':has(img)') },
    { name: 'people', path: '/admin/people' },
    { name: 'person', path: await first('/admin/people', '/admin/people/') },
    { name: 'sections', path: '/admin/sections' },
    { name: 'tags', path: '/admin/tags' },
    { name: 'stories', path: '/admin/stories' },
    { name: 'story', path: await first('/admin/stories', '/admin/stories/') },
    { name: 'events', path: '/admin/events' },
    { name: 'event', path: await first('/admin/events', '/admin/events/') },
    { name: 'front', path: '/admin/front' },
    { name: 'pages', path: '/admin/pages' },
    { name: 'page', path: await first('/admin/pages', '/admin/pages/'), prepare: seeText },
    { name: 'settings', path: '/admin/settings' },
    { name: 'users', path: '/admin/users' },
    { name: 'audit', path: '/admin/audit' },
    { name: 'account', path: '/admin/account' },
  ]
  await page.close()
  return screens
}

/** A photo may be known without its file: its figure is there then, and no picture in it. */
const hasLeadPicture = /<figure[^>]*figure-hero(?:(?!<\/figure>)[\s\S])*<img/

function findLiveArticle({ pages }: Edition): number {
  const liveIn = (locale: Locale) =>
    pages.flatMap(({ address, status, html }) =>
      status === 200 && address.kind === 'article' && address.locale === locale && hasLeadPicture.test(html)
        ? [address.number]
        : [],
    )
  const english = liveIn('en')
  const number = liveIn('uk').find((one) => english.includes(one))
  if (number === undefined) throw new Error('No article with a picture is live in Ukrainian and English')
  return number
}

async function changeFirstParagraph(page: Page, article: string): Promise<void> {
  await page.goto(article)
  await seeText(page)
  await page.locator('.ProseMirror > p').first().click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Коротко про головне. ')
  await page.keyboard.press('Control+s')
  await page.locator('[data-state=saved][role=status]').waitFor()
}

async function seeText(page: Page): Promise<void> {
  await page.locator('.ProseMirror').waitFor()
}

/** The panel as it asks what has changed; the correction is its last answer. */
async function beginCorrection(page: Page): Promise<void> {
  await seeText(page)
  const panel = page.locator('section[data-field=publishing]')
  await panel.getByRole('button').first().click()
  await panel.getByRole('radio').last().check()
  await panel.scrollIntoViewIfNeeded()
}

async function openPreview(page: Page): Promise<void> {
  await seeText(page)
  await page
    .locator('header button')
    .filter({ hasText: /Preview|[Пп]ерегляд|[Пп]росмотр/ })
    .first()
    .click()
  await page.frameLocator('iframe').locator('h1').waitFor()
}
