// Texts that would break a page that forgets to escape, in every field that a newsroom fills: readers see them as
// themselves, everywhere, and nothing in them is ever run.
import type { Page } from '@playwright/test'
import { drawPhoto } from '#e2e/support/draw-photo.ts'
import { editor } from '#e2e/support/editor.ts'
import { expect, test } from '#e2e/support/test.ts'
import { pathOf } from '#i18n/addresses.ts'

test.setTimeout(180_000)

const locale = 'uk' as const
const longWord = 'переосвідкореспондентувавшись'.repeat(4)
/** Ends tags and strings, starts scripts, turns the direction of writing, and joins four code points to one family. */
const awkward = '</script><img src=x onerror=alert(1)> "a" & \u200f\u202eאבג\u202c 👩‍👩‍👧'

type Text = { readonly typed: string; readonly shown: string }

/** NUL and half a character cannot be stored as text: they are typed, and shown nowhere. */
function text(name: string, rest = ''): Text {
  return { typed: `${name}\u0000 \ud83d${awkward}${rest}`, shown: `${name} ${awkward}${rest}` }
}

const words = {
  section: text('Рубрика'),
  tag: text('Мітка'),
  person: text('Автор', ` ${longWord}`),
  job: text('Посада'),
  story: text('Сюжет', ` ${longWord}`),
  summary: text('Підсумок'),
  event: text('Подія', ` ${longWord.slice(0, 80)}`),
  said: text('Джерело'),
  caption: text('Підпис', ` ${longWord}`),
  alt: text('Опис'),
  credit: text('Агенція'),
  headline: text('Заголовок', ` ${longWord}`),
  standfirst: text('Лід', ` ${longWord}`),
  paragraph: text('Абзац', ` ${longWord}`),
  speaker: text('Речниця'),
  correction: text('Виправлення'),
}

type Made = Record<'article' | 'story' | 'section' | 'tag' | 'author', string>

/** Fills every field, and answers the addresses of the pages. */
async function writeEverything(): Promise<Made> {
  const named = (slug: string, name: Text) => ({
    ...{ slug, originLocale: locale },
    texts: { [locale]: { name: name.typed } },
  })
  type WithId = { id: string }
  const { id: sectionId } = await editor.performs<WithId>('save-section', named('awkward-section', words.section))
  const { id: tagId } = await editor.performs<WithId>('save-tag', named('awkward-tag', words.tag))
  const { id: personId } = await editor.performs<WithId>('save-person', {
    ...named('awkward-person', words.person),
    texts: { [locale]: { name: words.person.typed, jobTitle: words.job.typed } },
  })
  const { id: leadPhotoId } = await editor.performs<WithId>('keep-photo', {
    path: await drawPhoto('#8f4f2f'),
    originLocale: locale,
    credit: words.credit.typed,
    texts: { [locale]: { caption: words.caption.typed, alt: words.alt.typed } },
  })
  const { number: storyNumber } = await editor.performs<{ number: number }>('save-story', {
    originLocale: locale,
    texts: {
      [locale]: { slug: 'siuzhet', title: words.story.typed, summary: words.summary.typed, state: 'live' },
    },
  })
  const { articleNumber } = await editor.performs<{ articleNumber: number }>('create-article', {
    ...{ locale, sectionId, storyNumber, leadPhotoId },
    credits: [{ personId }],
    tagIds: [tagId],
    texts: {
      slug: 'stattia',
      headline: words.headline.typed,
      standfirst: words.standfirst.typed,
      body: [
        { id: 'p1', kind: 'paragraph', content: [{ text: words.paragraph.typed }] },
        {
          ...{ id: 'q1', kind: 'quotation', attribution: words.speaker.typed },
          paragraphs: [[{ text: words.paragraph.typed }]],
        },
      ],
    },
  })
  await editor.performs('save-event', {
    ...{ edtf: '2024-01-05', originLocale: locale },
    texts: { [locale]: { text: words.event.typed, attributedTo: words.said.typed } },
    articles: [{ articleNumber, role: 'reports', isMain: true }],
    stories: [{ storyNumber }],
  })
  await editor.performs('publish-edition', { articleNumber, locale })
  await editor.performs('add-correction', { articleNumber, notes: { [locale]: words.correction.typed } })
  return {
    article: pathOf({ kind: 'article', locale, slug: 'stattia', number: articleNumber }),
    story: pathOf({ kind: 'story', locale, slug: 'siuzhet', number: storyNumber }),
    section: pathOf({ kind: 'section', locale, slug: 'awkward-section', page: 1 }),
    tag: pathOf({ kind: 'tag', locale, slug: 'awkward-tag', page: 1 }),
    author: pathOf({ kind: 'author', locale, slug: 'awkward-person', page: 1 }),
  }
}

let made: Made
test.beforeAll(async () => {
  made = await writeEverything()
})

test('an article shows them as themselves', async ({ reader, page }) => {
  await reader.opens(made.article)
  const { shown } = words.headline
  expect((await page.locator('h1').textContent()) ?? '').toBe(shown)
  await seesExactly(page, '.standfirst', words.standfirst)
  await seesExactly(page, '.article-header .section-label a', words.section)
  await seesExactly(page, '.byline a', words.person)
  await seesExactly(page, '.article figcaption .caption > [dir]', words.caption)
  await seesExactly(page, '.article figcaption .credit bdi', words.credit)
  expect(await page.locator('.article figure img').getAttribute('alt')).toBe(words.alt.shown)
  await seesExactly(page, '.prose > p', words.paragraph)
  await seesExactly(page, '.quotation figcaption', words.speaker)
  await expect(page.locator('.correction-notes')).toContainText(words.correction.shown)
  await seesExactly(page, '.timeline-text', words.event)
  await seesExactly(page, '.timeline-provenance bdi', words.said)
  await seesExactly(page, '#timeline a', words.story)
  await seesExactly(page, '.tags a', words.tag)
})

test('the head of an article says them as themselves', async ({ reader, page }) => {
  await reader.opens(made.article)
  expect(await page.title()).toContain(words.headline.shown)
  expect(await contentOf(page, 'property="og:title"')).toBe(words.headline.shown)
  expect(await contentOf(page, 'property="og:description"')).toContain(awkward)
  expect(await contentOf(page, 'name="description"')).toContain(awkward)
  expect(await contentOf(page, 'property="og:image:alt"')).toBe(words.alt.shown)
})

test('structured data says them as themselves', async ({ reader, page }) => {
  await reader.opens(made.article)
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  const data = texts.flatMap((json) => JSON.parse(json) as object[] | object)
  expect(data).toContainEqual(
    expect.objectContaining({
      '@type': 'NewsArticle',
      headline: words.headline.shown,
      author: [expect.objectContaining({ name: words.person.shown })],
      articleSection: words.section.shown,
      keywords: [words.tag.shown],
      image: expect.arrayContaining([
        expect.objectContaining({ caption: words.caption.shown, creditText: words.credit.shown }),
      ]),
      correction: [expect.objectContaining({ text: words.correction.shown })],
    }),
  )
})

for (const [kind, title, others] of [
  ['story', words.story, { '.page-header .standfirst': words.summary, '.timeline-text': words.event }],
  ['section', words.section, {}],
  ['tag', words.tag, {}],
  ['author', words.person, { '.author-job': words.job }],
] as const) {
  test(`the ${kind} page shows them as themselves`, async ({ reader, page }) => {
    await reader.opens(made[kind])
    expect((await page.locator('h1').textContent()) ?? '').toBe(title.shown)
    expect(await page.title()).toContain(title.shown)
    await seesExactly(page, '.teaser-headline a', words.headline)
    for (const [place, word] of Object.entries(others)) await seesExactly(page, place, word)
  })
}

test('the front page and the list of corrections show them as themselves', async ({ reader, page }) => {
  await reader.opens('/ua')
  await expect(page.locator('.teaser-headline a', { hasText: 'Заголовок </script>' }).first()).toBeVisible()
  await reader.opens('/ua/corrections')
  await expect(page.getByRole('main')).toContainText(words.correction.shown)
})

test('their long words scroll no page sideways', async ({ reader, page, problems }) => {
  problems.expectOtherPictureSizes()
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['/ua', ...Object.values(made)]) {
    await reader.opens(path)
    const overflow = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
    expect(overflow, path).toBeLessThanOrEqual(0)
  }
})

/** Character by character: toHaveText would forgive white space. */
async function seesExactly(page: Page, place: string, { shown }: Text): Promise<void> {
  expect(await page.locator(place).first().textContent(), place).toBe(shown)
}

async function contentOf(page: Page, meta: string): Promise<string | null> {
  return page.locator(`meta[${meta}]`).getAttribute('content')
}
