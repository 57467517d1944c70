// The button that opens the file dialog of the browser.
'use client'
import { Button, FileButton } from '@mantine/core'
import type { ReactNode } from 'react'

type ChooseFilesProps = {
  readonly onFiles: (files: readonly File[]) => void
  readonly variant?: 'filled' | 'default'
  readonly isBusy?: boolean
  readonly children: ReactNode
}

/** What the dialog offers first; the server looks at the bytes. */
const accepted = 'image/jpeg,image/png,image/webp,image/avif,image/tiff'

export function ChooseFiles({ onFiles, variant = 'filled', isBusy = false, children }: ChooseFilesProps) {
  return (
    <FileButton multiple accept={accepted} onChange={(files) => files.length > 0 && onFiles(files)}>
      {(props) => (
        <Button {...props} variant={variant} loading={isBusy}>
          {children}
        </Button>
      )}
    </FileButton>
  )
}
