// The end of every form: save, go back, and what else can be done with the record.
'use client'
import { Button, Group, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ScreenLink } from '#admin/screen-link.tsx'
import classes from './form-buttons.module.css'

type FormButtonsProps = {
  readonly isDirty: boolean
  readonly isBusy: boolean
  /** Where "cancel" leads. */
  readonly backHref?: string
  /** Beside them: deleting, merging. */
  readonly children?: ReactNode
}

export function FormButtons({ isDirty, isBusy, backHref, children }: FormButtonsProps) {
  const texts = useTranslations('admin.forms')
  return (
    <Group className={classes['buttons']} justify="space-between" gap="sm">
      <Group gap="sm">
        <Button type="submit" loading={isBusy}>
          {texts('save')}
        </Button>
        {backHref !== undefined && (
          <Button component={ScreenLink} href={backHref} variant="default">
            {texts('cancel')}
          </Button>
        )}
        <Text size="sm" c="dimmed" role="status">
          {isDirty ? texts('unsaved') : ''}
        </Text>
      </Group>
      {children && <Group gap="sm">{children}</Group>}
    </Group>
  )
}
