// Deletes a record that nothing uses; while something does, it says so instead.
'use client'
import { Button, Text } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { useAction } from '#admin/use-action.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'

type DeleteButtonProps = {
  readonly name: string
  /** Articles that need it. */
  readonly useCount: number
  readonly backHref: string
  readonly remove: Action<[], true>
}

export function DeleteButton({ name, useCount, backHref, remove }: DeleteButtonProps) {
  const texts = useTranslations('admin.forms')
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const { run, isBusy } = useAction(remove, { done: texts('deleted') })

  async function confirm() {
    const isDone = await run()
    setAsking(false)
    if (isDone) router.push(backHref)
  }

  if (useCount > 0) {
    return (
      <Text size="sm" c="dimmed">
        {texts('usedNotDeleted', { count: useCount })}
      </Text>
    )
  }
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {texts('delete')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={texts('deleteTitle', { name })}
        confirm={texts('delete')}
        isBusy={isBusy}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      >
        {texts('deleteText')}
      </ConfirmDialog>
    </>
  )
}
