// What a screen could not do, said in the corner until the screen is left: on the next one it would be about nothing
// that is there.
'use client'
import { notifications } from '@mantine/notifications'
import { usePathname } from 'next/navigation'
import { useEffect } from 'react'

/** Milliseconds: long enough to be read twice. */
const shownFor = 12_000

const shown = new Set<string>()

/** Says it, and answers by what it can be taken back. */
export function complain(message: string): string {
  const id = notifications.show({
    message,
    color: 'red',
    autoClose: shownFor,
    onClose: ({ id: closed }) => forget(closed),
  })
  shown.add(id)
  return id
}

export function takeBack(id: string): void {
  notifications.hide(id)
}

/** Takes back what was said on a screen when it is left. Once, in what all screens stand in. */
export function useComplaintsOfScreen(): void {
  const path = usePathname()
  // biome-ignore lint/correctness/useExhaustiveDependencies: every path is another screen
  useEffect(() => () => shown.forEach(takeBack), [path])
}

function forget(id: string | undefined): void {
  if (id !== undefined) shown.delete(id)
}
