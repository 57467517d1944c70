// A lock file written on one kind of machine can lack what another kind needs; `npm ci` refuses such a file everywhere.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type LockedPackage = { readonly version?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>
}

test('the lock file names the optional packages of every platform', () => {
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).flatMap((name) => (names.has(name) ? [] : [`${name}, wanted by ${path}`])),
  )
  expect(missing).toEqual([])
})

test('the lock file names no place to download from', () => {
  expect(Object.values(packages).filter((entry) => 'resolved' in entry)).toEqual([])
})
