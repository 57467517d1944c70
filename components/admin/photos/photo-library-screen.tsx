// The library of photos: what there is, newest first, and the place where new ones come in – dropped anywhere, pasted, or
// chosen.
'use client'
import { Text } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { NameSearch } from '#admin/forms/name-search.tsx'
import { useUnsavedGuard } from '#admin/forms/use-unsaved-guard.ts'
import { EmptyState, Screen } from '#admin/screen.tsx'
import { ScreenLink } from '#admin/screen-link.tsx'
import type { PhotoLibrary } from '#newsroom/view/photo-view.ts'
import { ChooseFiles } from './choose-files.tsx'
import { PhotoPages } from './photo-pages.tsx'
import { PhotoTile } from './photo-tile.tsx'
import classes from './photos.module.css'
import { UploadList } from './upload-list.tsx'
import { useFileDrop } from './use-file-drop.ts'
import { useUploads } from './use-uploads.ts'

type PhotoLibraryScreenProps = {
  readonly library: PhotoLibrary
  /** The language that the texts inside new files are taken to be in. */
  readonly locale: string
}

export function PhotoLibraryScreen({ library, locale }: PhotoLibraryScreenProps) {
  const texts = useTranslations('admin.photos')
  const router = useRouter()
  const uploads = useUploads(locale, () => router.refresh())
  const isOver = useFileDrop(uploads.add)
  useUnsavedGuard(uploads.isBusy)
  const { photos, text, count } = library
  return (
    <Screen
      title={texts('title')}
      lead={texts('lead')}
      actions={<ChooseFiles onFiles={uploads.add}>{texts('add')}</ChooseFiles>}
    >
      {isOver && <p className={classes['dropHere']}>{texts('dropHere')}</p>}
      <UploadList uploads={uploads} />
      <NameSearch key={text} path="/admin/photos" label={texts('search')} text={text} />
      <Text size="sm" c="dimmed" role="status">
        {texts('count', { count })}
      </Text>
      {photos.length === 0 ? (
        <EmptyState>{texts(text === '' ? 'empty' : 'nothingFound')}</EmptyState>
      ) : (
        <ul className={classes['grid']} aria-label={texts('title')}>
          {photos.map((photo) => (
            <li key={photo.id}>
              <ScreenLink href={`/admin/photos/${photo.id}`} className={classes['tile']}>
                <PhotoTile photo={photo} />
              </ScreenLink>
            </li>
          ))}
        </ul>
      )}
      <PhotoPages {...library} />
    </Screen>
  )
}
