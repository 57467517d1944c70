// A new language is one record and one catalogue. Proved by adding one to a copy of the code.
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../..')

const polish = `  pl: {
    ...{ htmlLang: 'pl', dateLocale: 'pl', prefix: 'pl', switchLabel: 'pl', autonym: 'Polski', ogLocale: 'pl_PL' },
    ...{ slugTable: 'latin', typography: 'en', collation: 'pl', stemmer: 'english', waitsForDefault: false },
    alphabet: 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż',
    firstSection: 'Wiadomości',
    correctionSentence: 'W tym artykule poprawiono błąd.',
    quotes: { outer: ['„', '”'], inner: ['«', '»'] },
  },
`

const probe = `
import { viewAlternates } from '#edition/view/view-head.ts'
import { pathOf } from '#i18n/addresses.ts'
import { asLocale, locales } from '#i18n/locales.ts'
import { routing } from '#i18n/routing.ts'
import { readerTexts } from '#i18n/translator.ts'

const texts = await readerTexts(asLocale('pl'))
const paths = Object.fromEntries(locales.map((locale) => [locale, pathOf({ kind: 'front', locale })]))
process.stdout.write(JSON.stringify({
  locales: routing.locales,
  updated: texts('article.updated'),
  hreflang: viewAlternates(paths, 'https://example.org').map((one) => one.hreflang),
  path: paths.pl,
}))
`

const tsconfig = `{ "extends": "./tsconfig.json", "include": ["lib/i18n", "lib/edition", "lib/domain", "components"],
  "exclude": ["**/*.test.ts", "**/*.test.tsx", "lib/i18n/request.ts"], "compilerOptions": { "incremental": false, "plugins": [], "types": ["node", "next"] } }`

describe('a fourth language', () => {
  let copy = ''

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'litopys-language-'))
    for (const part of ['lib', 'components', 'messages', 'package.json', 'tsconfig.json']) {
      await cp(join(root, part), join(copy, part), { recursive: true })
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
    const locales = join(copy, 'lib/i18n/locales.ts')
    const record = /\n\} as const satisfies Record<string, Language>/
    await writeFile(
      locales,
      (await readFile(locales, 'utf8')).replace(record, (end) => `\n${polish}${end.slice(1)}`),
    )
    const english = await readFile(join(copy, 'messages/en.json'), 'utf8')
    await writeFile(join(copy, 'messages/pl.json'), english.replace('"updated": "Updated"', '"updated": "Zmieniono"'))
    await writeFile(join(copy, 'probe.ts'), probe)
    await writeFile(join(copy, 'tsconfig.copy.json'), tsconfig)
  })

  afterAll(() => rm(copy, { recursive: true, force: true }))

  test('needs one record and one catalogue to be shown', { timeout: 60_000 }, async () => {
    const { stdout } = await run(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'probe.ts'], { cwd: copy })
    expect(JSON.parse(stdout)).toEqual({
      locales: ['uk', 'en', 'ru', 'pl'],
      updated: 'Zmieniono',
      hreflang: ['uk', 'en', 'ru', 'pl', 'x-default'],
      path: '/pl',
    })
  })

  test('leaves no type that has to name it', { timeout: 60_000 }, async () => {
    const check = run(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.copy.json'], {
      cwd: copy,
    })
    await expect(check).resolves.toMatchObject({ stdout: '' })
  })
})
