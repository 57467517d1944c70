import { expect, test } from 'vitest'
import {
  announceStoredVersion,
  announceVersion,
  findKnownVersion,
  findStoredVersion,
  onVersion,
} from './version-signal.ts'

test('what is known only grows; a restored backup is heard of and never repeats a label', async () => {
  announceVersion(100)
  announceVersion(99)
  expect(findKnownVersion()).toBe(100)

  const heard: number[] = []
  onVersion((version) => heard.push(version))
  await announceStoredVersion(async () => 40)
  expect(findStoredVersion()).toBe(40)
  expect(findKnownVersion()).toBe(101)
  await announceStoredVersion(async () => 40)
  announceVersion(41)
  expect(findStoredVersion()).toBe(41)
  expect(heard).toEqual([101, 102])
})

test('a read that was overtaken by a commit is no restored backup', async () => {
  const before = (findStoredVersion() ?? 0) + 1
  announceVersion(before)
  let answer: (version: number) => void = () => {}
  const reading = announceStoredVersion(
    () =>
      new Promise((resolve) => {
        answer = resolve
      }),
  )
  announceVersion(before + 1)
  answer(before)
  await reading
  expect(findStoredVersion()).toBe(before + 1)
})

test('a commit announced after the backup was noticed is corrected by the next read', async () => {
  const before = (findStoredVersion() ?? 0) + 10
  announceVersion(before)
  await announceStoredVersion(async () => before - 5)
  announceVersion(before + 1)
  await announceStoredVersion(async () => before - 5)
  expect(findStoredVersion()).toBe(before - 5)
})
