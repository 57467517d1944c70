import { expect, test } from 'vitest'
import { LanguageSwitch } from './language-switch.tsx'
import { renderReader } from './samples/render-reader.tsx'

test('the language of a page that is not there is current, and only the others are missing', () => {
  const html = renderReader(
    <LanguageSwitch
      languages={[
        { locale: 'uk', label: 'ua', autonym: 'Українська', isCurrent: true },
        { locale: 'en', label: 'en', autonym: 'English', isCurrent: false },
        { locale: 'ru', label: 'ru', autonym: 'Русский', isCurrent: false, href: '/ru/news/x-1' },
      ]}
    />,
  )
  expect(html).toMatch(/<span class="current-language" lang="uk" aria-current="true">.*Українська/)
  expect(html.match(/class="unavailable"/g)).toHaveLength(1)
  expect(html.match(/aria-current/g)).toHaveLength(1)
  expect(html).toContain('href="/ru/news/x-1"')
})
