// What every screen of the newsroom begins with: its title, what can be done, and what it says when there is nothing.
'use client'
import { Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { ScreenLink } from '#admin/screen-link.tsx'
import classes from './screen.module.css'

type ScreenProps = {
  readonly title: string
  /** Where the title is in another language than the screen. */
  readonly titleLang?: string | undefined
  /** One sentence on what this is for. */
  readonly lead?: string
  /** The list that this screen was opened from. */
  readonly back?: { readonly href: string; readonly label: string }
  readonly actions?: ReactNode
  readonly children: ReactNode
}

export function Screen({ title, titleLang, lead, back, actions, children }: ScreenProps) {
  return (
    <Stack gap="md" className={classes['screen']}>
      {back && (
        <ScreenLink href={back.href} className={classes['back']}>
          ← {back.label}
        </ScreenLink>
      )}
      <Group justify="space-between" align="flex-start" gap="sm">
        <Title order={1} size="h2" lang={titleLang}>
          {title}
        </Title>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {lead && (
        <Text size="sm" c="dimmed" maw="44rem">
          {lead}
        </Text>
      )}
      {children}
    </Stack>
  )
}

/** In the place of a list that has nothing in it. */
export function EmptyState({ children }: { readonly children: ReactNode }) {
  return <div className={classes['empty']}>{children}</div>
}
