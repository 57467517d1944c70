import { expect, test } from 'vitest'
import { sampleContext, samplePhoto } from '#edition/testing/sample-context.ts'
import { viewPhoto } from './view-photo.ts'

const hash = 'a'.repeat(64)

test('a photo with its file has renditions narrowest first, crops around the focal point, and its shape', async () => {
  const view = viewPhoto('photo', {}, await sampleContext('uk', { photos: [samplePhoto()] }))
  expect(view).toMatchObject({ caption: 'Міст', credit: 'Ольга Коваль', isAlgorithmMade: false })
  expect(view).not.toHaveProperty('lang')
  expect(view?.file).toMatchObject({ alt: 'Міст у тумані', focalX: 0.5, focalY: 0.25 })
  expect(view?.file?.jpeg[0]).toEqual({ src: `/media/${hash}/320.jpg`, width: 320, height: 200 })
  const widest = view?.file?.avif.at(-1)
  expect(view?.file).toMatchObject({ width: widest?.width, height: widest?.height })
  expect(view?.file?.crops.wide).toEqual({ src: `/media/${hash}/wide-50x25.jpg`, width: 1200, height: 675 })
  expect(view?.file?.crops.card).toEqual({ src: `/media/${hash}/card-50x25.jpg`, width: 1200, height: 630 })
})

test('a photo known without its file keeps caption and credit', async () => {
  const { file: _, ...withoutFile } = samplePhoto()
  const view = viewPhoto('photo', {}, await sampleContext('uk', { photos: [withoutFile] }))
  expect(view).toEqual({ caption: 'Міст', credit: 'Ольга Коваль', isAlgorithmMade: false })
})

test('a caption in another language says so; one written for the page does not', async () => {
  const context = await sampleContext('en', { photos: [samplePhoto()] })
  expect(viewPhoto('photo', {}, context)).toMatchObject({ caption: 'Міст', lang: 'uk' })
  const own = viewPhoto('photo', { caption: 'A bridge', alt: 'A bridge in fog' }, context)
  expect(own).toMatchObject({ caption: 'A bridge', file: { alt: 'A bridge in fog' } })
  expect(own).not.toHaveProperty('lang')
  expect(own?.file).not.toHaveProperty('altLang')
})

test('a credit and an alternative text in another language say so, also under a caption written for the page', async () => {
  const context = await sampleContext('en', { photos: [samplePhoto()] })
  const view = viewPhoto('photo', { caption: 'A bridge' }, context)
  expect(view).toMatchObject({
    credit: 'Ольга Коваль',
    creditLang: 'uk',
    file: { alt: 'Міст у тумані', altLang: 'uk' },
  })
  expect(view).not.toHaveProperty('lang')
})

test('the credit of a language stands before the photo’s own', async () => {
  const texts = { en: { caption: 'Bridge', alt: 'A bridge', credit: 'Olha Koval' } }
  const context = await sampleContext('en', { photos: [samplePhoto({ texts })] })
  expect(viewPhoto('photo', {}, context)?.credit).toBe('Olha Koval')
})

test('a picture that an algorithm made says so', async () => {
  const photos = [samplePhoto({ digitalSourceType: 'trainedAlgorithmicMedia' })]
  expect(viewPhoto('photo', {}, await sampleContext('uk', { photos }))?.isAlgorithmMade).toBe(true)
})

test('an unknown or withdrawn photo is no photo', async () => {
  const context = await sampleContext('uk')
  expect(viewPhoto('photo', {}, context)).toBeUndefined()
  expect(viewPhoto(null, {}, context)).toBeUndefined()
})
