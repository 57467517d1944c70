// Photos: originals with their rights, captions and alts. Their files are the business of lib/media.
import { foldForSearch } from '#domain/fold-for-search.ts'
import { type DigitalSourceType, findDigitalSourceType, type PhotoRights } from '#domain/photo-rights.ts'
import { asLocale, type Locale, locales } from '#i18n/locales.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import { found } from './record-missing.ts'

export type PhotoTexts = {
  readonly caption: string
  readonly alt: string
  /** The credit in this language, where it differs from the photo's own. */
  readonly credit: string | null
}

/** The original's file; a photo from an imported text has none. */
export type PhotoFile = {
  /** SHA-256 (hex) of the original's bytes. */
  readonly hash: string
  /** Pixels, orientation applied. */
  readonly width: number
  readonly height: number
}

export type Photo = PhotoRights & {
  readonly id: string
  readonly file: PhotoFile | null
  /** 0…1 from the left and from the top. */
  readonly focalX: number
  readonly focalY: number
  readonly originLocale: Locale
  readonly withdrawnAt: Date | null
  readonly isDemo: boolean
  readonly texts: Readonly<Partial<Record<Locale, PhotoTexts>>>
  /** Raised by every change of it: what somebody looked at is told from what it is now. */
  readonly lock: number
}

export type NewPhoto = Omit<Photo, 'id' | 'withdrawnAt' | 'lock'> & {
  readonly createdAt: Date
  /** The actor; null where nobody is known. */
  readonly addedBy?: string | null
  /** What its owner called the file. */
  readonly fileName?: string | null
}

type PhotoRow = NonNullable<Awaited<ReturnType<WriteTransaction['photo']['findUnique']>>> & {
  readonly texts: readonly (PhotoTexts & { readonly locale: string })[]
}

/** Photos by their ids, in no order. */
export async function listPhotos(db: WriteTransaction, ids: readonly string[]): Promise<Photo[]> {
  if (ids.length === 0) return []
  const rows = await db.photo.findMany({ where: { id: { in: [...ids] } }, include: { texts: true } })
  return rows.map(photoOf)
}

/** Throws RecordMissing. */
export async function getPhoto(db: WriteTransaction, id: string): Promise<Photo> {
  const [photo] = await listPhotos(db, [id])
  return found(photo, 'photo', id)
}

/** Whether any photo, withdrawn ones too, has the file with this SHA-256. */
export async function isPhotoFileInUse(db: WriteTransaction, hash: string): Promise<boolean> {
  return (await db.photo.count({ where: { fileHash: hash } })) > 0
}

/** Stores a new photo and answers its id. */
export async function insertPhoto(tx: WriteTransaction, photo: NewPhoto): Promise<string> {
  const { texts, file, ...columns } = photo
  const data = { ...columns, ...fileColumns(file), searchText: photoSearchText(photo) }
  const { id } = await tx.photo.create({ data, select: { id: true } })
  await tx.photoText.createMany({ data: textRows(id, texts) })
  return id
}

export type PhotoChange = Omit<Photo, 'id' | 'file' | 'withdrawnAt' | 'isDemo' | 'lock'>

/** Stores rights, texts and focal point; its file stays. */
export async function updatePhoto(tx: WriteTransaction, id: string, photo: PhotoChange): Promise<void> {
  const { texts, ...columns } = photo
  const { fileName } = await tx.photo.findUniqueOrThrow({ where: { id }, select: { fileName: true } })
  await tx.photo.update({ where: { id }, data: { ...columns, searchText: photoSearchText({ ...photo, fileName }) } })
  await tx.photoText.deleteMany({ where: { photoId: id } })
  await tx.photoText.createMany({ data: textRows(id, texts) })
}

/** Gives it another file; everything that shows it shows that one. Who has the old picture before them is told. */
export async function replacePhotoFile(tx: WriteTransaction, id: string, file: PhotoFile): Promise<void> {
  await tx.photo.update({ where: { id }, data: { ...fileColumns(file), lock: { increment: 1 } } })
}

/** Forgets it. The caller knows that nothing shows it. */
export async function deletePhoto(tx: WriteTransaction, id: string): Promise<void> {
  await tx.photo.delete({ where: { id } })
}

/** Shows it again. */
export async function markPhotoReturned(tx: WriteTransaction, id: string): Promise<void> {
  await tx.photo.update({ where: { id }, data: { withdrawnAt: null } })
}

/**
 * The photo with this file: the newest that readers may see, else the newest withdrawn one. Somebody asked for that to
 * be taken away, and it does not come back under another id.
 */
export async function findPhotoByFile(db: WriteTransaction, hash: string): Promise<string | undefined> {
  const rows = await db.photo.findMany({
    where: { fileHash: hash },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, withdrawnAt: true },
  })
  return (rows.find((row) => row.withdrawnAt === null) ?? rows[0])?.id
}

/** Takes it from readers. The record and the original stay. */
export async function markPhotoWithdrawn(tx: WriteTransaction, id: string, at: Date): Promise<void> {
  await tx.photo.update({ where: { id }, data: { withdrawnAt: at } })
}

/** What the search of the library looks through. */
export function photoSearchText(
  photo: PhotoRights & Pick<Photo, 'texts'> & { readonly fileName?: string | null },
): string {
  const texts = Object.values(photo.texts).flatMap((text) => [text.caption, text.alt, text.credit])
  return foldForSearch(photo.credit, photo.creator, photo.copyright, photo.source, photo.fileName, ...texts)
}

function fileColumns(file: PhotoFile | null) {
  return { fileHash: file?.hash ?? null, width: file?.width ?? null, height: file?.height ?? null }
}

function textRows(photoId: string, texts: Photo['texts']) {
  return locales.flatMap((locale) => {
    const text = texts[locale]
    return text ? [{ photoId, locale, ...text }] : []
  })
}

function photoOf(row: PhotoRow): Photo {
  const { id, focalX, focalY, credit, creator, copyright, licence, source, withdrawnAt, isDemo, lock } = row
  return {
    ...{ id, focalX, focalY, credit, creator, copyright, licence, source, withdrawnAt, isDemo, lock },
    file: fileOf(row),
    digitalSourceType: sourceTypeOf(row.digitalSourceType),
    originLocale: asLocale(row.originLocale),
    texts: Object.fromEntries(
      row.texts.map((text) => [asLocale(text.locale), { caption: text.caption, alt: text.alt, credit: text.credit }]),
    ),
  }
}

function fileOf({ fileHash, width, height }: PhotoRow): PhotoFile | null {
  return fileHash !== null && width !== null && height !== null ? { hash: fileHash, width, height } : null
}

function sourceTypeOf(value: string | null): DigitalSourceType | null {
  return value === null ? null : (findDigitalSourceType(value) ?? null)
}
