// Confirming everything that was read: as many clicks as blocks after a machine's proposals or copies would be a ritual.
// What is missing or out of date is not among them, and the question says how many are.
'use client'
import { Button } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '#admin/forms/confirm-dialog.tsx'

type ConfirmAllProps = {
  /** How many wait to be confirmed. */
  readonly count: number
  /** How many more are missing, out of date or gone. */
  readonly others: number
  readonly isBusy: boolean
  readonly onConfirm: () => void
}

export function ConfirmAll({ count, others, isBusy, onConfirm }: ConfirmAllProps) {
  const texts = useTranslations('admin.translate.all')
  const [isAsked, setAsked] = useState(false)

  return (
    <>
      {count > 0 && (
        <Button size="compact-sm" variant="default" disabled={isBusy} onClick={() => setAsked(true)}>
          {texts('confirm', { count })}
        </Button>
      )}
      <ConfirmDialog
        isOpen={isAsked}
        title={texts('title', { count })}
        confirm={texts('do')}
        isLoss={false}
        onConfirm={() => {
          // First, so that the focus is free to go where the screen wants it next.
          setAsked(false)
          onConfirm()
        }}
        onClose={() => setAsked(false)}
      >
        <p>{texts('what')}</p>
        {others > 0 && <p>{texts('others', { count: others })}</p>}
      </ConfirmDialog>
    </>
  )
}
