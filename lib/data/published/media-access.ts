// Whether the files of a picture may be handed out.
import { reading } from '#data/connection/connections.ts'

export type MediaAccess =
  /** `focalPoints` are those of all live photos with this file: the crops that may exist. */
  | { readonly kind: 'live'; readonly focalPoints: readonly { readonly x: number; readonly y: number }[] }
  | { readonly kind: 'withdrawn' }

/** Says it by the SHA-256 (hex) of the original. Absent when no photo has this file. */
export async function findMediaAccess(hash: string): Promise<MediaAccess | undefined> {
  const photos = await reading().photo.findMany({
    where: { fileHash: hash },
    select: { focalX: true, focalY: true, withdrawnAt: true },
  })
  if (photos.length === 0) return undefined
  const live = photos.filter((photo) => photo.withdrawnAt === null)
  if (live.length === 0) return { kind: 'withdrawn' }
  return { kind: 'live', focalPoints: live.map((photo) => ({ x: photo.focalX, y: photo.focalY })) }
}
