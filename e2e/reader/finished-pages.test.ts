// What goes out is only what a reader needs.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFrameworkTraces } from '#e2e/support/framework-scripts.ts'
import { expect, test } from '#e2e/support/test.ts'

test('no page carries a script or a mark of the framework', async ({ edition }) => {
  const traces = edition.pages.flatMap(({ path, html }) =>
    findFrameworkTraces(html).map((trace) => `${path}: ${trace}`),
  )
  expect(edition.pages.length).toBeGreaterThan(50)
  expect(traces).toEqual([])
})

for (const planted of [
  '<script src="/_next/static/chunks/main.js" async=""></script>',
  '<script>self.__next_f.push([1,""])</script>',
  '<link rel="preload" as="script" href="/_next/static/chunks/main.js"/>',
  '<!--$?-->',
]) {
  test(`a planted ${planted} is found`, async ({ edition }) => {
    const [page] = edition.pages
    expect(findFrameworkTraces(`${page?.html}${planted}`)).not.toEqual([])
  })
}

test('no page has an inline style, an inline handler or an address of another host in it', async ({
  edition,
  baseURL,
}) => {
  const loaded =
    /<(?:script|img|source|link rel="(?:stylesheet|preload|icon)")[^>]*?(?:src|srcset|href)="(https?:[^"]+)"/g
  const found = edition.pages.flatMap(({ path, html }) => [
    ...(html.match(/<[a-z]+[^>]*\s(?:style|on[a-z]+)="/g) ?? []).map((tag) => `${path}: ${tag}`),
    ...[...html.matchAll(loaded)]
      .filter(([, url]) => !url?.startsWith(`${baseURL}/`))
      .map(([tag]) => `${path}: ${tag}`),
  ])
  expect(found).toEqual([])
})

test('the server met no machinery that it did not know', async ({ request, edition }) => {
  expect(edition.pages.length).toBeGreaterThan(0)
  const health = (await (await request.get('/api/health')).json()) as Record<string, unknown>
  expect([0, []]).toContainEqual(health['unexpectedMachinery'])
})

test('the build froze no reader page', () => {
  const build = readFileSync('.build/current', 'utf8')
  const manifest = readFileSync(join('.build', build, 'next/prerender-manifest.json'), 'utf8')
  const { routes, dynamicRoutes } = JSON.parse(manifest) as Record<'routes' | 'dynamicRoutes', object>
  expect(Object.keys({ ...routes, ...dynamicRoutes }).filter((route) => !route.startsWith('/_'))).toEqual([])
})
