// One question before something that cannot be taken back, or that is done to many at once. The focus goes to "cancel"
// and returns where it was.
'use client'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type ConfirmDialogProps = {
  readonly isOpen: boolean
  readonly title: string
  /** What will happen. */
  readonly children: ReactNode
  readonly confirm: string
  /** Something is lost by it. */
  readonly isLoss?: boolean
  readonly isBusy?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, title, children, confirm, isLoss = true, isBusy, onConfirm, onClose } = props
  const texts = useTranslations('admin.forms')
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': texts('cancel') }}>
      <Stack gap="md">
        <Text component="div" size="sm">
          {children}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {texts('cancel')}
          </Button>
          <Button {...(isLoss && { color: 'red' })} loading={isBusy ?? false} onClick={onConfirm}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
