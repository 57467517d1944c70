// A date and time on the clocks of Kyiv: a day of the browser's calendar, a clock of 24 hours in every language, and the
// times that are wanted most often.
'use client'
import { Button, Group, Input, type MantineSize, Stack, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { listPresetTimes } from '#domain/list-preset-times.ts'
import { readClock } from '#domain/read-clock.ts'
import { siteTimeZone } from '#i18n/locales.ts'
import { ClockInput } from './clock-input.tsx'

type KyivTimeFieldProps = {
  readonly label: string
  /** For those who do not see where the field stands; absent: the label. */
  readonly ariaLabel?: string
  readonly description?: string
  /** `2026-03-29T18:00`; empty: no time. Half of one, when only half is typed: the server says what is wrong with it. */
  readonly value: string
  readonly onChange: (wall: string) => void
  readonly error?: string | undefined
  /** Offers the times that are wanted most often. Only of a field that is drawn in the browser first. */
  readonly hasPresets?: boolean
  readonly size?: MantineSize
}

type Typed = { readonly day: string; readonly time: string }

export function KyivTimeField(props: KyivTimeFieldProps) {
  const { label, value, onChange, size = 'xs', hasPresets = false } = props
  const texts = useTranslations('admin.forms.moment')
  const id = useId()
  const [typed, setTyped] = useState(() => split(value))
  const [isLeft, setLeft] = useState(false)
  // Another time than the typed one came from elsewhere: a preset, or what the server offers instead.
  if (join(typed) !== value) setTyped(split(value))
  const isHalf = value !== '' && (typed.day === '' || readClock(typed.time) === undefined)
  const error = props.error ?? (isLeft && isHalf ? texts('incomplete') : undefined)

  function change(part: Partial<Typed>): void {
    const next = { ...typed, ...part }
    setTyped(next)
    onChange(join(next))
  }

  return (
    <Stack
      gap={4}
      role="group"
      aria-label={props.ariaLabel ?? label}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
      onFocus={() => setLeft(false)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setLeft(true)
      }}
    >
      <Input.Label component="span" size={size}>
        {label}
      </Input.Label>
      {props.description !== undefined && <Input.Description size={size}>{props.description}</Input.Description>}
      <Group gap={6} wrap="nowrap">
        <TextInput
          type="date"
          size={size}
          flex={1}
          aria-label={texts('date')}
          value={typed.day}
          error={error !== undefined}
          onChange={({ currentTarget }) => change({ day: currentTarget.value })}
        />
        <ClockInput
          size={size}
          aria-label={texts('time')}
          value={typed.time}
          error={error !== undefined}
          onChange={(time) => change({ time })}
        />
      </Group>
      {error !== undefined && (
        <Input.Error id={`${id}-error`} size={size}>
          {error}
        </Input.Error>
      )}
      {hasPresets && <Presets onChoose={onChange} />}
    </Stack>
  )
}

function Presets({ onChoose }: { readonly onChoose: (wall: string) => void }) {
  const texts = useTranslations('admin.forms.moment')
  const presets = listPresetTimes(new Date(), siteTimeZone)
  return (
    <Group gap={4}>
      {presets.map(({ key, wall }) => (
        <Button
          key={key}
          size="compact-xs"
          variant="default"
          // The field keeps the focus: what it would complain of on leaving would move the button away from the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(wall)}
        >
          {texts(`presets.${key}`)}
        </Button>
      ))}
    </Group>
  )
}

function split(wall: string): Typed {
  const [day = '', time = ''] = wall.split('T')
  return { day, time }
}

function join({ day, time }: Typed): string {
  return day === '' && time === '' ? '' : `${day}T${readClock(time) ?? time}`
}
