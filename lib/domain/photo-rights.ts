// The rights of a photo. No credit, no publishing; and a picture that an algorithm made says so.
import { z } from 'zod'

/**
 * IPTC NewsCodes "digital source type", the last part of the URI.
 * Source: https://cv.iptc.org/newscodes/digitalsourcetype/
 */
export const digitalSourceTypes = [
  'digitalCapture',
  'computationalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
  'humanEdits',
  'compositeCapture',
  'algorithmicallyEnhanced',
  'dataDrivenMedia',
  'digitalCreation',
  'virtualRecording',
  'screenCapture',
  'composite',
  'compositeSynthetic',
  'compositeWithTrainedAlgorithmicMedia',
  'trainedAlgorithmicMedia',
  'algorithmicMedia',
] as const
export type DigitalSourceType = (typeof digitalSourceTypes)[number]

/** Those of them that show something which no camera recorded and no hand drew. */
const madeByAlgorithm: readonly string[] = [
  'compositeSynthetic',
  'compositeWithTrainedAlgorithmicMedia',
  'trainedAlgorithmicMedia',
  'algorithmicMedia',
] satisfies DigitalSourceType[]

export const photoRightsSchema = z.strictObject({
  /** As it is printed, without "photo:". Empty while nobody knows: such a photo cannot be published. */
  credit: z.string().max(300),
  creator: z.string().max(300).nullable(),
  copyright: z.string().max(500).nullable(),
  licence: z.string().max(500).nullable(),
  source: z.string().max(500).nullable(),
  digitalSourceType: z.enum(digitalSourceTypes).nullable(),
})
export type PhotoRights = z.infer<typeof photoRightsSchema>

/** Reads what photo metadata holds: the URI, or its last part. Absent for anything that IPTC does not list. */
export function findDigitalSourceType(value: string): DigitalSourceType | undefined {
  const name = value.trim().replace(/\/$/, '').split('/').at(-1)
  return digitalSourceTypes.find((type) => type === name)
}

export function isMadeByAlgorithm(digitalSourceType: string | null): boolean {
  return digitalSourceType !== null && madeByAlgorithm.includes(digitalSourceType)
}

export function hasCredit(photo: Pick<PhotoRights, 'credit'>): boolean {
  return photo.credit.trim() !== ''
}
