// The demonstration edition: what would go with it, what would stay, and a question before it does.
'use client'
import { Button, List, Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { ConfirmDialog } from '#admin/forms/confirm-dialog.tsx'
import { useAction } from '#admin/use-action.ts'
import type { DemoView } from '#newsroom/view/settings-view.ts'

type DemoOfferProps = { readonly demo: DemoView; readonly removeDemo: Action<[], true> }

export function DemoOffer({ demo: { parts }, removeDemo }: DemoOfferProps) {
  const texts = useTranslations('admin.settings.demo')
  const [isAsking, setAsking] = useState(false)
  const { run, isBusy } = useAction(removeDemo, { done: texts('done') })
  const going = parts.filter(({ count, kept }) => count > kept)
  const staying = parts.filter(({ kept }) => kept > 0)

  async function confirm() {
    await run()
    setAsking(false)
  }

  return (
    <Stack gap="xs" component="section" aria-label={texts('title')}>
      <Title order={2} size="h4">
        {texts('title')}
      </Title>
      <Text size="sm" maw="44rem">
        {texts('text')}
      </Text>
      <Text size="sm" fw={600}>
        {texts('goes')}
      </Text>
      <List size="sm">
        {going.map(({ noun, count, kept }) => (
          <List.Item key={noun}>{texts(`nouns.${noun}`, { count: count - kept })}</List.Item>
        ))}
      </List>
      {staying.length > 0 && (
        <>
          <Text size="sm" fw={600}>
            {texts('stays')}
          </Text>
          <List size="sm">
            {staying.map(({ noun, kept }) => (
              <List.Item key={noun}>{texts(`nouns.${noun}`, { count: kept })}</List.Item>
            ))}
          </List>
        </>
      )}
      <Button color="red" variant="light" w="fit-content" onClick={() => setAsking(true)}>
        {texts('remove')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={texts('question')}
        confirm={texts('remove')}
        isBusy={isBusy}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      >
        {texts('warning')}
      </ConfirmDialog>
    </Stack>
  )
}
