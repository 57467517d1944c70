import { describe, expect, it } from 'vitest'
import { defaultLocale, locales } from '#i18n/locales.ts'
import { defaultLanguageGate, settings } from './settings.ts'

describe('settings', () => {
  it.each([
    ['outletName', 'Літопис', true],
    ['outletName', '', false],
    ['outletName', 'x'.repeat(301), false],
    ['registerId', '', true],
    ['registerId', 7, false],
    ['contacts', 'Київ\n+380 44 000 00 00', true],
    ['languageGate', [], true],
    ['languageGate', [...locales], true],
    ['languageGate', ['ua'], false],
    ['languageGate', 'ru', false],
  ] as const)('%s holds %j: %s', (name, value, fits) => {
    expect(settings[name].value.safeParse(value).success).toBe(fits)
  })

  it('have a gate that some language waits at, and never the default one', () => {
    expect(defaultLanguageGate()).not.toContain(defaultLocale)
    expect(defaultLanguageGate()).toHaveLength(1)
  })
})
