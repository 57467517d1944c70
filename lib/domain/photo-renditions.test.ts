import { describe, expect, it } from 'vitest'
import {
  cropArea,
  cropPath,
  cropShapes,
  cropSize,
  findMediaFileOf,
  isSameFocalPoint,
  listMediaFiles,
  listRenditionWidths,
  mediaPath,
  renditionPath,
  renditionSize,
} from './photo-renditions.ts'

const hash = 'a1'.repeat(32)

describe('listRenditionWidths', () => {
  it.each([
    [4032, [320, 640, 960, 1280, 1920]],
    [1920, [320, 640, 960, 1280, 1920]],
    [1919, [320, 640, 960, 1280]],
    [320, [320]],
    [200, [200]],
    [1, [1]],
  ])('offers a photo %i px wide in %j', (width, widths) => {
    expect(listRenditionWidths(width)).toEqual(widths)
  })
})

describe('sizes', () => {
  it('keeps the proportions of the whole picture', () => {
    expect(renditionSize({ width: 3000, height: 2000 }, 960)).toEqual({ width: 960, height: 640 })
    expect(renditionSize({ width: 9000, height: 3 }, 320)).toEqual({ width: 320, height: 1 })
  })

  it('makes crops 1200 wide, and never blows a small original up', () => {
    const large = { width: 4000, height: 3000 }
    expect(cropShapes.map((shape) => cropSize(large, shape))).toEqual([
      { width: 1200, height: 675 },
      { width: 1200, height: 900 },
      { width: 1200, height: 1200 },
      { width: 1200, height: 630 },
    ])
    expect(cropSize({ width: 800, height: 300 }, 'square')).toEqual({ width: 300, height: 300 })
    expect(cropSize({ width: 1, height: 1 }, 'wide')).toEqual({ width: 1, height: 1 })
  })
})

describe('cropArea', () => {
  it('centres on the focal point', () => {
    expect(cropArea({ width: 4000, height: 2000 }, 'square', { x: 0.5, y: 0.5 })).toEqual({
      left: 1000,
      top: 0,
      width: 2000,
      height: 2000,
    })
  })

  it.each([
    [
      { width: 4000, height: 2000 },
      { x: 0, y: 0 },
    ],
    [
      { width: 4000, height: 2000 },
      { x: 1, y: 1 },
    ],
    [
      { width: 1001, height: 3333 },
      { x: 0.33, y: 0.99 },
    ],
    [
      { width: 7, height: 5 },
      { x: 1, y: 0 },
    ],
    [
      { width: 1, height: 1 },
      { x: 0.5, y: 0.5 },
    ],
  ])('stays inside %j for focal point %j', (original, focal) => {
    for (const shape of cropShapes) {
      const area = cropArea(original, shape, focal)
      expect(area.left).toBeGreaterThanOrEqual(0)
      expect(area.top).toBeGreaterThanOrEqual(0)
      expect(area.left + area.width).toBeLessThanOrEqual(original.width)
      expect(area.top + area.height).toBeLessThanOrEqual(original.height)
    }
  })
})

describe('addresses', () => {
  it('spells them', () => {
    expect(renditionPath(hash, 640, 'avif')).toBe(`/media/${hash}/640.avif`)
    expect(cropPath(hash, 'wide', { x: 0.5, y: 0.333 })).toBe(`/media/${hash}/wide-50x33.jpg`)
  })

  it('gives a crop another name when the focal point moves', () => {
    const before = { x: 0.5, y: 0.5 }
    expect(cropPath(hash, 'square', { x: 0.51, y: 0.5 })).not.toBe(cropPath(hash, 'square', before))
    expect(isSameFocalPoint(before, { x: 0.502, y: 0.498 })).toBe(true)
    expect(isSameFocalPoint(before, { x: 0.51, y: 0.5 })).toBe(false)
  })

  it('reads back every address it spells', () => {
    const files = listMediaFiles(hash, { width: 2500, height: 1600 }, { x: 0.29, y: 1 })
    expect(files).toHaveLength(14)
    for (const file of files) expect(findMediaFileOf(mediaPath(file))).toEqual(file)
  })

  it.each([
    `/media/${hash}/640.webp`,
    `/media/${hash}/641.avif`,
    `/media/${hash}/0.jpg`,
    `/media/${hash}/0320.jpg`,
    `/media/${hash}/wide-050x50.jpg`,
    `/media/${hash}/wide-101x50.jpg`,
    `/media/${hash}/wide-50x50.avif`,
    `/media/${hash}/tall-50x50.jpg`,
    `/media/${hash.toUpperCase()}/640.avif`,
    `/media/${hash.slice(1)}/640.avif`,
    `/media/${hash}/../640.avif`,
    `/media/${hash}/640.avif/`,
    `/media/${hash}/640.avif\n`,
    `/media//640.avif`,
    '',
  ])('knows nothing of %j', (path) => {
    expect(findMediaFileOf(path)).toBeUndefined()
  })
})
