// Each file that was brought, how far it has come, and what became of it.
'use client'
import { Button, Group, Progress, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ScreenLink } from '#admin/screen-link.tsx'
import type { LibraryPhoto } from '#newsroom/view/photo-view.ts'
import classes from './photos.module.css'
import { useUploadWords } from './use-upload-words.ts'
import type { Upload, Uploads } from './use-uploads.ts'

type UploadListProps = {
  readonly uploads: Uploads
  /** Picks a photo that has arrived. Absent: it is opened instead. */
  readonly onPick?: ((photo: LibraryPhoto) => void) | undefined
}

export function UploadList({ uploads, onPick }: UploadListProps) {
  const texts = useTranslations('admin.photos.upload')
  const { list, isBusy } = uploads
  const done = list.filter(({ state }) => state.kind === 'done').length
  // Always there, though empty: what is said in it is heard.
  return (
    <section className={list.length === 0 ? undefined : classes['uploads']} aria-label={texts('title')}>
      <Group justify="space-between" gap="xs">
        <Text size="sm" role="status">
          {list.length > 0 && texts('count', { done, count: list.length })}
        </Text>
        {list.length > 0 && !isBusy && (
          <Button size="compact-xs" variant="subtle" onClick={uploads.clear}>
            {texts('clear')}
          </Button>
        )}
      </Group>
      <ul hidden={list.length === 0}>
        {list.map((upload) => (
          <UploadLine key={upload.key} upload={upload} onPick={onPick} retry={() => uploads.retry(upload.key)} />
        ))}
      </ul>
    </section>
  )
}

type UploadLineProps = {
  readonly upload: Upload
  readonly onPick: UploadListProps['onPick']
  readonly retry: () => void
}

function UploadLine({ upload: { file, state }, onPick, retry }: UploadLineProps) {
  const texts = useTranslations('admin.photos.upload')
  const words = useUploadWords()
  const name = file.name || texts('pasted')
  switch (state.kind) {
    case 'waiting':
      return <Line name={name} words={texts('waiting')} />
    case 'sending':
      return (
        <Line name={name} words={state.share === 1 ? texts('checking') : texts('sending', { share: state.share })}>
          <Progress value={state.share * 100} size="sm" aria-label={name} animated={state.share === 1} />
        </Line>
      )
    case 'done':
      return (
        <Line name={name} words={words(state)}>
          {onPick ? (
            <Button
              size="compact-xs"
              variant="default"
              disabled={state.photo.isWithdrawn}
              onClick={() => onPick(state.photo)}
            >
              {texts('pick')}
            </Button>
          ) : (
            <Button size="compact-xs" variant="default" component={ScreenLink} href={`/admin/photos/${state.photo.id}`}>
              {texts('open')}
            </Button>
          )}
        </Line>
      )
    case 'refused':
      return <Line name={name} words={words(state)} isBad />
    default:
      return (
        <Line name={name} words={words(state)} isBad>
          <Button size="compact-xs" variant="default" onClick={retry}>
            {texts('retry')}
          </Button>
        </Line>
      )
  }
}

type LineProps = {
  readonly name: string
  readonly words: string
  readonly isBad?: boolean
  readonly children?: ReactNode
}

function Line({ name, words, isBad = false, children }: LineProps) {
  return (
    <li data-bad={isBad || undefined}>
      <span className={classes['fileName']}>{name}</span>
      <span className={classes['fileState']} role={isBad ? 'alert' : undefined}>
        {words}
      </span>
      {children}
    </li>
  )
}
