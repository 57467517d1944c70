// The photos that an article shows: those the server knew of when it drew the screen, those picked since, and the credits
// that were given here.
'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useRef, useState } from 'react'
import type { PickPhoto } from '#admin/forms/photo-field.tsx'
import type { SaveCredit } from '#admin/photos/photo-credit-field.tsx'
import { usePickPhoto } from '#admin/photos/photo-picker-context.tsx'
import type { ArticleScreen, PickedPhoto } from '#newsroom/view/article-screen-view.ts'

/** How the credit of a photo is given where the photo stands. */
export type CreditingPhotos = {
  readonly save: SaveCredit
  readonly onSaved: (photo: PickedPhoto) => void
}

type ScreenPhotos = {
  /** Another function whenever one of them has changed. */
  readonly find: (id: string) => PickedPhoto | undefined
  /** Absent: there is no photo library. */
  readonly pick: PickPhoto | undefined
  readonly crediting: CreditingPhotos
}

export function useScreenPhotos({ photos, locale }: ArticleScreen, saveCredit: SaveCredit): ScreenPhotos {
  const router = useRouter()
  const openLibrary = usePickPhoto(locale)
  /** Picked here: the screen learns of them when the article is saved. */
  const picked = useRef(new Map<string, PickedPhoto>())
  const [credits, setCredits] = useState<Readonly<Record<string, string>>>({})

  // What the server draws anew knows the credits given before, and those that somebody else has changed.
  const [drawn, setDrawn] = useState(photos)
  if (drawn !== photos) {
    setDrawn(photos)
    setCredits({})
  }

  const find = useCallback(
    (id: string): PickedPhoto | undefined => {
      const photo = photos[id] ?? picked.current.get(id)
      const credit = credits[id]
      return photo && credit !== undefined ? { ...photo, credit } : photo
    },
    [photos, credits],
  )

  async function pick(): Promise<PickedPhoto | undefined> {
    const photo = await openLibrary?.()
    if (photo) picked.current.set(photo.id, photo)
    return photo
  }

  function take(photo: PickedPhoto): void {
    if (picked.current.has(photo.id)) picked.current.set(photo.id, photo)
    setCredits((before) => ({ ...before, [photo.id]: photo.credit }))
    // The panel beside the text has one thing less to ask for.
    router.refresh()
  }

  return { find, pick: openLibrary && pick, crediting: { save: saveCredit, onSaved: take } }
}
