import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { errorStyle } from './error-style.ts'

/** The colours by name, the light ones and then the dark ones. */
function coloursOf(css: string): Record<string, string>[] {
  return css
    .split('@media (prefers-color-scheme: dark)')
    .map((part) =>
      Object.fromEntries(
        Array.from(part.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g), ([, name, value]) => [name, value]),
      ),
    )
}

test('the server’s own pages have the colours of the reader pages', () => {
  const tokens = coloursOf(readFileSync('components/reader/styles/tokens.css', 'utf8'))
  expect(coloursOf(errorStyle)).toEqual(
    tokens.map((colours) => ({
      paper: colours['paper'],
      ink: colours['ink'],
      quiet: colours['ink-soft'],
      link: colours['rubric'],
    })),
  )
})
