// What is done next, in the head of the screen: within reach where the panel itself is out of sight.
'use client'
import { Button } from '@mantine/core'
import { createPortal } from 'react-dom'
import type { EditionState } from '#domain/publishing.ts'
import type { PublishingAction } from '#newsroom/view/publishing-view.ts'
import { ActionWords } from './publish-buttons.tsx'

type NextStepProps = {
  /** Null until the head is drawn. */
  readonly slot: HTMLElement | null
  /** Absent: there is nothing to be done. */
  readonly action: PublishingAction | undefined
  readonly state: EditionState
  /** Leads to the panel. */
  readonly onGo: () => void
}

export function NextStep({ slot, action, state, onGo }: NextStepProps) {
  if (!slot || !action) return null
  return createPortal(
    <Button size="compact-sm" onClick={onGo}>
      <ActionWords action={action} state={state} />
    </Button>,
    slot,
  )
}
