import { type FoundPage, linksIn } from '#e2e/support/edition.ts'
import { expect, test } from '#e2e/support/test.ts'

// A picture is rendered when it is first asked for.
test.setTimeout(300_000)

test('every link on every page leads to a page, in one step', async ({ edition, request }) => {
  const answers = new Map(edition.pages.map(({ path, status }) => [path, status]))
  const dead: string[] = []
  for (const { path, html } of edition.pages) {
    for (const link of linksIn(html)) {
      const status = answers.get(link) ?? (await request.get(link, { maxRedirects: 0 })).status()
      answers.set(link, status)
      if (status !== 200) dead.push(`${path} → ${link}: ${status}`)
    }
  }
  expect(dead).toEqual([])
})

test('every file that a page names is there', async ({ edition, request }) => {
  const files = new Set(edition.pages.flatMap(({ html }) => filesIn(html)))
  const widths = new Set(onePageOfEachKind(edition.pages).flatMap(({ html }) => widthsIn(html)))
  for (const file of widths) files.add(file)
  const dead: string[] = []
  for (const file of files) {
    const status = (await request.head(file)).status()
    if (status !== 200) dead.push(`${file}: ${status}`)
  }
  expect(files.size).toBeGreaterThan(50)
  expect([...widths].filter((file) => file.endsWith('.avif')).length).toBeGreaterThan(20)
  expect(dead).toEqual([])
})

/** Every width of every picture would take a minute to make: of most, the page's first choice is asked for. */
function onePageOfEachKind(pages: readonly FoundPage[]): FoundPage[] {
  const byPictures = pages.toSorted((one, other) => countPictures(one) - countPictures(other))
  return [...new Map(byPictures.map((page) => [page.address.kind, page])).values()]
}

function countPictures({ html }: FoundPage): number {
  return html.split('<picture').length
}

/** Styles, scripts, icons and pictures, and of those that come in several widths the first. */
function filesIn(html: string): string[] {
  return listsIn(html).map((list) => addressesIn(list)[0] ?? '')
}

/** Every file of every picture. */
function widthsIn(html: string): string[] {
  return listsIn(html).flatMap(addressesIn)
}

/** What src, srcset and href say. */
function listsIn(html: string): string[] {
  const tags = html.match(/<(?:img|source|script|link)\b[^>]*>/g) ?? []
  return tags
    .filter((tag) => !/rel="(?:canonical|alternate)"/.test(tag))
    .flatMap((tag) => [...tag.matchAll(/\s(?:src|srcset|srcSet|imagesrcset|href)="([^"]+)"/gi)])
    .map(([, list]) => list ?? '')
    .filter((list) => list.startsWith('/'))
}

function addressesIn(list: string): string[] {
  return list.split(',').map((part) => part.trim().split(' ')[0] ?? '')
}

test('the language links of editions point at each other and at themselves', async ({ edition, baseURL }) => {
  const live = edition.pages.filter(({ status }) => status === 200)
  const byPath = new Map(live.map((page) => [page.path, page]))
  const wrong: string[] = []
  for (const { path, html } of live) {
    const alternates = alternatesIn(html)
    const languages = alternates.filter(({ hreflang }) => hreflang !== 'x-default')
    if (!languages.some(({ href }) => href === `${baseURL}${path}`)) wrong.push(`${path} does not name itself`)
    for (const { href } of alternates) {
      const other = byPath.get(href.slice(baseURL?.length))
      const back = other ? alternatesIn(other.html) : []
      if (JSON.stringify(back) !== JSON.stringify(alternates)) wrong.push(`${path} and ${href} disagree`)
    }
  }
  expect(wrong).toEqual([])
})

test('no language is called by its address', async ({ edition }) => {
  const wrong = edition.pages.filter(({ html }) =>
    /(?:lang|hreflang|hrefLang|inLanguage)"?[=:]"(?:ua|UA|uk_?UK)"/.test(html),
  )
  expect(wrong.map(({ path }) => path)).toEqual([])
})

function alternatesIn(html: string): { hreflang: string; href: string }[] {
  const tags = html.match(/<link\b[^>]*rel="alternate"[^>]*>/g) ?? []
  return tags
    .map((tag) => ({ hreflang: attribute(tag, 'hreflang'), href: attribute(tag, 'href') }))
    .filter(({ hreflang }) => hreflang !== '')
    .sort((a, b) => (a.hreflang < b.hreflang ? -1 : 1))
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? ''
}
