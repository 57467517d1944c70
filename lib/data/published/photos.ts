// Photos that readers may see: withdrawn ones are not among them.
import { reading } from '#data/connection/connections.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'
import { eachOncePerVersion } from './once-per-version.ts'
import { byLocale, type TextsByLocale } from './texts-by-locale.ts'

export type PhotoRecord = {
  readonly id: string
  /** Absent when the photo is known without its file. Width and height in pixels. */
  readonly file?: { readonly hash: string; readonly width: number; readonly height: number }
  /** 0…1 from the left and from the top. */
  readonly focal: { readonly x: number; readonly y: number }
  readonly credit: string
  readonly creator: string | null
  readonly copyright: string | null
  readonly licence: string | null
  readonly digitalSourceType: string | null
  readonly originLocale: Locale
  readonly texts: TextsByLocale<{ readonly caption: string; readonly alt: string; readonly credit: string | null }>
}

/** The photos with these ids that have not been withdrawn, in no order. Each is read once for each content version. */
export const listPhotos = eachOncePerVersion(async (ids): Promise<readonly PhotoRecord[]> => {
  const rows = await reading().photo.findMany({
    where: { id: { in: [...ids] }, withdrawnAt: null },
    include: { texts: true },
  })
  return rows.map((row) => ({
    id: row.id,
    ...(row.fileHash !== null && row.width !== null && row.height !== null
      ? { file: { hash: row.fileHash, width: row.width, height: row.height } }
      : {}),
    focal: { x: row.focalX, y: row.focalY },
    credit: row.credit,
    creator: row.creator,
    copyright: row.copyright,
    licence: row.licence,
    digitalSourceType: row.digitalSourceType,
    originLocale: asLocale(row.originLocale),
    texts: byLocale(row.texts),
  }))
})
