// What ends every form of the publishing panel: to do it, and to leave it.
'use client'
import { Button, Group } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type PanelFormButtonsProps = {
  /** Words of the button that sends the form. */
  readonly confirm: string
  readonly isBusy: boolean
  readonly isDisabled?: boolean
  readonly onCancel: () => void
  /** Stands between the two. */
  readonly children?: ReactNode
}

export function PanelFormButtons({ confirm, isBusy, isDisabled = false, onCancel, children }: PanelFormButtonsProps) {
  const texts = useTranslations('admin.publish')
  return (
    <Group gap="xs">
      <Button type="submit" size="xs" loading={isBusy} disabled={isDisabled}>
        {confirm}
      </Button>
      {children}
      <Button size="xs" variant="subtle" onClick={onCancel}>
        {texts('cancel')}
      </Button>
    </Group>
  )
}
