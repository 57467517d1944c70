import { describe, expect, it } from 'vitest'
import { digitalSourceTypes, findDigitalSourceType, hasCredit, isMadeByAlgorithm } from './photo-rights.ts'

describe('a digital source type', () => {
  it.each([
    ['http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia', 'trainedAlgorithmicMedia'],
    [' https://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture/ ', 'digitalCapture'],
    ['algorithmicMedia', 'algorithmicMedia'],
    ['http://example.org/painting', undefined],
    ['', undefined],
  ])('is read from "%s"', (value, type) => {
    expect(findDigitalSourceType(value)).toBe(type)
  })

  it('says that an algorithm made the picture for exactly these', () => {
    expect(digitalSourceTypes.filter(isMadeByAlgorithm)).toEqual([
      'compositeSynthetic',
      'compositeWithTrainedAlgorithmicMedia',
      'trainedAlgorithmicMedia',
      'algorithmicMedia',
    ])
    expect(isMadeByAlgorithm(null)).toBe(false)
  })
})

describe('a credit', () => {
  it.each([
    ['Getty Images', true],
    ['', false],
    [' \u00a0', false],
  ])('"%s": %s', (credit, isThere) => {
    expect(hasCredit({ credit })).toBe(isThere)
  })
})
