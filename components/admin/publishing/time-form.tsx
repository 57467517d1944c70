// A date and time on the clocks of Kyiv. In the nights those clocks are changed the server asks back: of a time that
// comes twice, which one; instead of one that never comes, the next that does.
'use client'
import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { KyivTimeField } from '#admin/forms/kyiv-time-field.tsx'
import { useRefusalWords } from '#admin/use-refusal-words.ts'
import type { RefusalView } from '#newsroom/view/refusal-view.ts'
import { PanelFormButtons } from './panel-form-buttons.tsx'
import type { ChosenTime } from './publishing-actions.ts'

type TimeFormProps = {
  readonly title: string
  readonly hint?: string
  readonly confirm: string
  /** `2026-03-29T18:00` in Kyiv. */
  readonly initial: string
  readonly isBusy: boolean
  readonly refusal: RefusalView | undefined
  /** Words for the field, if the server refused it. */
  readonly error: string | undefined
  readonly onSubmit: (time: ChosenTime) => void
  readonly onCancel: () => void
}

export function TimeForm(props: TimeFormProps) {
  const texts = useTranslations('admin.publish')
  const [wall, setWall] = useState(props.initial)
  const [refused, setRefused] = useState<string>()
  const [turn, setTurn] = useState<'first' | 'second'>()
  const comesTwice = props.refusal?.key === 'time-comes-twice'
  const { refusalWords } = useRefusalWords()
  const form = useRef<HTMLFormElement>(null)
  // The button that opened the form is gone, and the focus would be with it.
  useEffect(() => form.current?.querySelector('input')?.focus({ preventScroll: true }), [])
  const isPast = props.refusal?.key === 'time-is-past' && wall === refused
  const instead = props.refusal?.key === 'time-never-comes' ? String(props.refusal.facts['time']) : undefined

  function submit(event: FormEvent): void {
    event.preventDefault()
    setRefused(wall)
    props.onSubmit({ wall, ...(comesTwice && turn && { turn }) })
  }

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="xs">
        <Text fw={600} size="sm">
          {props.title}
        </Text>
        {props.hint ? <Text size="sm">{props.hint}</Text> : null}
        <KyivTimeField
          label={texts('time.label')}
          value={wall}
          hasPresets
          error={
            comesTwice || instead ? undefined : isPast && props.refusal ? refusalWords(props.refusal) : props.error
          }
          onChange={(chosen) => {
            if (chosen !== wall) setTurn(undefined)
            setWall(chosen)
          }}
        />
        {comesTwice ? (
          <Radio.Group
            size="xs"
            label={texts('time.twice')}
            value={turn ?? null}
            onChange={(value) => setTurn(value === 'first' ? 'first' : 'second')}
          >
            <Stack gap={6} mt={6}>
              <Radio size="xs" value="first" label={texts('time.first')} />
              <Radio size="xs" value="second" label={texts('time.second')} />
            </Stack>
          </Radio.Group>
        ) : null}
        {instead ? (
          <Group gap="xs" role="alert">
            <Text size="sm">{texts('time.never')}</Text>
            <Button size="compact-xs" variant="default" onClick={() => setWall(instead.replace(' ', 'T'))}>
              {texts('time.take', { time: instead })}
            </Button>
          </Group>
        ) : null}
        <PanelFormButtons
          confirm={props.confirm}
          isBusy={props.isBusy}
          isDisabled={comesTwice && !turn}
          onCancel={props.onCancel}
        />
      </Stack>
    </form>
  )
}
