import { expect, test } from 'vitest'
import { sampleContext, sampleNamed, samplePerson } from '#edition/testing/sample-context.ts'
import { viewPersonLinks, viewSectionLink, viewTagLinks } from './view-filing-links.ts'

test('a name in the language of the page leads to the page in it', async () => {
  const context = await sampleContext('en', { sections: [sampleNamed('world', { uk: 'Світ', en: 'World' })] })
  expect(viewSectionLink('world', context)).toEqual({ href: '/en/section/world', text: 'World' })
})

test('without one the name of origin is shown with its language, and leads where there is a page', async () => {
  const context = await sampleContext('ru', {
    tags: [sampleNamed('kobza', { uk: 'кобза', en: 'kobza' })],
    people: [samplePerson('taras', { en: 'Taras' })],
  })
  expect(viewTagLinks(['kobza'], context)).toEqual([{ href: '/ua/tag/kobza', text: 'кобза', lang: 'uk' }])
  expect(viewPersonLinks(['taras'], context)).toEqual([{ href: '/en/author/taras', text: 'Taras', lang: 'en' }])
})

test('tags sort as the language does: і after и, ґ after г', async () => {
  const tags = ['ґава', 'їжак', 'зима', 'іній', 'гора', 'ирій'].map((name) => sampleNamed(name, { uk: name }))
  const links = viewTagLinks(
    tags.map((tag) => tag.id),
    await sampleContext('uk', { tags }),
  )
  expect(links.map((link) => link.text)).toEqual(['гора', 'ґава', 'зима', 'ирій', 'іній', 'їжак'])
})

test('what is unknown or has no name is left out', async () => {
  const context = await sampleContext('uk', { tags: [sampleNamed('empty', {})] })
  expect(viewTagLinks(['unknown', 'empty'], context)).toEqual([])
  expect(viewSectionLink('unknown', context)).toBeUndefined()
})
