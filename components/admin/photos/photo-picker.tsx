// The photo library in a window over whatever somebody is writing: search, choose, or bring a new file.
'use client'
import { Button, Group, Loader, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedCallback, useMediaQuery } from '@mantine/hooks'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { PickedPhoto } from '#newsroom/view/article-screen-view.ts'
import type { LibraryPhoto, PhotoLibrary } from '#newsroom/view/photo-view.ts'
import { ChooseFiles } from './choose-files.tsx'
import { PhotoPages } from './photo-pages.tsx'
import type { ListPhotos } from './photo-picker-context.tsx'
import { PhotoTile } from './photo-tile.tsx'
import classes from './photos.module.css'
import { UploadList } from './upload-list.tsx'
import { useFileDrop } from './use-file-drop.ts'
import { useUploads } from './use-uploads.ts'

type PhotoPickerProps = {
  readonly locale: string
  readonly listPhotos: ListPhotos
  readonly onDone: (photo: PickedPhoto | undefined) => void
}

export function PhotoPicker({ locale, listPhotos, onDone }: PhotoPickerProps) {
  const texts = useTranslations('admin.photos')
  const isNarrow = useMediaQuery('(max-width: 48em)') ?? false
  const { library, isLost, look } = useLibrary(listPhotos, locale)
  const [text, setText] = useState('')
  const search = useDebouncedCallback((words: string) => look(words, 1), 250)
  const uploads = useUploads(locale, () => look(text, 1))
  const isOver = useFileDrop(uploads.add)

  const pick = ({ name: _, thumbnail: __, ...photo }: LibraryPhoto) => onDone(photo)
  return (
    <Modal
      opened
      onClose={() => onDone(undefined)}
      title={texts('picker.title')}
      size="xl"
      fullScreen={isNarrow}
      closeButtonProps={{ 'aria-label': texts('picker.close') }}
    >
      <Stack gap="sm">
        {isOver && <p className={classes['dropHere']}>{texts('dropHere')}</p>}
        <Group gap="xs" align="flex-end">
          <TextInput
            type="search"
            aria-label={texts('search')}
            placeholder={texts('search')}
            value={text}
            maxLength={200}
            flex="1 1 14rem"
            data-autofocus
            onChange={({ currentTarget }) => {
              setText(currentTarget.value)
              search(currentTarget.value)
            }}
          />
          <ChooseFiles variant="default" onFiles={uploads.add}>
            {texts('add')}
          </ChooseFiles>
        </Group>
        <UploadList uploads={uploads} onPick={pick} />
        <Text size="sm" c="dimmed" role="status">
          {library && texts('count', { count: library.count })}
        </Text>
        {isLost && (
          <Group gap="sm" role="alert">
            <Text size="sm">{texts('picker.lost')}</Text>
            <Button size="compact-sm" variant="default" onClick={() => look(text, 1)}>
              {texts('upload.retry')}
            </Button>
          </Group>
        )}
        {!library && !isLost && <Loader aria-label={texts('picker.loading')} />}
        {library?.photos.length === 0 && <Text size="sm">{texts(library.text === '' ? 'empty' : 'nothingFound')}</Text>}
        {library && <PickerGrid photos={library.photos} onPick={pick} />}
        {library && <PhotoPages {...library} onGo={(page) => look(library.text, page)} />}
      </Stack>
    </Modal>
  )
}

/** The part of the library that was asked for last; answers that come late are dropped. */
function useLibrary(listPhotos: ListPhotos, locale: string) {
  const [library, setLibrary] = useState<PhotoLibrary>()
  const [isLost, setLost] = useState(false)
  const newest = useRef(0)
  async function ask(text: string, page: number): Promise<void> {
    newest.current += 1
    const mine = newest.current
    const answer = await listPhotos({ text, page, locale }).catch(() => undefined)
    if (mine !== newest.current) return
    setLost(answer?.kind !== 'done')
    if (answer?.kind === 'done') setLibrary(answer.value)
  }
  const first = useRef(ask)
  useEffect(() => void first.current('', 1), [])
  return { library, isLost, look: (text: string, page: number) => void ask(text, page) }
}

type PickerGridProps = {
  readonly photos: readonly LibraryPhoto[]
  readonly onPick: (photo: LibraryPhoto) => void
}

/** The arrow keys go from photo to photo, as they lie. */
function PickerGrid({ photos, onPick }: PickerGridProps) {
  const texts = useTranslations('admin.photos')
  const grid = useRef<HTMLUListElement>(null)

  function move(event: KeyboardEvent): void {
    const tiles = [...(grid.current?.querySelectorAll<HTMLButtonElement>('button:enabled') ?? [])]
    const at = tiles.indexOf(event.target as HTMLButtonElement)
    const next = at === -1 ? undefined : tiles[nextTile(event.key, at, tiles)]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return (
    <ul ref={grid} className={classes['grid']} aria-label={texts('title')} onKeyDown={move}>
      {photos.map((photo) => (
        <li key={photo.id}>
          <button type="button" className={classes['tile']} disabled={photo.isWithdrawn} onClick={() => onPick(photo)}>
            <PhotoTile photo={photo} />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Below or above: the nearest tile of the next row. -1 where the key goes nowhere. */
function nextTile(key: string, at: number, tiles: readonly HTMLElement[]): number {
  const here = tiles[at]
  switch (key) {
    case 'ArrowRight':
      return at + 1
    case 'ArrowLeft':
      return at - 1
    case 'Home':
      return 0
    case 'End':
      return tiles.length - 1
    case 'ArrowDown':
      return tiles.findIndex((tile) => here && isBelow(tile, here) && isInLine(tile, here))
    case 'ArrowUp':
      return tiles.findLastIndex((tile) => here && isBelow(here, tile) && isInLine(tile, here))
    default:
      return -1
  }
}

function isBelow(one: HTMLElement, other: HTMLElement): boolean {
  return one.getBoundingClientRect().top > other.getBoundingClientRect().top + 1
}

function isInLine(one: HTMLElement, other: HTMLElement): boolean {
  return Math.abs(one.getBoundingClientRect().left - other.getBoundingClientRect().left) < 2
}
