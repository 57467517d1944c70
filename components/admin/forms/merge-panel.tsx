// Makes one of two records: this one goes, the chosen one stays.
'use client'
import { Button, Group, Select, Stack, Text, Title } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { useAction } from '#admin/use-action.ts'
import type { Choice } from '#newsroom/view/article-screen-view.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'

type MergePanelProps = {
  readonly name: string
  readonly others: readonly Choice[]
  /** Says what will happen to what uses this one. */
  readonly explanation: string
  /** Where the record that stays is shown. */
  readonly hrefOf: string
  readonly merge: Action<[intoId: string], true>
}

export function MergePanel({ name, others, explanation, hrefOf, merge }: MergePanelProps) {
  const texts = useTranslations('admin.forms')
  const router = useRouter()
  const [intoId, setIntoId] = useState<string | null>(null)
  const [isAsking, setAsking] = useState(false)
  const { run, isBusy } = useAction(merge, { done: texts('merged') })
  const into = others.find((other) => other.id === intoId)
  if (others.length === 0) return null

  async function confirm() {
    if (!into) return
    const isDone = await run(into.id)
    setAsking(false)
    if (isDone) router.push(`${hrefOf}/${into.id}`)
  }

  return (
    <Stack gap="xs" component="section" aria-label={texts('merge')}>
      <Title order={2} size="h4">
        {texts('merge')}
      </Title>
      <Text size="sm" c="dimmed" maw="44rem">
        {explanation}
      </Text>
      <Group align="flex-end" gap="sm">
        <Select
          flex="1 1 16rem"
          maw="26rem"
          label={texts('mergeInto')}
          data={others.map((other) => ({ value: other.id, label: other.name }))}
          value={intoId}
          onChange={setIntoId}
          searchable
          clearable
          limit={50}
          nothingFoundMessage={texts('nothingFound')}
        />
        <Button variant="default" disabled={!into} onClick={() => setAsking(true)}>
          {texts('mergeDo')}
        </Button>
      </Group>
      {into && (
        <ConfirmDialog
          isOpen={isAsking}
          title={texts('mergeTitle', { from: name, into: into.name })}
          confirm={texts('mergeDo')}
          isBusy={isBusy}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        >
          {explanation}
        </ConfirmDialog>
      )}
    </Stack>
  )
}
