// What can be done with a photo as a whole: another file, away from readers and back, away for good.
'use client'
import { Alert, Button, Group, Modal, Progress, Stack, Text, Textarea, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { ConfirmDialog } from '#admin/forms/confirm-dialog.tsx'
import { useAction } from '#admin/use-action.ts'
import type { PhotoScreen } from '#newsroom/view/photo-view.ts'
import { ChooseFiles } from './choose-files.tsx'
import { type SendOutcome, sendPhoto } from './send-photo.ts'
import { useUploadWords } from './use-upload-words.ts'

export type PhotoActions = {
  readonly withdraw: Action<[note: string], true>
  readonly giveBack: Action<[], true>
  readonly remove: Action<[], true>
}

type PhotoFilePanelProps = PhotoActions & {
  readonly photo: PhotoScreen
  /** Each of these is a change of the photo, so that what is typed is saved on top of it. */
  readonly onChanged: () => void
}

export function PhotoFilePanel({ photo, onChanged, withdraw, giveBack, remove }: PhotoFilePanelProps) {
  const texts = useTranslations('admin.photos')
  const { may, uses, withdrawnAt } = photo
  const useCount = uses.articles.length + uses.people.length + uses.stories.length
  if (!may.replace && !may.withdraw && !may.delete) return null
  return (
    <Stack gap="sm" component="section" aria-labelledby="photo-file">
      <Title order={2} size="h4" id="photo-file">
        {texts('file.title')}
      </Title>
      {may.replace && <ReplaceFile id={photo.id} onChanged={onChanged} />}
      {may.withdraw &&
        (withdrawnAt === null ? (
          <Withdraw withdraw={withdraw} onChanged={onChanged} />
        ) : (
          <GiveBack giveBack={giveBack} onChanged={onChanged} />
        ))}
      {may.delete && <Remove useCount={useCount} remove={remove} />}
    </Stack>
  )
}

type ReplaceFileProps = { readonly id: string; readonly onChanged: () => void }

function ReplaceFile({ id, onChanged }: ReplaceFileProps) {
  const texts = useTranslations('admin.photos')
  const words = useUploadWords()
  const router = useRouter()
  const [share, setShare] = useState<number>()
  const [outcome, setOutcome] = useState<SendOutcome>()

  async function replace([file]: readonly File[]): Promise<void> {
    if (!file || share !== undefined) return
    setOutcome(undefined)
    setShare(0)
    const answer = await sendPhoto({ door: { kind: 'replace', id }, file, onProgress: setShare })
    setShare(undefined)
    if (answer.kind !== 'done') return setOutcome(answer)
    notifications.show({ message: texts('file.replaced'), color: 'teal' })
    onChanged()
    router.refresh()
  }

  return (
    <Stack gap={4}>
      <Group gap="sm">
        <ChooseFiles variant="default" isBusy={share !== undefined} onFiles={(files) => void replace(files)}>
          {texts('file.replace')}
        </ChooseFiles>
        <Text size="sm" c="dimmed" flex="1 1 14rem">
          {texts('file.replaceHint')}
        </Text>
      </Group>
      {share !== undefined && (
        <Progress value={share * 100} animated={share === 1} aria-label={texts('file.replace')} />
      )}
      {outcome && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {words(outcome)}
        </Text>
      )}
    </Stack>
  )
}

function Withdraw({ withdraw, onChanged }: Pick<PhotoFilePanelProps, 'withdraw' | 'onChanged'>) {
  const texts = useTranslations('admin.photos.withdraw')
  const forms = useTranslations('admin.forms')
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const [note, setNote] = useState('')
  const { run, isBusy, fieldError } = useAction(withdraw, { done: texts('done') })

  async function confirm(): Promise<void> {
    if (!(await run(note))) return
    setAsking(false)
    onChanged()
    router.refresh()
  }

  return (
    <Group gap="sm">
      <Button variant="default" onClick={() => setAsking(true)}>
        {texts('action')}
      </Button>
      <Text size="sm" c="dimmed" flex="1 1 14rem">
        {texts('hint')}
      </Text>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={texts('title')}
        closeButtonProps={{ 'aria-label': forms('cancel') }}
      >
        <Stack gap="md">
          <Text size="sm">{texts('what')}</Text>
          <Textarea
            label={texts('note')}
            description={texts('noteHint')}
            value={note}
            maxLength={500}
            autosize
            minRows={2}
            error={fieldError('note')}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {forms('cancel')}
            </Button>
            <Button color="red" loading={isBusy} onClick={() => void confirm()}>
              {texts('action')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Group>
  )
}

function GiveBack({ giveBack, onChanged }: Pick<PhotoFilePanelProps, 'giveBack' | 'onChanged'>) {
  const texts = useTranslations('admin.photos.return')
  const router = useRouter()
  const { run, isBusy } = useAction(giveBack, { done: texts('done') })
  async function give(): Promise<void> {
    if (!(await run())) return
    onChanged()
    router.refresh()
  }
  return (
    <Group gap="sm">
      <Button variant="default" loading={isBusy} onClick={() => void give()}>
        {texts('action')}
      </Button>
      <Text size="sm" c="dimmed" flex="1 1 14rem">
        {texts('hint')}
      </Text>
    </Group>
  )
}

type RemoveProps = Pick<PhotoFilePanelProps, 'remove'> & { readonly useCount: number }

function Remove({ useCount, remove }: RemoveProps) {
  const texts = useTranslations('admin.photos.delete')
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const { run, isBusy } = useAction(remove, { done: texts('done') })
  if (useCount > 0) return <Alert color="gray">{texts('used', { count: useCount })}</Alert>

  async function confirm(): Promise<void> {
    const isGone = await run()
    setAsking(false)
    if (!isGone) return router.refresh()
    router.push('/admin/photos')
  }

  return (
    <div>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {texts('action')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={texts('title')}
        confirm={texts('action')}
        isBusy={isBusy}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      >
        {texts('what')}
      </ConfirmDialog>
    </div>
  )
}
