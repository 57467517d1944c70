// Why a file is not taken as a photo: the reason alone, which screens have words for.

export type PhotoRefusal =
  | 'empty'
  | 'too-large'
  | 'not-a-picture'
  | 'svg'
  | 'heic'
  | 'unsupported'
  | 'too-many-pixels'
  | 'damaged'
  | 'disk-full'

/** Largest file that is taken, in bytes. */
export const mostPhotoBytes = 60 * 1024 * 1024
