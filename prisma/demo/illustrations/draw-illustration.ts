// Draws an illustration of the demonstration edition and answers the file of a photo.
import sharp from 'sharp'
import { findRightsXmp } from '#media/write-rights-xmp.ts'
import type { IllustrationKey } from '../demo-content.ts'
import { braille, leapSecond, meridian, onion, treeRings, twoDates } from './pattern-illustrations.ts'
import { calendarLeaves, cloud, corona, pinhole, rain, timeZones } from './sky-illustrations.ts'
import { lectern, nightTrajectory, radar, roundTable, twoShores } from './story-illustrations.ts'
import {
  beetSoup,
  blackEarth,
  bookSpines,
  bread,
  envelope,
  letters,
  magnifier,
  pageParts,
  portrait,
  portraitColours,
  riverMap,
} from './thing-illustrations.ts'

const drawings: Record<IllustrationKey, () => string> = {
  'night-trajectory': nightTrajectory,
  lectern,
  'two-shores': twoShores,
  radar,
  'round-table': roundTable,
  corona,
  pinhole,
  'time-zones': timeZones,
  letters,
  'page-parts': pageParts,
  magnifier,
  'beet-soup': beetSoup,
  'black-earth': blackEarth,
  'calendar-leaves': calendarLeaves,
  'river-map': riverMap,
  'book-spines': bookSpines,
  bread,
  cloud,
  rain,
  envelope,
  onion,
  'two-dates': twoDates,
  'tree-rings': treeRings,
  'leap-second': leapSecond,
  braille,
  meridian,
  'portrait-prykladna': () => portrait(1, portraitColours.prykladna),
  'portrait-zrazok': () => portrait(2, portraitColours.zrazok),
  'portrait-chernetka': () => portrait(3, portraitColours.chernetka),
}

export const illustrationKeys = Object.keys(drawings) as IllustrationKey[]

/**
 * What the pictures are: a program computed them from numbers in its source, with no camera, no hand and no
 * training data. That is IPTC's "algorithmicMedia", and readers are told so beside every one of them.
 */
export const illustrationRights = {
  creator: 'Litopys',
  copyright: '© Litopys',
  licence: 'https://opensource.org/license/mit',
  digitalSourceType: 'algorithmicMedia',
} as const

/** The bytes of a JPEG, 1920 × 1280, with its rights inside. The same library version gives the same bytes. */
export async function drawIllustration(key: IllustrationKey): Promise<Uint8Array> {
  const xmp = findRightsXmp({ credit: 'Litopys', ...illustrationRights }) ?? ''
  return sharp(Buffer.from(drawings[key]()), { density: 72 })
    .flatten({ background: '#ffffff' })
    .withXmp(xmp)
    .jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
    .toBuffer()
}
