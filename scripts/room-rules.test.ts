// The rooms of docs/architecture.md hold: what a room may not import is an error of the linter, and what the linter
// cannot say is looked for here.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, normalize, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

type Sample = { readonly file: string; readonly line: string }

const forbidden: readonly Sample[] = [
  ...['#newsroom/commands/publish-article.ts', '#data/articles.ts', '#domain/slug.ts', '#media/store-photo.ts'].map(
    (source) => ({ file: 'app/[locale]/[[...address]]/page.tsx', line: `import '${source}'` }),
  ),
  ...['next/headers', 'next/link', 'next/image', 'next/dynamic', 'next/script', '@prisma/client'].map((source) => ({
    file: 'app/[locale]/[[...address]]/page.tsx',
    line: `import '${source}'`,
  })),
  { file: 'app/[locale]/[[...address]]/page.tsx', line: "import { notFound } from 'next/navigation'" },
  { file: 'app/[locale]/[[...address]]/page.tsx', line: "import { Suspense } from 'react'" },
  { file: 'app/[locale]/[[...address]]/page.tsx', line: "const late = await import('#newsroom/queries/desk.ts')" },
  { file: 'app/[locale]/[[...address]]/page.tsx', line: "import type { Article } from '#data/articles.ts'" },
  { file: 'app/admin/page.tsx', line: "import '#data/articles.ts'" },
  { file: 'app/preview/page.tsx', line: "import '#data/articles.ts'" },
  { file: 'app/preview/page.tsx', line: "import '#edition/show-article.ts'" },
  { file: 'app/api/health/route.ts', line: "import '#newsroom/commands/publish-article.ts'" },
  { file: 'app/api/health/route.ts', line: "import '#data/articles.ts'" },
  { file: 'components/reader/teaser.tsx', line: "import '#edition/show-article.ts'" },
  { file: 'components/reader/teaser.tsx', line: "import '#data/published/articles.ts'" },
  { file: 'components/reader/teaser.tsx', line: "import Link from 'next/link'" },
  { file: 'components/reader/teaser.tsx', line: "import Image from 'next/image'" },
  { file: 'components/reader/styles/a.ts', line: "import '../teaser.tsx'" },
  { file: 'components/admin/editor.tsx', line: "import '#data/articles.ts'" },
  { file: 'components/shared/time.tsx', line: "import '#reader/teaser.tsx'" },
  { file: 'components/shared/time.tsx', line: "import { headers } from 'next/headers'" },
  ...['react', 'next', 'node:fs', '@prisma/client', '#data/articles.ts', '#platform/clock.ts', '#i18n/routing.ts'].map(
    (source) => ({ file: 'lib/domain/article.ts', line: `import '${source}'` }),
  ),
  ...['next', 'react', '#edition/show-article.ts', '#newsroom/forms/article.ts', '#media/store-photo.ts'].map(
    (source) => ({ file: 'lib/data/articles.ts', line: `import '${source}'` }),
  ),
  ...['#data/articles.ts', '#newsroom/commands/a.ts', 'next/headers', '@prisma/client', 'react'].map((source) => ({
    file: 'lib/edition/show-article.ts',
    line: `import '${source}'`,
  })),
  ...['next', 'react', '#edition/show-article.ts', '#reader/teaser.tsx', '@prisma/client', 'pg'].map((source) => ({
    file: 'lib/newsroom/commands/publish-article.ts',
    line: `import '${source}'`,
  })),
  { file: 'lib/accounts/sign-in.ts', line: "import '#reader/teaser.tsx'" },
  { file: 'lib/media/store-photo.ts', line: "import '#data/photos.ts'" },
  { file: 'lib/i18n/routing.ts', line: "import '#data/articles.ts'" },
  { file: 'lib/i18n/locales.ts', line: "import './routing.ts'" },
  { file: 'lib/platform/log.ts', line: "import '#data/articles.ts'" },
  { file: 'server/gate.ts', line: "import '#reader/teaser.tsx'" },
  { file: 'server/gate.ts', line: "import 'better-sqlite3'" },
  { file: 'lib/edition/clock.ts', line: 'export const zone = process.env.TZ' },
  { file: 'server/main.ts', line: "export const port = process.env['PORT']" },
  { file: 'e2e/reader/front.test.ts', line: "import '../support/reader.ts'" },
]

const allowed: readonly Sample[] = [
  { file: 'app/[locale]/[[...address]]/page.tsx', line: "import '#edition/show-front.ts'" },
  { file: 'app/[locale]/[[...address]]/page.tsx', line: "import { permanentRedirect } from 'next/navigation'" },
  { file: 'components/reader/teaser.tsx', line: "import type { TeaserView } from '#edition/view/teaser-view.ts'" },
  { file: 'lib/domain/article.ts', line: "import { z } from 'zod'" },
  { file: 'lib/domain/article.ts', line: "import { locales } from '#i18n/locales.ts'" },
  { file: 'lib/data/articles.ts', line: "import { PrismaClient } from '@prisma/client'" },
  { file: 'lib/edition/show-article.ts', line: "import '#data/published/articles.ts'" },
  { file: 'lib/newsroom/commands/publish-article.ts', line: "import '#data/articles.ts'" },
  { file: 'lib/platform/env.ts', line: 'export const zone = process.env.TZ' },
]

const roomRules = ['lint/style/noRestrictedImports', 'lint/style/noProcessEnv']

describe('the linter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'litopys-rooms-'))
  let refused: ReadonlySet<string>

  beforeAll(() => {
    cpSync('biome.json', join(folder, 'biome.json'))
    writeFileSync(join(folder, '.gitignore'), '')
    writeFileSync(join(folder, 'package.json'), '{}')
    for (const [kind, samples] of Object.entries({ forbidden, allowed })) {
      samples.forEach((sample, index) => {
        const file = join(folder, pathOf(sample, kind, index))
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, `${sample.line}\n`)
      })
    }
    refused = findRefusedFiles(folder)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(forbidden.map((sample, index) => ({ ...sample, index })))('refuses $line in $file', (sample) => {
    expect(refused).toContain(pathOf(sample, 'forbidden', sample.index))
  })

  test.each(allowed.map((sample, index) => ({ ...sample, index })))('allows $line in $file', (sample) => {
    expect(refused).not.toContain(pathOf(sample, 'allowed', sample.index))
  })

  test.each(roomsWithCode())('has rules for %s', (room) => {
    const rules = readFileSync('biome.json', 'utf8').replaceAll('\\\\', '')
    expect(rules).toContain(`"${room}/**"`)
  })
})

/** A sample's own file: beside the named one where the rules are about a folder, the named one where about a file. */
function pathOf({ file }: Sample, kind: string, index: number): string {
  if (/lib\/(i18n\/locales|platform\/env)\.ts$/.test(file)) return file
  return file.replace(/([^/]+)(\.tsx?)$/, `${kind}-${index}-$1$2`).replace(/\.test\.ts$/, '.ts')
}

function findRefusedFiles(folder: string): Set<string> {
  const biome = resolve('node_modules/@biomejs/biome/bin/biome')
  const words = ['lint', '--reporter=github', '--max-diagnostics=none', '--vcs-enabled=false', '.']
  const { stdout } = spawnSync(process.execPath, [biome, ...words], { cwd: folder, encoding: 'utf8' })
  const complaints = stdout.split('\n').filter((line) => roomRules.some((rule) => line.includes(`title=${rule},`)))
  return new Set(complaints.map((line) => normalize(/file=([^,]+),/.exec(line)?.[1]?.replace(`${folder}/`, '') ?? '')))
}

/** Folders of the project that hold code and so must be a room of their own. */
function roomsWithCode(): string[] {
  const inside = (folder: string) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${folder}/${entry.name}`)
  return [...inside('app'), ...inside('components'), ...inside('lib'), 'server']
}

describe('reader pages', () => {
  const files = listCode('app/[locale]', 'components/reader', 'components/shared').filter(
    (file) => !/\.test\.tsx?$|\/samples\//.test(file),
  )

  test('there are some', () => {
    expect(files.length).toBeGreaterThan(10)
  })

  test.each([
    ["no 'use client'", /^['"]use (client|server)['"]/m],
    ['no inline style', /\sstyle=\{/],
    ['no script of their own but data', /<script(?![^>]*application\/ld\+json)(?![^>]*\bsrc=\{)/],
    ['no remembering beside the page store', /['"]use cache['"]|\brevalidate\b|unstable_cache/],
  ])('%s', (_rule, pattern) => {
    expect(files.filter((file) => pattern.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  test('no route file that makes Next answer early or without text', () => {
    const early = /(^|\/)(loading|not-found|error|global-error|template|default)\.tsx$/
    expect(files.filter((file) => early.test(file))).toEqual([])
  })
})

describe('every file', () => {
  const files = listCode('app', 'components', 'lib', 'server', 'scripts', 'e2e', 'prisma', 'bench')

  test('is named after what it is', () => {
    const vague =
      /(^|\/)(utils?|helpers?|common|misc|types|constants|services?|managers?|temp|index)(\/|\.[a-z.]+$)|V2\b/
    expect(files.filter((file) => vague.test(file))).toEqual([])
  })

  test('leaves its room by an alias only', () => {
    const escapes = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/from '(\.\.?\/[^']+)'/g)]
        .map((match) => normalize(join(dirname(file), match[1] ?? '')))
        .filter((target) => roomOf(target) !== roomOf(file))
        .map((target) => `${file} → ${target}`),
    )
    expect(escapes).toEqual([])
  })

  test('compares no language code outside lib/i18n/locales.ts', () => {
    const comparison = /[!=]==? '(uk|ua|en|ru)'|'(uk|ua|en|ru)' [!=]==?|case '(uk|ua|en|ru)':/
    const code = files.filter((file) => !/\.test\.tsx?$|^e2e\/|^prisma\/demo\//.test(file))
    expect(code.filter((file) => comparison.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})

function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/')
  return ['app', 'components', 'lib'].includes(first) ? `${first}/${second}` : first
}

function listCode(...folders: string[]): string[] {
  return folders.flatMap((folder) => {
    try {
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((file) => join(folder, file))
        .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.startsWith('lib/data/clients/'))
    } catch {
      return []
    }
  })
}
