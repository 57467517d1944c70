// The way to the photo library from any screen: `const pickPhoto = usePickPhoto(locale)`, and `await pickPhoto()` answers
// the photo that somebody chose, or undefined. The library itself is loaded when it is first opened.
'use client'
import dynamic from 'next/dynamic'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import type { PickPhoto } from '#admin/forms/photo-field.tsx'
import type { PickedPhoto } from '#newsroom/view/article-screen-view.ts'
import type { PhotoLibrary } from '#newsroom/view/photo-view.ts'

const PhotoPicker = dynamic(() => import('./photo-picker.tsx').then((module) => module.PhotoPicker))

export type LibraryQuestion = { readonly text: string; readonly page: number; readonly locale: string }
export type ListPhotos = Action<[LibraryQuestion], PhotoLibrary>

type Ask = (locale: string) => Promise<PickedPhoto | undefined>

const PhotoPickerContext = createContext<Ask | undefined>(undefined)

type PhotoPickerProviderProps = { readonly listPhotos: ListPhotos; readonly children: ReactNode }

export function PhotoPickerProvider({ listPhotos, children }: PhotoPickerProviderProps) {
  const [asked, setAsked] = useState<{ locale: string; answer: (photo: PickedPhoto | undefined) => void }>()
  const ask = useCallback<Ask>((locale) => new Promise((answer) => setAsked({ locale, answer })), [])
  return (
    <PhotoPickerContext value={ask}>
      {children}
      {asked && (
        <PhotoPicker
          locale={asked.locale}
          listPhotos={listPhotos}
          onDone={(photo) => {
            setAsked(undefined)
            asked.answer(photo)
          }}
        />
      )}
    </PhotoPickerContext>
  )
}

/** `locale`: the language in which the texts of the photo are wanted. Absent outside the newsroom's frame. */
export function usePickPhoto(locale: string): PickPhoto | undefined {
  const ask = useContext(PhotoPickerContext)
  return useMemo(() => ask && (() => ask(locale)), [ask, locale])
}
