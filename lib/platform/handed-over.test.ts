import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { findHandedOver, handOver } from './handed-over.ts'

test('each request finds what was handed over with it, however late it looks', async () => {
  const look = async (wait: number) => {
    await pause(wait)
    return findHandedOver()
  }
  const found = await Promise.all([handOver('first', () => look(20)), handOver('second', () => look(5)), look(10)])
  expect(found).toEqual(['first', 'second', undefined])
})

test('nothing is left of it when the work failed', async () => {
  await expect(handOver('page', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(findHandedOver()).toBeUndefined()
})
