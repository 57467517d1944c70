// What can be done with an edition now, as far as its state and the role of whoever looks go.
'use client'
import { Button, Group } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { EditionState } from '#domain/publishing.ts'
import type { PublishingAction, PublishingView } from '#newsroom/view/publishing-view.ts'

type ButtonsProps = {
  readonly view: PublishingView
  readonly isBusy: boolean
  readonly run: Readonly<Record<PublishingAction, () => void>>
}

/** What is most likely wanted stands first and is filled. */
export function PublishButtons({ view, isBusy, run }: ButtonsProps) {
  const { actions } = view
  const main = findMainAction(view)
  const shown = actions.filter((action) => action !== 'republish' || view.isAhead)
  return (
    <Group gap="xs">
      {shown
        .toSorted((one, other) => Number(other === main) - Number(one === main))
        .map((action) => (
          <ActionButton
            key={action}
            action={action}
            view={view}
            isNext={action === main}
            isMain={action === main && !(isRefused(view) && refusable.includes(action))}
            isDisabled={isBusy}
            onClick={run[action]}
          />
        ))}
    </Group>
  )
}

type ActionButtonProps = {
  readonly action: PublishingAction
  readonly view: PublishingView
  readonly isNext: boolean
  readonly isMain: boolean
  readonly isDisabled: boolean
  readonly onClick: () => void
}

/** What takes something back stands behind what brings it out. */
const looks = {
  withdraw: { variant: 'subtle', color: 'red' },
  unschedule: { variant: 'subtle' },
  other: { variant: 'default' },
} as const

function ActionButton({ action, view: { state }, isNext, isMain, isDisabled, onClick }: ActionButtonProps) {
  const look = looks[action === 'withdraw' || action === 'unschedule' ? action : 'other']
  const isSettled = useSettled() || !takesBack.includes(action)
  return (
    <Button
      size={isMain ? 'sm' : 'xs'}
      {...(isMain ? {} : look)}
      data-next={isNext || undefined}
      disabled={isDisabled}
      aria-disabled={isSettled ? undefined : true}
      onClick={isSettled ? onClick : undefined}
    >
      <ActionWords action={action} state={state} />
    </Button>
  )
}

const takesBack: readonly PublishingAction[] = ['return-to-draft', 'unschedule', 'withdraw']

/** Milliseconds in which the second click of a double one comes. */
const doubleClickMs = 600

/**
 * Whether a button has been there long enough to be meant. What takes something back must not be hit by whoever pressed
 * another button in its place twice.
 */
function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), doubleClickMs)
    return () => clearTimeout(timer)
  }, [])
  return isSettled
}

export function ActionWords({ action, state }: { readonly action: PublishingAction; readonly state: EditionState }) {
  const texts = useTranslations('admin.publish')
  if (action === 'publish' && state === 'withdrawn') return texts('actions.publishAgain')
  if (action === 'publish' && state === 'scheduled') return texts('actions.publishNow')
  if (action === 'schedule' && state === 'scheduled') return texts('actions.reschedule')
  return texts(`actions.${action}`)
}

/** What readiness would refuse now: it can be asked for, and the server says why not; nothing invites to it. */
const refusable: readonly PublishingAction[] = ['publish', 'republish']

/** Whether the server would not publish it as it stands. */
export function isRefused({ problems }: PublishingView): boolean {
  return problems.some((problem) => problem.severity === 'refuses')
}

/** What is most likely wanted next; absent: nothing is. */
export function findMainAction({ actions, isAhead }: PublishingView): PublishingAction | undefined {
  if (actions.includes('publish')) return 'publish'
  if (actions.includes('republish')) return isAhead ? 'republish' : undefined
  return actions.find((action) => action === 'mark-ready')
}
