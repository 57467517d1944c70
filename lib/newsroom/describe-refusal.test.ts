import { expect, it } from 'vitest'
import type { PhotoRefusal } from '#domain/photo-refusal.ts'
import { locales } from '#i18n/locales.ts'
import { loadMessages } from '#i18n/messages.ts'
import { PhotoError } from '#media/photo-error.ts'
import { describeRefusal } from './describe-refusal.ts'

const reasons: Record<PhotoRefusal, true> = {
  empty: true,
  'too-large': true,
  'not-a-picture': true,
  svg: true,
  heic: true,
  unsupported: true,
  'too-many-pixels': true,
  damaged: true,
  'disk-full': true,
}

const catalogues = await Promise.all(locales.map(loadMessages))

it.each(Object.keys(reasons) as PhotoRefusal[])('a file that is refused as %s is told why, everywhere', (reason) => {
  const key = describeRefusal(new PhotoError(reason))?.key
  expect(key).toBe(`photo-${reason}`)
  for (const { admin } of catalogues) expect(admin.refusals).toHaveProperty([`${key}`])
})

it('says nothing of a failure that is not ours', () => {
  expect(describeRefusal(new Error('ENOENT: /srv/secret'))).toBeUndefined()
})
