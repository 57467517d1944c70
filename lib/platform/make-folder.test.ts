import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { FolderRefused, makeFolder } from './make-folder.mjs'

const folder = mkdtempSync(join(tmpdir(), 'litopys-folder-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('makes a folder with those above it, and minds none that is there', () => {
  const deep = join(folder, 'one', 'two', 'three')
  makeFolder(deep)
  makeFolder(deep)
  expect(statSync(deep).isDirectory()).toBe(true)
})

test('a file in its place, or above it, is named', () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  expect(() => makeFolder(file)).toThrow(expect.objectContaining({ code: 'EEXIST', path: file }))
  expect(() => makeFolder(join(file, 'below'))).toThrow(expect.objectContaining({ code: 'ENOTDIR' }))
})

test('a file system that takes no folders is refused at once', () => {
  expect(() => makeFolder('/proc/x')).toThrow(new FolderRefused('/proc/x cannot be made: /proc takes no folders.'))
  expect(() => makeFolder('/proc/x/y')).toThrow(FolderRefused)
})
